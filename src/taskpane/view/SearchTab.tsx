// 查询: one box; below it the tasks that answer, or those that a number elsewhere stands for.
import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Task } from '../../model/task';
import type { Scope } from '../state/pane-state';
import type { Ledger } from '../worker/protocol';
import { EmptyState } from './EmptyState';
import { Back } from './icons';
import { PartyHits } from './PartyHits';
import { usePane } from './pane-context';
import { TaskCard } from './TaskCard';
import { useSearch } from './use-search';

/** Tasks shown at first, and added at a time. */
const PAGE = 20;

const useStyles = makeStyles({
  box: { width: '100%', maxWidth: 'none' },
  count: { margin: '8px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  back: { marginLeft: '-8px' },
  scope: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export function SearchTab({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { state, dispatch, text } = usePane();
  const { parties, tasks } = useSearch(ledger);
  const { scope, query } = state;
  return (
    <>
      {scope && <ScopeHead scope={scope} />}
      <SearchBox
        className={styles.box}
        aria-label={text('search-label')}
        placeholder={text('search-hint')}
        value={query}
        onChange={(_, { value }) => dispatch({ type: 'query-typed', query: value })}
      />
      {!scope && <PartyHits parties={parties} />}
      <p className={styles.count} role="status">
        {text(query === '' && !scope ? 'search-all' : 'search-found', { n: tasks.length })}
      </p>
      {tasks.length === 0 ? (
        <EmptyState title={text('search-none-title')} body={text('search-none-body')} />
      ) : (
        <TaskList key={`${scope?.title ?? ''} ${query}`} tasks={tasks} />
      )}
    </>
  );
}

function ScopeHead({ scope }: { readonly scope: Scope }) {
  const styles = useStyles();
  const { dispatch, text } = usePane();
  return (
    <>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<Back />}
        onClick={() => dispatch({ type: 'scope-closed' })}
      >
        {text('scope-close', { tab: text(`tab-${scope.from}`) })}
      </Button>
      <h2 className={styles.scope}>{scope.title}</h2>
    </>
  );
}

function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const styles = useStyles();
  const { text } = usePane();
  const [shown, setShown] = useState(PAGE);
  const rest = tasks.length - shown;
  return (
    <>
      <ol className={styles.list}>
        {tasks.slice(0, shown).map((task) => (
          <li key={task.id}>
            <TaskCard task={task} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {text('search-more', { n: Math.min(rest, PAGE) })}
        </Button>
      )}
    </>
  );
}
