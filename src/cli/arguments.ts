// Words of the command line → one request. Wrong usage throws UsageError; nothing is read or written here.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isTopic, UsageError, type Topic } from '../messages/cli';
import type { Lang } from '../messages/lang';
import { localDay } from '../model/local-day';
import type { ProfileOf } from '../workbook/profile/profile-party';

export interface ParseRequest {
  readonly command: 'parse';
  readonly file: string;
  /** What became of the text, in place of the registry. */
  readonly report: boolean;
  /** The report as JSON; the registry is JSON anyway. */
  readonly json: boolean;
  /** The workbook whose 设置 and 单位名录 the plan is read with; null: none. */
  readonly with: string | null;
  readonly lang: Lang;
}

export interface AnalyzeRequest {
  readonly command: 'analyze';
  readonly file: string;
  readonly with: string | null;
  readonly json: boolean;
  readonly lang: Lang;
}

export interface BuildRequest {
  readonly command: 'build';
  readonly file: string;
  readonly with: string | null;
  readonly output: string;
  /** ISO day printed on the cover. */
  readonly date: string;
  readonly lang: Lang;
}

export interface CompareRequest {
  readonly command: 'compare';
  readonly old: string;
  readonly new: string;
  readonly json: boolean;
  /** The workbook to be written; null: none. */
  readonly output: string | null;
  /** The file that says which tasks belong together; null: none. */
  readonly pairs: string | null;
  readonly date: string;
  readonly lang: Lang;
}

export interface ProfileRequest {
  readonly command: 'profile';
  readonly file: string;
  /** All of one kind, or these names. */
  readonly whom: { readonly by: ProfileOf } | { readonly names: readonly string[] };
  readonly output: string;
  readonly date: string;
  readonly lang: Lang;
}

export type Request =
  | { readonly command: 'help'; readonly topic: Topic }
  | { readonly command: 'version' }
  | ParseRequest
  | AnalyzeRequest
  | BuildRequest
  | CompareRequest
  | ProfileRequest;

/** Options that several commands take. */
const COMMON = {
  lang: { type: 'string', default: 'zh' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
const WITH = { with: { type: 'string' } } as const;
const JSON_FLAG = { json: { type: 'boolean', default: false } } as const;
const OUTPUT = { output: { type: 'string', short: 'o' }, date: { type: 'string' } } as const;

type Help = Extract<Request, { command: 'help' }>;

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
    case 'parse':
      return readParse(rest);
    case 'analyze':
      return readAnalyze(rest);
    case 'build':
      return readBuild(rest);
    case 'compare':
      return readCompare(rest);
    case 'profile':
      return readProfile(rest);
    default:
      throw new UsageError(command.startsWith('-') ? 'unknown-option' : 'unknown-command', { word: command });
  }
}

function readParse(words: string[]): ParseRequest | Help {
  const { values, positionals } = read(words, {
    ...COMMON,
    ...WITH,
    ...JSON_FLAG,
    report: { type: 'boolean', default: false },
  });
  if (values.help) return { command: 'help', topic: 'parse' };
  return {
    command: 'parse',
    file: onlyFile(positionals),
    with: values.with ?? null,
    report: values.report,
    json: values.json,
    lang: langOf(values.lang),
  };
}

function readAnalyze(words: string[]): AnalyzeRequest | Help {
  const { values, positionals } = read(words, { ...COMMON, ...WITH, ...JSON_FLAG });
  if (values.help) return { command: 'help', topic: 'analyze' };
  return {
    command: 'analyze',
    file: onlyFile(positionals),
    with: values.with ?? null,
    json: values.json,
    lang: langOf(values.lang),
  };
}

function readBuild(words: string[]): BuildRequest | Help {
  const { values, positionals } = read(words, { ...COMMON, ...WITH, ...OUTPUT });
  if (values.help) return { command: 'help', topic: 'build' };
  return {
    command: 'build',
    file: onlyFile(positionals),
    with: values.with ?? null,
    output: outputOf(values.output),
    date: dayOf(values.date),
    lang: langOf(values.lang),
  };
}

function readCompare(words: string[]): CompareRequest | Help {
  const { values, positionals } = read(words, { ...COMMON, ...JSON_FLAG, ...OUTPUT, pairs: { type: 'string' } });
  if (values.help) return { command: 'help', topic: 'compare' };
  const [old, now, extra] = positionals;
  if (old === undefined || now === undefined) throw new UsageError('no-second-file', {});
  if (extra !== undefined) throw new UsageError('three-files', { word: extra });
  if (old === '-' && now === '-') throw new UsageError('stdin-twice', {});
  return {
    command: 'compare',
    old,
    new: now,
    json: values.json,
    output: values.output ?? null,
    pairs: values.pairs ?? null,
    date: dayOf(values.date),
    lang: langOf(values.lang),
  };
}

function readProfile(words: string[]): ProfileRequest | Help {
  const { values, positionals } = read(words, {
    ...COMMON,
    ...OUTPUT,
    of: { type: 'string', multiple: true, default: [] as string[] },
    by: { type: 'string' },
  });
  if (values.help) return { command: 'help', topic: 'profile' };
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('no-file', {});
  // --of 省财政厅 省教育厅: the second name stands by itself
  const whom = whomOf(values.by, values.of.length > 0 ? [...values.of, ...more] : []);
  if (values.of.length === 0 && more[0] !== undefined) throw new UsageError('too-many-files', { word: more[0] });
  return {
    command: 'profile',
    file,
    whom,
    output: outputOf(values.output),
    date: dayOf(values.date),
    lang: langOf(values.lang),
  };
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

function outputOf(value: string | undefined): string {
  if (!value) throw new UsageError('no-output', {});
  return value;
}

function whomOf(by: string | undefined, names: readonly string[]): ProfileRequest['whom'] {
  if (by === undefined) {
    if (names.length === 0) throw new UsageError('no-party', {});
    return { names };
  }
  if (names.length > 0) throw new UsageError('of-and-by', {});
  if (by === 'unit' || by === 'leader' || by === 'region') return { by };
  throw new UsageError('bad-by', { word: by });
}

function langOf(value: string | undefined): Lang {
  if (value === 'zh' || value === 'en') return value;
  throw new UsageError('bad-lang', { word: value ?? '' });
}

function dayOf(value: string | undefined): string {
  if (value === undefined) return localDay(new Date());
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new UsageError('bad-date', { word: value });
  }
  return value;
}

function topicOf(word: string | undefined): Topic {
  if (word === undefined) return 'all';
  if (isTopic(word)) return word;
  throw new UsageError('unknown-command', { word });
}
