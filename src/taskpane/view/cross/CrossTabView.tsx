// 交叉: any two dimensions of the plan, as a person combines them: a preset or their own, its heat map, and a way to a
// sheet of its own.
import { Button, Field, makeStyles, mergeClasses, Select, Spinner, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { CrossTabRequest, Figure } from '../../../analytics/cross-tab-types';
import { addExtraSheet } from '../../actions/add-extra-sheet';
import type { LabelledTab, Ledger } from '../../worker/protocol';
import { EmptyState } from '../EmptyState';
import { usePane } from '../pane-context';
import { useAnswer } from '../use-answer';
import { CrossTabForm } from './CrossTabForm';
import { HeatGrid } from './HeatGrid';
import { PRESET_NAMES, PRESETS, presetOf, type Preset } from './presets';

const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  options: { margin: '8px 0 12px' },
  summary: {
    padding: '4px 0',
    color: tokens.colorBrandForeground1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  counted: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  waiting: { opacity: 0.6 },
  write: { marginTop: '12px' },
});

export function CrossTabView({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { state, dispatch, run, core, text } = usePane();
  const { lang } = state;
  const request = state.planner.crossTab ?? PRESETS['preset-unit-section'];
  const count = useCallback(
    async () => ({ ledger, tab: await core.call('crossTab', ledger, request, lang) }),
    [core, ledger, request, lang],
  );
  const { value, last, hasFailed } = useAnswer(count);
  // the last table stays until the next one is there, unless it is of another plan
  const tab = !hasFailed && last?.ledger === ledger ? last.tab : null;
  const isWaiting = value === null;
  const ask = (next: CrossTabRequest) => dispatch({ type: 'planned', planner: { crossTab: next } });
  const chosen = presetOf(request);
  return (
    <>
      <Field label={text('cross-preset')}>
        <Select
          className={styles.select}
          value={chosen ?? ''}
          onChange={(_, { value }) => value !== '' && ask(PRESETS[value as Preset])}
        >
          {chosen === null && <option value="">{text('preset-own')}</option>}
          {PRESET_NAMES.map((name) => (
            <option key={name} value={name}>
              {text(name)}
            </option>
          ))}
        </Select>
      </Field>
      <details className={styles.options}>
        <summary className={styles.summary}>{text('cross-options')}</summary>
        <CrossTabForm ledger={ledger} request={request} onChange={ask} />
      </details>
      {hasFailed && <p role="alert">{text('cross-failed')}</p>}
      {!tab && !hasFailed && <Spinner label={text('cross-waiting')} />}
      {tab && (
        <div className={mergeClasses(isWaiting && styles.waiting)} aria-busy={isWaiting}>
          <Result ledger={ledger} tab={tab} />
        </div>
      )}
      {tab && tab.total.tasks.length > 0 && (
        <Button
          className={styles.write}
          disabledFocusable={!addExtraSheet.predicate(state)}
          onClick={() => run(addExtraSheet, { kind: 'cross-tab', tab: request })}
        >
          {text(state.host === 'excel' ? 'extra-sheet' : 'extra-file')}
        </Button>
      )}
    </>
  );
}

function Result({ ledger, tab }: { readonly ledger: Ledger; readonly tab: LabelledTab }) {
  const styles = useStyles();
  const { dispatch, text } = usePane();
  const sum = text('cross-sum');
  const open = (row: number, column: number, { tasks }: Figure) => {
    const title = `${tab.down[row] ?? sum} × ${tab.across[column] ?? sum}`;
    const ids = tasks.map((task) => ledger.plan.tasks[task]!.id);
    dispatch({ type: 'scope-opened', scope: { title, tasks: ids, from: 'analysis' } });
  };
  const n = tab.total.tasks.length;
  if (n === 0) return <EmptyState title={text('cross-empty-title')} body={text('cross-empty-body')} />;
  return (
    <>
      <p className={styles.counted} role="status">
        {text(tab.request.measure === 'tasks' ? 'cross-counted' : 'cross-measured', { n })}
      </p>
      <HeatGrid tab={tab} onOpen={open} />
    </>
  );
}
