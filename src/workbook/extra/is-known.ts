// What a workbook remembers may have been asked of a later version, or been changed by hand. A sheet that cannot be made
// from it is left as it is, and keeps nothing else from being made.
import { DIMENSIONS, MEASURES } from '../../analytics/cross-tab-types';
import type { ProfileOf } from '../profile/profile-party';
import type { ExtraRequest } from './extra-request';

const OF: ReadonlySet<unknown> = new Set<ProfileOf>(['unit', 'leader', 'region']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.every(isText));
const isLimit = (value: unknown): boolean => value === null || (typeof value === 'number' && value >= 0);
const isWeight = (value: unknown): boolean => typeof value === 'number' && value >= 0;

/** @param request as it was read; its type is what it should be */
export function isKnown(request: ExtraRequest): boolean {
  switch (request.kind) {
    case 'cross-tab':
      return isCrossTab(request.tab);
    case 'profile':
      return isObject(request.party) && OF.has(request.party.of) && isText(request.party.name);
    case 'what-if':
      return Array.isArray(request.steps) && request.steps.every(isStep);
  }
}

function isCrossTab(tab: unknown): boolean {
  if (!isObject(tab)) return false;
  const { rows, columns, measure, filters, top } = tab;
  const dimensions: readonly unknown[] = DIMENSIONS;
  const measures: readonly unknown[] = MEASURES;
  return (
    [rows, columns].every((one) => dimensions.includes(one)) &&
    measures.includes(measure) &&
    isObject(filters) &&
    [filters['sections'], filters['leaders'], filters['roles'], filters['categories']].every(isTexts) &&
    isObject(top) &&
    [top['rows'], top['columns']].every(isLimit)
  );
}

function isStep(step: unknown): boolean {
  if (!isObject(step)) return false;
  const { kind, task, from, into, to, weights } = step;
  switch (kind) {
    case 'merge':
      return [from, into].every(isText);
    case 'move':
      return [task, from, to].every(isText);
    case 'move-all':
      return [from, to].every(isText);
    case 'weights':
      return isObject(weights) && [weights['lead'], weights['joint'], weights['support']].every(isWeight);
    default:
      return false;
  }
}
