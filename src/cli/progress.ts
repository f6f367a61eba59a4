// Lines on stderr for long work: nothing is said while it is quick.
import { describeProgress } from '../messages/cli';
import type { Data, Lang } from '../messages/lang';

/** Silence shorter than this needs no explanation (the pane rules ask for progress above it too). */
const QUIET_MS = 1000;

export class Progress {
  private readonly began = performance.now();

  constructor(private readonly lang: Lang) {}

  step(name: Parameters<typeof describeProgress>[0], data: Data): void {
    if (performance.now() - this.began < QUIET_MS) return;
    process.stderr.write(`${describeProgress(name, data, this.lang)}\n`);
  }
}
