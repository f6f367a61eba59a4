// Two dimensions at 320 pixels: choose what to cross and one row of it; the columns are ranked bars, each a way to its
// tasks.
import { Field, makeStyles, Select, Spinner } from '@fluentui/react-components';
import { MATRIX_NAMES, type MatrixName } from '../../analytics/types';
import type { Ledger } from '../worker/protocol';
import { BarList } from './BarList';
import { usePane } from './pane-context';
import { sectionName } from './section-name';
import { useCells } from './use-cells';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '12px' },
  // as wide as the pane, however long the names
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface Props {
  readonly ledger: Ledger;
  readonly matrix: MatrixName;
  /** Null: the first row. */
  readonly row: string | null;
}

const BY_SECTION: ReadonlySet<MatrixName> = new Set(['unitSection', 'regionSection', 'leaderSection']);

export function CrossView({ ledger, matrix, row }: Props) {
  const styles = useStyles();
  const { dispatch, text, roles } = usePane();
  const cells = useCells(ledger.plan, matrix);
  const rows = ledger.analytics.matrices[matrix].rows;
  const chosen = row !== null && rows.includes(row) ? row : (rows[0] ?? '');
  const choose = (next: MatrixName, nextRow: string | null) =>
    dispatch({ type: 'analysis-chosen', analysis: { kind: 'cross', matrix: next, row: nextRow } });
  const nameOf = (column: string) =>
    BY_SECTION.has(matrix) ? sectionName(ledger.plan, column, text('no-section')) : column;
  const open = (column: string, tasks: readonly number[]) => {
    const scope = {
      title: `${chosen} × ${nameOf(column)}`,
      tasks: tasks.map((task) => ledger.plan.tasks[task]!.id),
      from: 'analysis' as const,
    };
    dispatch({ type: 'scope-opened', scope });
  };
  const bars = (cells ?? [])
    .filter((cell) => cell.row === chosen && cell.column !== chosen)
    .sort((a, b) => b.tasks.length - a.tasks.length)
    .map(({ column, tasks }) => ({
      key: column,
      name: nameOf(column),
      figure: text('n-tasks', { n: tasks.length }),
      parts: [{ label: column, value: tasks.length, color: roles.lead, pattern: 'solid' as const }],
      onOpen: () => open(column, tasks),
    }));
  return (
    <>
      <div className={styles.fields}>
        <Field label={text('cross-what')}>
          <Select
            className={styles.select}
            value={matrix}
            onChange={(_, { value }) => choose(value as MatrixName, null)}
          >
            {MATRIX_NAMES.map((name) => (
              <option key={name} value={name}>
                {text(`matrix-${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text('cross-row')}>
          <Select className={styles.select} value={chosen} onChange={(_, { value }) => choose(matrix, value)}>
            {rows.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {cells ? <BarList key={`${matrix} ${chosen}`} rows={bars} /> : <Spinner label={text('cross-loading')} />}
    </>
  );
}
