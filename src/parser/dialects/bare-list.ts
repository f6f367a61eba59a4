// Dialect G: a bracket that holds nothing but names: 〔省某厅、省某局，各市人民政府〕.
import type { ClausePart } from '../clauses/clause-part';
import { endsAsBodySurely } from '../parties/party-words';
import { isGroupPhrase, namedPlace, placePhrase } from '../parties/phrases';
import { splitList } from '../parties/split-list';
import { fullWidthBrackets } from '../text/characters';

/** One part, where every item is a party by its words; null otherwise. */
export function readBareList(text: string, line: number): ClausePart[] | null {
  const { items } = splitList(fullWidthBrackets(text));
  const isParty = (name: string) =>
    name.length <= 30 &&
    (endsAsBodySurely(name) || isGroupPhrase(name) || placePhrase(name) !== null || namedPlace(name) !== null);
  return items.length > 0 && items.every((item) => isParty(item.text)) ? [{ kind: 'responsible', text, line }] : null;
}
