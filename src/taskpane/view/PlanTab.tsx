// 方案: where the plan comes from, how it was read, its sections, and the sheets that it will become.
import type { Plan } from '../../model/plan';
import { usePane } from './pane-context';
import { ReadingRule } from './ReadingRule';
import { ReportSection } from './report/ReportSection';
import { RowList, type Row } from './RowList';
import { Section } from './Section';
import type { Ledger, SheetOutline } from '../worker/protocol';

export function PlanTab({ ledger }: { readonly ledger: Ledger }) {
  const { state, dispatch, text } = usePane();
  const { plan } = ledger;
  const openSection = (no: string | null, title: string) => {
    const tasks = plan.tasks.filter((task) => task.section === no).map(({ id }) => id);
    dispatch({ type: 'scope-opened', scope: { title, tasks, from: 'plan' } });
  };
  return (
    <>
      <Section title={text('plan-source')}>
        <RowList rows={sourceRows(plan, text('plan-year'), state.input ? null : text('plan-from-workbook'))} />
      </Section>
      <Section title={text('plan-rules')}>
        <ReadingRule ledger={ledger} />
      </Section>
      <Section title={text('plan-sections')}>
        <RowList
          rows={sectionCounts(plan).map(({ no, title, tasks }) => {
            const name = no === null ? text('no-section') : `${no}、${title}`;
            return {
              key: no ?? '',
              name,
              figure: text('section-tasks', { n: tasks }),
              onOpen: () => openSection(no, name),
            };
          })}
        />
      </Section>
      <ReportSection ledger={ledger} />
      <SheetList sheets={state.layout?.sheets ?? null} />
    </>
  );
}

function sourceRows({ title, year, source }: Plan, yearLabel: string, fromWorkbook: string | null): Row[] {
  return [
    { key: 'title', name: title, figure: '' },
    { key: 'source', name: fromWorkbook ?? source.name, figure: year === null ? '' : `${yearLabel} ${year}` },
  ].filter(({ name }) => name !== '');
}

/** Sections in the order of the document; tasks without one come last. */
function sectionCounts({ sections, tasks }: Plan) {
  const counts = new Map<string | null, number>();
  for (const { section } of tasks) counts.set(section, (counts.get(section) ?? 0) + 1);
  const known = sections.map(({ no, title }) => ({ no, title, tasks: counts.get(no) ?? 0 }));
  const loose = counts.get(null) ?? 0;
  return loose > 0 ? [...known, { no: null, title: '', tasks: loose }] : known;
}

function SheetList({ sheets }: { readonly sheets: readonly SheetOutline[] | null }) {
  const { text } = usePane();
  if (!sheets) {
    return (
      <Section title={text('plan-sheets')} note={text('sheets-waiting')}>
        {null}
      </Section>
    );
  }
  return (
    <Section title={text('plan-sheets')} note={text('sheets-total', { sheets: sheets.length })}>
      <RowList
        rows={sheets.map(({ name, rows, charts, pivots }) => ({
          key: name,
          name,
          figure: [
            text('sheet-rows', { n: rows }),
            ...(charts > 0 ? [text('sheet-charts', { n: charts })] : []),
            ...(pivots > 0 ? [text('sheet-pivots', { n: pivots })] : []),
          ].join(' · '),
        }))}
      />
    </Section>
  );
}
