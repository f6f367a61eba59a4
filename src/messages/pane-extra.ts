// The texts about sheets that a person asks for beside the others.
import type { Sentence } from './lang';

export const EXTRA_TEXTS = {
  'extra-sheet': { zh: () => '写入工作表', en: () => 'Write to a sheet' },
  'extra-file': { zh: () => '导出这张表', en: () => 'Export this sheet' },
} as const satisfies Record<string, Sentence>;
