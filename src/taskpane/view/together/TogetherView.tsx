// 协同: who must work with whom: the strongest pairs as bars, and the bodies with most tasks as a matrix in which those that
// work together stand together.
import { Spinner } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { MessageKey } from '../../../messages/pane';
import type { Ledger, Together } from '../../worker/protocol';
import { BarList } from '../BarList';
import { HeatGrid } from '../cross/HeatGrid';
import { EmptyState } from '../EmptyState';
import { usePane } from '../pane-context';
import { Section } from '../Section';
import { useAnswer } from '../use-answer';

export function TogetherView({ ledger }: { readonly ledger: Ledger }) {
  const { state, core, text } = usePane();
  const { lang } = state;
  const ask = useCallback(() => core.call('together', ledger, lang), [core, ledger, lang]);
  const { value, hasFailed } = useAnswer(ask);
  if (hasFailed) return <p role="alert">{text('party-failed')}</p>;
  if (!value) return <Spinner label={text('party-waiting')} />;
  if (value.together.all === 0) {
    return <EmptyState title={text('together-none')} body={text('together-none-body')} />;
  }
  return <Found ledger={ledger} found={value} />;
}

function Found({ ledger, found }: { readonly ledger: Ledger; readonly found: Together }) {
  const { dispatch, text, roles } = usePane();
  const { matrix } = found;
  const open = (title: string, tasks: readonly number[]) => {
    const ids = tasks.map((task) => ledger.plan.tasks[task]!.id);
    dispatch({ type: 'scope-opened', scope: { title, tasks: ids, from: 'analysis' } });
  };
  const pairs = (title: MessageKey, which: 'leadSupport' | 'together', words: MessageKey, color: string) => {
    const { top, all } = found[which];
    if (all === 0) return null;
    return (
      <Section title={text(title)} note={text('together-shown', { shown: top.length, all })}>
        <BarList
          rows={top.map(({ from, to, tasks }) => {
            const name = text(words, { from, to });
            return {
              key: `${from} ${to}`,
              name,
              figure: text('n-tasks', { n: tasks.length }),
              parts: [{ label: name, value: tasks.length, color, pattern: 'solid' as const }],
              onOpen: () => open(name, tasks),
            };
          })}
        />
      </Section>
    );
  };
  const sum = text('cross-sum');
  return (
    <>
      {pairs('together-lead', 'leadSupport', 'together-arrow', roles.lead)}
      {pairs('together-pairs', 'together', 'together-both', roles.joint)}
      <Section title={text('together-matrix')} note={text('together-matrix-note', { n: matrix.rows.length })}>
        <HeatGrid
          tab={matrix}
          onOpen={(row, column, { tasks }) =>
            open(`${matrix.down[row] ?? sum} × ${matrix.across[column] ?? sum}`, tasks)
          }
        />
      </Section>
    </>
  );
}
