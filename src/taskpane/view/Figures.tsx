// Four numbers, each a button that opens what it counts.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning } from './icons';
import type { ReviewMarks } from '../../model/review';
import { pendingCards } from '../review/pending-cards';
import type { PaneEvent } from '../state/reduce';
import type { Ledger } from '../worker/protocol';
import { usePane } from './pane-context';
import type { MessageKey } from '../../messages/pane';

const useStyles = makeStyles({
  row: { display: 'flex', justifyContent: 'space-between', margin: '4px -8px 0' },
  figure: { minWidth: 0, padding: '4px 8px', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
  number: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForeground1,
    marginRight: '4px',
  },
  mark: { marginRight: '2px', verticalAlign: 'text-bottom' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Figure {
  readonly value: number;
  readonly label: MessageKey;
  readonly event: PaneEvent;
  readonly attention?: boolean;
}

export function Figures({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { state, dispatch, text, roles } = usePane();
  return (
    <div className={styles.row} role="group" aria-label={text('figures-label')}>
      {figuresOf(ledger, state.marks).map(({ value, label, event, attention }) => (
        <Button key={label} appearance="subtle" className={styles.figure} onClick={() => dispatch(event)}>
          <span>
            {attention && <Warning className={styles.mark} color={roles.attention} />}
            <span className={styles.number} style={attention ? { color: roles.attention } : undefined}>
              {value}
            </span>
            <span className={styles.label}>{text(label)}</span>
          </span>
        </Button>
      ))}
    </div>
  );
}

function figuresOf({ analytics, review }: Ledger, marks: ReviewMarks): Figure[] {
  const pending = pendingCards(review, marks).length;
  return [
    { value: analytics.tasks, label: 'figure-tasks', event: { type: 'tab-chosen', tab: 'search' } },
    {
      value: analytics.byUnit.filter(({ kind, lead }) => kind === 'unit' && lead > 0).length,
      label: 'figure-lead-units',
      event: { type: 'analysis-chosen', analysis: { kind: 'ranking', of: 'unit' } },
    },
    {
      value: analytics.byLeader.length,
      label: 'figure-leaders',
      event: { type: 'analysis-chosen', analysis: { kind: 'ranking', of: 'leader' } },
    },
    {
      value: pending,
      label: 'figure-checks',
      event: { type: 'tab-chosen', tab: 'review' },
      attention: pending > 0,
    },
  ];
}
