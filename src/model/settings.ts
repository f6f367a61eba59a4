// What a person may set; it lives in the workbook (设置), not in the program.
import type { Party } from './party';
import type { LoneResponsible } from './plan';

/** How much an assignment counts towards the weighted load. */
export interface Weights {
  readonly lead: number;
  readonly joint: number;
  readonly support: number;
}

export interface Settings {
  readonly weights: Weights;
  /** `auto`: as the document declares, else joint. */
  readonly loneResponsible: LoneResponsible | 'auto';
  /** The words of the status column, in the order of a task's life. */
  readonly statuses: readonly string[];
  /** What 单位名录 says about names, one entry a spelling: kind, canonical name, category, members of groups. */
  readonly names: readonly Party[];
}

export const DEFAULT_SETTINGS: Settings = {
  weights: { lead: 1, joint: 1, support: 0.3 },
  loneResponsible: 'auto',
  statuses: ['未启动', '进行中', '已完成', '滞后'],
  names: [],
};
