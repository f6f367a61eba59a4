// Dialect G: a bracket that holds nothing but names: 〔省某厅、省某局，各市人民政府〕.
import type { ClausePart } from '../clauses/clause-part';
import { endsAsBodySurely } from '../parties/party-words';
import { isGroupPhrase, namedPlace, placePhrase } from '../parties/phrases';
import { splitList } from '../parties/split-list';
import { fullWidthBrackets } from '../text/characters';

/** Every item of `text` is a party by its words. */
export function isPartyList(text: string): boolean {
  const { items } = splitList(fullWidthBrackets(text));
  return items.length > 0 && items.every((item) => isParty(item.text));
}

const isParty = (name: string): boolean =>
  name.length <= 30 &&
  (endsAsBodySurely(name) || isGroupPhrase(name) || placePhrase(name) !== null || namedPlace(name) !== null);

/** One part, where the bracket holds parties alone; null otherwise. */
export const readBareList = (text: string, line: number): ClausePart[] | null =>
  isPartyList(text) ? [{ kind: 'responsible', text, line }] : null;
