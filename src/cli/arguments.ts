// Words of the command line → one request. Wrong usage throws UsageError; nothing is read or written here.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError, type Topic } from '../messages/cli';
import type { Lang } from '../messages/lang';

export interface ParseRequest {
  readonly command: 'parse';
  readonly file: string;
  readonly lang: Lang;
}

export interface AnalyzeRequest {
  readonly command: 'analyze';
  readonly file: string;
  readonly json: boolean;
  readonly lang: Lang;
}

export interface BuildRequest {
  readonly command: 'build';
  readonly file: string;
  readonly output: string;
  /** ISO day printed on the cover. */
  readonly date: string;
  readonly lang: Lang;
}

export type Request =
  | { readonly command: 'help'; readonly topic: Topic }
  | { readonly command: 'version' }
  | ParseRequest
  | AnalyzeRequest
  | BuildRequest;

const COMMON = {
  lang: { type: 'string', default: 'zh' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `words`: what follows the program's name. */
export function readArguments(words: readonly string[]): Request {
  const [command, ...rest] = words;
  switch (command) {
    case undefined:
      throw new UsageError('no-command', {});
    case 'help':
    case '--help':
    case '-h':
      return { command: 'help', topic: topicOf(read(rest, COMMON).positionals[0]) };
    case '--version':
    case '-V':
      return { command: 'version' };
    case 'parse': {
      const { values, positionals } = read(rest, COMMON);
      if (values.help) return { command: 'help', topic: 'parse' };
      return { command, file: onlyFile(positionals), lang: langOf(values.lang) };
    }
    case 'analyze': {
      const { values, positionals } = read(rest, { ...COMMON, json: { type: 'boolean', default: false } });
      if (values.help) return { command: 'help', topic: 'analyze' };
      return { command, file: onlyFile(positionals), json: values.json === true, lang: langOf(values.lang) };
    }
    case 'build': {
      const { values, positionals } = read(rest, {
        ...COMMON,
        output: { type: 'string', short: 'o' },
        date: { type: 'string' },
      });
      if (values.help) return { command: 'help', topic: 'build' };
      const file = onlyFile(positionals);
      if (!values.output) throw new UsageError('no-output', {});
      return { command, file, output: values.output, date: dayOf(values.date), lang: langOf(values.lang) };
    }
    default:
      throw new UsageError(command.startsWith('-') ? 'unknown-option' : 'unknown-command', { word: command });
  }
}

function read<O extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: O) {
  try {
    // A lone `-` is standard input; parseArgs takes it for a positional already.
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const word = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ');
    throw new UsageError('unknown-option', { word });
  }
}

function onlyFile(positionals: readonly string[]): string {
  const [file, extra] = positionals;
  if (file === undefined) throw new UsageError('no-file', {});
  if (extra !== undefined) throw new UsageError('too-many-files', { word: extra });
  return file;
}

function langOf(value: string | undefined): Lang {
  if (value === 'zh' || value === 'en') return value;
  throw new UsageError('bad-lang', { word: value ?? '' });
}

function dayOf(value: string | undefined): string {
  if (value === undefined) return localToday();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new UsageError('bad-date', { word: value });
  }
  return value;
}

/** The day on the wall of the office, not in Greenwich. */
function localToday(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function topicOf(word: string | undefined): Topic {
  if (word === undefined || word === 'parse' || word === 'analyze' || word === 'build') return word ?? 'all';
  throw new UsageError('unknown-command', { word });
}
