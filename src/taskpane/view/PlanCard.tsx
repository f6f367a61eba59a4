// The plan in hand: its title, its size, and its key figures, each a way to what it counts.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { Figures } from './Figures';
import { usePane } from './pane-context';
import { useKeptFocus } from './use-kept-focus';

const useStyles = makeStyles({
  card: {
    padding: '12px 16px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    // the top right corner belongs to Excel
    paddingRight: '24px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  size: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export function PlanCard() {
  const styles = useStyles();
  const { state, text } = usePane();
  const { ledger } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, ledger);
  const title = ledger ? ledger.plan.title || text('untitled') : text('no-plan');
  return (
    <header className={styles.card} aria-label={text('plan-label')}>
      <h1 ref={heading} className={styles.title} title={title} tabIndex={-1}>
        {title}
      </h1>
      {ledger && (
        <>
          <p className={styles.size}>
            {text('plan-size', {
              tasks: ledger.plan.tasks.length,
              sections: ledger.plan.sections.length,
              units: ledger.analytics.byUnit.filter(({ kind }) => kind === 'unit').length,
              regions: ledger.analytics.byRegion.length,
            })}
            {' · '}
            {ledger.plan.source.name}
          </p>
          <Figures ledger={ledger} />
        </>
      )}
    </header>
  );
}
