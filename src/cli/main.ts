// The command line: reads the words, runs one command, turns every failure into one sentence and an exit code.
import { FengongError } from '../model/errors';
import { describeError } from '../messages/errors';
import { describeUsageError, help, UsageError } from '../messages/cli';
import { readArguments } from './arguments';

/** 0 done · 1 the work could not be done · 2 wrong usage. */
async function main(words: readonly string[]): Promise<number> {
  const lang = words.some((word, i) => word === '--lang=en' || (word === 'en' && words[i - 1] === '--lang'))
    ? 'en'
    : 'zh';
  try {
    const request = readArguments(words);
    switch (request.command) {
      case 'help':
        process.stdout.write(help(request.topic, lang));
        return 0;
      case 'version':
        process.stdout.write(`${FENGONG_VERSION}\n`);
        return 0;
      case 'parse':
        return await (await import('./commands/parse')).parse(request);
      case 'analyze':
        return await (await import('./commands/analyze')).analyze(request);
      case 'build':
        return await (await import('./commands/build')).build(request);
      case 'profile':
        return await (await import('./commands/profile')).profile(request);
      case 'compare':
        return await (await import('./commands/compare')).compare(request);
    }
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${describeUsageError(error, lang)}\n`);
      return 2;
    }
    process.stderr.write(`${describeError(error, lang)}\n`);
    if (!(error instanceof FengongError) && process.env['FENGONG_DEBUG']) throw error;
    return 1;
  }
}

// A reader that has seen enough (`fengong parse … | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
