// One unit, leader or region: its tasks by role, and where and with whom they are.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Matrix, MatrixName } from '../../analytics/types';
import type { MessageKey } from '../../messages/pane';
import type { PartyKind } from '../../model/party';
import type { AnalysisView } from '../state/pane-state';
import type { Ledger } from '../worker/protocol';
import { Back } from './icons';
import { usePane } from './pane-context';
import { RowList, type Row } from './RowList';
import { Section } from './Section';
import { sectionName } from './section-name';

const useStyles = makeStyles({
  back: { marginLeft: '-8px', marginBottom: '4px' },
  roles: { marginBottom: '20px' },
  name: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly ledger: Ledger;
  readonly of: PartyKind;
  readonly name: string;
}

export function PartyView({ ledger, of, name }: Props) {
  const styles = useStyles();
  const { dispatch, text } = usePane();
  const { matrices } = ledger.analytics;
  const show = (analysis: AnalysisView) => dispatch({ type: 'analysis-chosen', analysis });
  const openTasks = (title: string, tasks: readonly number[]) => {
    const ids = tasks.map((task) => ledger.plan.tasks[task]!.id);
    dispatch({ type: 'scope-opened', scope: { title, tasks: ids, from: 'analysis' } });
  };
  const across = (matrix: MatrixName, title: MessageKey, nameOf: (column: string) => string, isSelf = false) => {
    const rows = crossRows(matrices[matrix], name, isSelf).map(({ column, value }): Row => ({
      key: column,
      name: nameOf(column),
      figure: text('n-tasks', { n: value }),
      onOpen: () => openTasks(`${name} × ${nameOf(column)}`, tasksWith(ledger, of, name, matrix, column)),
    }));
    return rows.length > 0 && <Section title={text(title)}>{<RowList rows={rows} />}</Section>;
  };
  const section = (no: string) => sectionName(ledger.plan, no, text('no-section'));
  return (
    <>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<Back />}
        onClick={() => show({ kind: 'ranking', of: of === 'group' ? 'unit' : of })}
      >
        {text('back')}
      </Button>
      <h2 className={styles.name}>{name}</h2>
      <div className={styles.roles}>
        <RowList
          rows={rolesOf(ledger, of, name).map(({ label, tasks }) => ({
            key: label,
            name: text(label),
            figure: text('n-tasks', { n: tasks.length }),
            onOpen: () => openTasks(`${name} · ${text(label)}`, tasks),
          }))}
        />
      </div>
      {(of === 'unit' || of === 'group') && across('unitSection', 'party-sections', section)}
      {(of === 'unit' || of === 'group') && across('unitUnit', 'party-partners', (unit) => unit, true)}
      {of === 'leader' && across('leaderSection', 'party-sections', section)}
      {of === 'leader' && across('leaderUnit', 'party-units', (unit) => unit)}
      {of === 'region' && across('regionSection', 'party-sections', section)}
    </>
  );
}

/** The tasks of a party that stand in a section, or in which another body stands. */
function tasksWith({ plan, tasksOf }: Ledger, of: PartyKind, name: string, matrix: MatrixName, column: string) {
  const own = {
    leader: tasksOf.leaders.get(name)?.tasks,
    region: tasksOf.regions.get(name)?.total,
    unit: tasksOf.units.get(name)?.total,
    group: tasksOf.units.get(name)?.total,
  }[of];
  if (matrix.endsWith('Section')) return (own ?? []).filter((t) => (plan.tasks[t]!.section ?? '') === column);
  const others = new Set(tasksOf.units.get(column)?.total);
  return (own ?? []).filter((t) => others.has(t));
}

/** The counts of a party that are not 0, the whole first. */
function rolesOf({ tasksOf }: Ledger, of: PartyKind, name: string) {
  const rows = ((): [MessageKey, readonly number[] | undefined][] => {
    if (of === 'leader') return [['role-total', tasksOf.leaders.get(name)?.tasks]];
    if (of === 'region') {
      const region = tasksOf.regions.get(name);
      return [
        ['role-total', region?.total],
        ['role-named', region?.named],
        ['role-via-all', region?.viaAll],
      ];
    }
    const unit = tasksOf.units.get(name);
    return [
      ['role-total', unit?.total],
      ['role-lead', unit?.lead],
      ['role-joint', unit?.joint],
      ['role-support', unit?.support],
    ];
  })();
  return rows.flatMap(([label, tasks]) => (tasks && tasks.length > 0 ? [{ label, tasks }] : []));
}

/** How many partners are worth a line. */
const PARTNERS = 10;

/** The columns of one row of a matrix that are not 0; partners without itself, most first. */
function crossRows({ rows, columns, values }: Matrix, row: string, isSelf: boolean) {
  const line = values[rows.indexOf(row)] ?? [];
  const cells = columns.map((column, i) => ({ column, value: line[i] ?? 0 })).filter(({ value }) => value > 0);
  if (!isSelf) return cells;
  return cells
    .filter(({ column }) => column !== row)
    .sort((a, b) => b.value - a.value)
    .slice(0, PARTNERS);
}
