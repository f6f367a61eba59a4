// The report of reading for people: a share a line, then every stretch that was not used.
import { describeFinding } from '../messages/findings';
import type { Lang } from '../messages/lang';
import { describePlace, describePosition, describeUse, REPORT } from '../messages/report';
import type { DocumentReport } from '../pipeline';
import { sharesOf } from '../workbook/shares';

export function* readingReportText({ source, report, leftOut }: DocumentReport, lang: Lang): Generator<string> {
  yield `${REPORT.heading[lang](source.name, report.characters)}\n`;
  const shares = report.shares.filter(({ characters }) => characters > 0);
  const parts = sharesOf(shares.map(({ characters }) => characters));
  for (const [index, { use, characters }] of shares.entries()) {
    const share = `${((parts[index] ?? 0) * 100).toFixed(1)}%`;
    yield `${String(characters).padStart(9)} ${share.padStart(7)}  ${describeUse(use, lang)}\n`;
  }
  for (const finding of leftOut) yield `${describeFinding(finding, lang)}\n`;
  yield `${REPORT.unused[lang](report.unused.length)}\n`;
  for (const { line, place, text } of report.unused) {
    const where = `${describePosition(source.name, line, lang)} · ${describePlace(place, lang)}`;
    yield `  ${where} · ${text.replaceAll('\t', ' | ')}\n`;
  }
}

/** `fengong.report/1`: the same for scripts. */
export function* readingReportJson({ source, report, leftOut }: DocumentReport, lang: Lang): Generator<string> {
  const findings = leftOut.map((finding) => ({ ...finding, message: describeFinding(finding, lang) }));
  yield `${JSON.stringify({ format: 'fengong.report/1', source, ...report, leftOut: findings }, null, 1)}\n`;
}
