// The texts of the sheets that people ask for beside the others. Every number and name comes in as an argument.
import type { CrossTabRequest, Dimension } from '../analytics/cross-tab-types';
import type { ExtraRequest } from './extra/extra-request';

export const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  unit: '单位',
  leadUnit: '牵头单位',
  group: '统称',
  category: '类别',
  role: '角色',
  leader: '领导',
  region: '地区',
  section: '章节',
  subsection: '小节',
  month: '完成月份',
};

const crossName = ({ rows, columns }: CrossTabRequest): string => `${DIMENSIONS[rows]}×${DIMENSIONS[columns]}`;

export const EXTRA = {
  /** Under which a sheet is first drawn: at most 25 characters, so that a number still fits behind it. */
  sheet: (request: ExtraRequest): string => `交叉·${crossName(request.tab)}`,
  numbered: (name: string, count: number): string => `${name} ${count}`,
} as const;
