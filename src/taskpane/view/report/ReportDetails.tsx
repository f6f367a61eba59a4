// What every character of the plan became, a line a use, and every stretch that was not used.
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { describeFinding } from '../../../messages/findings';
import { describePlace, describePosition, describeUse } from '../../../messages/report';
import type { UnusedText } from '../../../model/reading-report';
import type { Settings } from '../../../model/settings';
import { sharesOf } from '../../../workbook/shares';
import type { PlanInput } from '../../worker/protocol';
import { usePane } from '../pane-context';
import { RowList } from '../RowList';
import { useAnswer } from '../use-answer';

/** Stretches listed at first. */
const FIRST = 20;

const useStyles = makeStyles({
  note: { margin: '8px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  item: { padding: '6px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly input: PlanInput;
  readonly settings: Settings;
}

export function ReportDetails({ input, settings }: Props) {
  const styles = useStyles();
  const { state, core, text } = usePane();
  const ask = useCallback(() => core.call('report', input, settings), [core, input, settings]);
  const { value, hasFailed } = useAnswer(ask);
  if (hasFailed) return <p className={styles.note}>{text('report-failed')}</p>;
  if (!value) return <Spinner size="tiny" label={text('report-waiting')} />;
  const { report, leftOut } = value;
  const used = report.shares.filter(({ characters }) => characters > 0);
  const shares = sharesOf(used.map(({ characters }) => characters));
  return (
    <>
      <p className={styles.note}>{text('report-total', { n: report.characters })}</p>
      <RowList
        rows={used.map(({ use, characters }, at) => ({
          key: use,
          name: describeUse(use, state.lang),
          figure: text('report-share', { n: characters, share: ((shares[at] ?? 0) * 100).toFixed(1) }),
        }))}
      />
      {leftOut.map((finding) => (
        <p key={finding.code} className={styles.note}>
          {describeFinding(finding, state.lang)}
        </p>
      ))}
      <UnusedList name={input.name} unused={report.unused} />
    </>
  );
}

function UnusedList({ name, unused }: { readonly name: string; readonly unused: readonly UnusedText[] }) {
  const styles = useStyles();
  const { state, text } = usePane();
  const [shown, setShown] = useState(FIRST);
  const rest = unused.length - shown;
  if (unused.length === 0) return <p className={styles.note}>{text('report-all-used')}</p>;
  return (
    <>
      <p className={styles.note}>{text('report-unused', { n: unused.length })}</p>
      <ul className={styles.list}>
        {unused.slice(0, shown).map((one, at) => (
          <li key={at} className={styles.item}>
            <span className={styles.place}>
              {describePosition(name, one.line, state.lang)} · {describePlace(one.place, state.lang)}
            </span>
            {one.text}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + 100)}>
          {text('report-more', { n: Math.min(rest, 100) })}
        </Button>
      )}
    </>
  );
}
