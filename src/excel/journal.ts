// What a run must not forget if it is cut short, kept in the workbook itself until the run is done: which sheets are not
// finished, and what people typed into rows that are being moved.
import type { Typed } from './carry';

const NAMESPACE = 'urn:fengong:journal';

export interface Journal {
  /** Sheets, by their names in the spec, that were begun as new and may lack their looks. */
  readonly fresh: readonly string[];
  /** What people typed, by table. */
  readonly typed: readonly Typed[];
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Line feeds and the like are escaped by JSON already; XML would change them. */
const toXml = (journal: Journal): string =>
  `<journal xmlns="${NAMESPACE}">${escape(JSON.stringify(journal))}</journal>`;

function fromXml(xml: string): Journal | null {
  const match = /^(?:<\?xml[^>]*\?>\s*)?<journal xmlns="[^"]*">([^<]*)<\/journal>\s*$/.exec(xml);
  if (!match) return null;
  const read = JSON.parse(unescape(match[1] as string)) as Journal;
  return { fresh: read.fresh, typed: read.typed };
}

const partOf = (workbook: Excel.Workbook): Excel.CustomXmlPart =>
  workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();

const xmlOf = (part: Excel.CustomXmlPart): OfficeExtension.ClientResult<string> => part.getXml();

/** The journal of a run that was cut short; null: there was none. Sends what is queued with it. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal | null> {
  const part = partOf(context.workbook);
  part.load('id');
  await context.sync();
  if (part.isNullObject) return null;
  const xml = xmlOf(part);
  await context.sync();
  return fromXml(xml.value);
}

/** Queues: keep `journal` in the workbook; `exists`: there is one already. */
export function writeJournal(workbook: Excel.Workbook, journal: Journal, exists: boolean): void {
  if (exists) partOf(workbook).setXml(toXml(journal));
  else workbook.customXmlParts.add(toXml(journal));
}

/** Queues: the run is done. */
export const deleteJournal = (workbook: Excel.Workbook): void => partOf(workbook).delete();
