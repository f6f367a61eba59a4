// A word before a colon that is in no list is a label where its characters say so and what stands behind it is what they
// announce: 挂帅领导：凌云; not 加强组织领导：市政府统一安排.
import { isDeadline } from '../deadlines/find-deadline';
import { endsAsBody } from '../parties/party-words';
import { readPeople } from '../parties/read-people';
import { guessLabel } from '../roles/guess-label';
import type { LabelKind } from '../roles/role-labels';
import { isBlankCell, trim } from '../text/characters';
import { mayBeParties } from './bare-list';

/** What the unknown word before `list` announces; null where it is no label. */
export function guessLabelBefore(word: string, list: string): LabelKind | null {
  const kind = list === '' ? null : guessLabel(word);
  if (kind === null || (isBlankCell(list) && kind !== 'unread' && kind !== 'deadline')) return kind;
  return fits(kind, list) ? kind : null;
}

function fits(kind: LabelKind, list: string): boolean {
  if (kind === 'deadline') return isDeadline(list);
  if (kind === 'leader') return mayBePeople(list);
  // 水利站, 财政所: short names of small places, by an end that says little elsewhere
  return mayBeParties(list) || list.split(/[、，,；;]/).every((one) => one.length <= 8 && endsAsBody(trim(one)));
}

/** The list behind the colon at `from - 1`, up to what ends a clause. */
export function listBehind(text: string, from: number): string {
  const stretch = text.slice(from, from + LONGEST_LIST);
  const end = stretch.search(/[；;。]/);
  return trim(end === -1 ? stretch : stretch.slice(0, end));
}
const LONGEST_LIST = 120;

/** Names, with or without titles, or words for somebody who is not named yet; no sentence. */
export function mayBePeople(list: string): boolean {
  const bare = list.replace(/[。；;]$/, '');
  if (bare.length > LONGEST_PEOPLE || /[。；：:《》“”\d]/.test(bare)) return false;
  const { names, placeholders } = readPeople(bare);
  return names.length + placeholders.length > 0 && names.every((name) => name.length <= 4 && !endsAsBody(name));
}
const LONGEST_PEOPLE = 120;
