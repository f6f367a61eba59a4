// The texts of the sheets that people ask for beside the others. Every number and name comes in as an argument.
import type { CrossTabRequest } from '../analytics/cross-tab-types';
import type { ExtraRequest } from './extra/extra-request';
import { DIMENSION_WORDS } from './words-cross';
import { PROFILE } from './words-profile';

const crossName = ({ rows, columns }: CrossTabRequest): string =>
  `${DIMENSION_WORDS[rows]}×${DIMENSION_WORDS[columns]}`;

export const EXTRA = {
  /** Under which a sheet is first drawn: at most 25 characters, so that a number still fits behind it. */
  sheet: (request: ExtraRequest): string => {
    switch (request.kind) {
      case 'cross-tab':
        return `交叉·${crossName(request.tab)}`;
      case 'profile':
        return PROFILE.sheet(request.party.name);
      case 'what-if':
        return '假设推演';
    }
  },
  numbered: (name: string, count: number): string => `${name} ${count}`,
} as const;
