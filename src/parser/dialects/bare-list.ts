// Dialect G: a bracket that holds nothing but names: 〔省某厅、省某局，各市人民政府〕.
import type { ClausePart } from '../clauses/clause-part';
import { placeNames } from '../jurisdictions/choose-jurisdiction';
import { endsAsBodySurely } from '../parties/party-words';
import { isGroupPhrase, namedPlace, placePhrase } from '../parties/phrases';
import { splitList } from '../parties/split-list';
import { fullWidthBrackets } from '../text/characters';
import { remembered } from '../text/remembered';

/** Every item of `text` is a party by its words. */
export const isPartyList = remembered((text: string): boolean => {
  const { items } = splitList(fullWidthBrackets(text));
  const places = placeNames();
  // 西安、延安、商洛市政府: bare cities, where a government or a body stands beside them
  return items.some((item) => isParty(item.text)) && items.every(({ text }) => isParty(text) || places.has(text));
});

/** No longer list is looked at, and no longer name. */
const LONGEST = 300;

/** No sentence, and at least one item of it is a party by its words. */
export function mayBeParties(text: string): boolean {
  if (text.length > LONGEST || /[。！？]./.test(text)) return false;
  const { items } = splitList(fullWidthBrackets(text.replace(/。$/, '')));
  return items.every((item) => item.text.length <= 40) && items.some((item) => isParty(item.text));
}

const isParty = (name: string): boolean =>
  name.length <= 30 &&
  (endsAsBodySurely(name) || isGroupPhrase(name) || placePhrase(name) !== null || namedPlace(name) !== null);

/** One part, where the bracket holds parties alone; null otherwise. */
export const readBareList = (text: string, line: number): ClausePart[] | null =>
  isPartyList(text) ? [{ kind: 'responsible', text, line }] : null;
