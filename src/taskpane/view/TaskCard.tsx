// One task: its number, its words, who stands in it, and the lines of the source that say so.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { describeReasons } from '../../messages/confidence';
import { namesOf, type Role, type Task } from '../../model/task';
import { goToTask } from '../actions/go-to-task';
import { Locate, Warning } from './icons';
import { usePane, type Pane } from './pane-context';

const useStyles = makeStyles({
  card: { padding: '10px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { margin: '0 0 4px', lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  no: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: 'tabular-nums',
    marginRight: '6px',
  },
  roles: { display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: '8px', rowGap: '2px', margin: 0 },
  role: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  names: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  doubt: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '28px' },
  lines: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function TaskCard({ task }: { readonly task: Task }) {
  const styles = useStyles();
  const pane = usePane();
  const { state, run, text } = pane;
  const { firstLine: first, lastLine: last } = task.source;
  return (
    <article className={styles.card}>
      <p className={styles.text}>
        <span className={styles.no}>{task.no ?? text('task-no-number')}</span>
        {task.text}
      </p>
      <dl className={styles.roles}>
        {linesOf(task, pane).map(({ label, names }) => (
          <Pair key={label} label={label} names={names} />
        ))}
      </dl>
      <ConfidenceNote task={task.id} />
      <div className={styles.foot}>
        <span className={styles.lines}>{text('task-lines', { first, last })}</span>
        {state.host === 'excel' && state.inWorkbook && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Locate />}
            disabled={!goToTask.predicate(state)}
            onClick={() => run(goToTask, task.id)}
          >
            {text('locate')}
          </Button>
        )}
      </div>
    </article>
  );
}

/** How sure the reading is, where anything speaks against it, and what that is. */
function ConfidenceNote({ task }: { readonly task: string }) {
  const styles = useStyles();
  const { state, text, roles } = usePane();
  const confidence = state.ledger?.confidence.get(task);
  if (!confidence || confidence.level === 'high') return null;
  const isLow = confidence.level === 'low';
  const reasons = describeReasons(confidence, state.lang).join(text('separator'));
  return (
    <p className={styles.doubt}>
      {isLow && <Warning color={roles.attention} />} {text(`confidence-${confidence.level}`, { reasons })}
    </p>
  );
}

function Pair({ label, names }: { readonly label: string; readonly names: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.role}>{label}</dt>
      <dd className={styles.names}>{names}</dd>
    </>
  );
}

/** Roles that somebody holds, leader and lead always: that nobody holds those is worth knowing. */
function linesOf(task: Task, { text }: Pane): { label: string; names: string }[] {
  const join = (names: readonly string[]) => names.join(text('separator'));
  const bodies = (role: Role) => [...namesOf(task, role, 'unit'), ...namesOf(task, role, 'group')];
  const named = task.assignments.filter(({ kind, viaAll }) => kind === 'region' && !viaAll).map(({ name }) => name);
  const joint = bodies('joint');
  const support = bodies('support');
  const regions = [...(task.allRegions ? [text('task-all-regions')] : []), ...named];
  const nobody = text('task-nobody');
  const open = task.openEnded ? text('task-open') : '';
  return [
    { label: text('task-leaders'), names: join(namesOf(task, 'leader', 'leader')) || nobody },
    ...(joint.length > 0
      ? [{ label: text('task-joint'), names: join(joint) + (support.length === 0 ? open : '') }]
      : [{ label: text('task-lead'), names: join(bodies('lead')) || nobody }]),
    ...(support.length > 0 ? [{ label: text('task-support'), names: join(support) + open }] : []),
    ...(regions.length > 0 ? [{ label: text('task-regions'), names: join(regions) }] : []),
    ...(task.deadline === null ? [] : [{ label: text('task-deadline'), names: task.deadline }]),
  ];
}
