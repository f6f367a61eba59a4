// A sheet that a person asked for beside the others. What they asked is plain data that stays in the workbook, so that
// 重新计算 makes the sheet anew from the register; where the sheet was deleted, nobody asks any more.
import type { CrossTabRequest } from '../../analytics/cross-tab-types';
import type { WhatIfStep } from '../../analytics/what-if-types';
import { FengongError } from '../../model/errors';
import type { ProfileParty } from '../profile/profile-party';
import { markName } from '../sheet-mark';
import type { DefinedName } from '../spec';
import { LONGEST_FORMULA, textFormula } from '../text-formula';

/** Each kind has its sheet in `describe-extra`, and its name in `words-extra`. */
export type ExtraRequest =
  | { readonly kind: 'cross-tab'; readonly tab: CrossTabRequest }
  | { readonly kind: 'profile'; readonly party: ProfileParty }
  | { readonly kind: 'what-if'; readonly steps: readonly WhatIfStep[] };

/** `sheet`: the name under which it was first drawn; people may rename it. */
export interface ExtraSheet {
  readonly sheet: string;
  readonly request: ExtraRequest;
}

const KINDS: ReadonlySet<unknown> = new Set<ExtraRequest['kind']>(['cross-tab', 'profile', 'what-if']);
const PREFIX = 'FG_Asked_';

/** 交叉·单位×章节 → FG_Asked_交叉_单位_章节: beside the mark of the sheet. */
export const askedName = (sheet: string): string => markName(sheet, PREFIX);

export const isAskedName = (name: string): boolean => name.startsWith(PREFIX);

/** The hidden name that remembers what was asked. @throws FengongError `asked-too-much` where Excel cannot hold it. */
export function asked(extra: ExtraSheet): DefinedName {
  const text = JSON.stringify(extra);
  if (textFormula(text).length > LONGEST_FORMULA) throw new FengongError('asked-too-much', { sheet: extra.sheet });
  return { name: askedName(extra.sheet), hidden: true, text };
}

/** What `asked` remembered; null for anything else, and for what only a later version knows. */
export function readAsked(text: string): ExtraSheet | null {
  try {
    const extra = JSON.parse(text) as ExtraSheet;
    return typeof extra.sheet === 'string' && KINDS.has(extra.request.kind) ? extra : null;
  } catch {
    return null;
  }
}
