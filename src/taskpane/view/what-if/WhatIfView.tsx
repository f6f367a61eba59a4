// 推演: a few things supposed, one below the other, each to be taken back; what would follow; and a way to a sheet of its
// own. The register is not touched.
import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { WhatIfStep } from '../../../analytics/what-if-types';
import { addExtraSheet } from '../../actions/add-extra-sheet';
import type { Ledger } from '../../worker/protocol';
import { usePane } from '../pane-context';
import { RowList } from '../RowList';
import { Section } from '../Section';
import { useAnswer } from '../use-answer';
import { ChangeTable } from './ChangeTable';
import { StepForm } from './StepForm';

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  steps: { margin: '0 0 8px', paddingLeft: '20px' },
  step: { marginBottom: '4px', overflowWrap: 'anywhere' },
  follows: { margin: '0 0 12px', paddingLeft: '20px' },
  waiting: { opacity: 0.6 },
});

export function WhatIfView({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const { steps } = state.planner;
  const suppose = (next: readonly WhatIfStep[]) => dispatch({ type: 'planned', planner: { steps: next } });
  return (
    <>
      <p className={styles.intro}>{text('what-if-intro')}</p>
      <StepForm ledger={ledger} onAdd={(step) => suppose([...steps, step])} />
      {steps.length > 0 && <Outcome ledger={ledger} steps={steps} onChange={suppose} />}
    </>
  );
}

interface OutcomeProps {
  readonly ledger: Ledger;
  readonly steps: readonly WhatIfStep[];
  readonly onChange: (steps: readonly WhatIfStep[]) => void;
}

function Outcome({ ledger, steps, onChange }: OutcomeProps) {
  const styles = useStyles();
  const { state, dispatch, run, core, text } = usePane();
  const { lang } = state;
  const ask = useCallback(
    async () => ({ ledger, found: await core.call('whatIf', ledger, steps, lang) }),
    [core, ledger, steps, lang],
  );
  const { value, last, hasFailed } = useAnswer(ask);
  // what was found last stays until the next is there, unless it is of another plan
  const answer = !hasFailed && last?.ledger === ledger ? last.found : null;
  const isWaiting = value === null;
  // while an answer is on its way the steps may be more or fewer than it speaks of
  const sentences = value?.found.said ?? [];
  const openTasks = (title: string, tasks: readonly number[]) => {
    const ids = tasks.map((task) => ledger.plan.tasks[task]!.id);
    dispatch({ type: 'scope-opened', scope: { title, tasks: ids, from: 'analysis' } });
  };
  return (
    <>
      <Section title={text('what-if-steps')}>
        <ol className={styles.steps}>
          {steps.map((_, at) => {
            const step = sentences[at] ?? '…';
            const touched = value?.found.touched[at] ?? [];
            return (
              <li key={at} className={styles.step}>
                {step}{' '}
                {touched.length > 0 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={text('what-if-tasks-of', { step })}
                    onClick={() => openTasks(step, touched)}
                  >
                    {text('what-if-tasks')}
                  </Button>
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={text('what-if-undo-of', { step })}
                  onClick={() => onChange(steps.filter((__, other) => other !== at))}
                >
                  {text('what-if-undo')}
                </Button>
              </li>
            );
          })}
        </ol>
        {steps.length > 1 && (
          <Button size="small" onClick={() => onChange([])}>
            {text('what-if-clear')}
          </Button>
        )}
      </Section>
      {hasFailed && <p role="alert">{text('what-if-failed')}</p>}
      {!answer && !hasFailed && <Spinner label={text('what-if-waiting')} />}
      {answer && (
        <div className={mergeClasses(isWaiting && styles.waiting)} aria-busy={isWaiting}>
          <Section title={text('what-if-result')}>
            <div role="status">
              <ul className={styles.follows}>
                {answer.follows.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
            <RowList
              rows={(['before', 'after'] as const)
                .filter((side) => answer[side].jointlyLed.length > 0)
                .map((side) => {
                  const tasks = answer[side].jointlyLed;
                  const name = `${text('what-if-jointly')} · ${text(`what-if-${side}`)}`;
                  const figure = text('n-tasks', { n: tasks.length });
                  return { key: side, name, figure, onOpen: () => openTasks(name, tasks) };
                })}
            />
            {answer.units.length > 0 && <ChangeTable units={answer.units} onOpen={openTasks} />}
          </Section>
          <Button
            disabledFocusable={!addExtraSheet.predicate(state)}
            onClick={() => run(addExtraSheet, { kind: 'what-if', steps })}
          >
            {text(state.host === 'excel' ? 'extra-sheet' : 'extra-file')}
          </Button>
        </div>
      )}
    </>
  );
}
