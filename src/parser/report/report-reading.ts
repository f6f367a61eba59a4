// A document to the report of its reading. It is read anew, with a trace: an ordinary reading keeps none.
import type { ReadingReport } from '../../model/reading-report';
import type { Settings } from '../../model/settings';
import type { SourceDocument } from '../../reader/document';
import { parsePlan } from '../parse-plan';
import { accountFor } from './account-for';
import { ReadingTrace } from './reading-trace';

/**
 * What every character of the lines of `document` became.
 * @throws FengongError `no-tasks` as parsePlan
 */
export function reportReading(document: SourceDocument, settings: Settings): ReadingReport {
  const trace = new ReadingTrace();
  parsePlan(document, settings, trace);
  return accountFor(trace, trace.outcome!);
}
