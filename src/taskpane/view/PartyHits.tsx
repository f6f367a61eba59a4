// Names that the query may mean: a way to the unit, leader or region itself.
import { Button, makeStyles } from '@fluentui/react-components';
import type { PartyEntry } from '../search/search-index';
import { usePane } from './pane-context';

/** More than this is not a choice. */
const MOST = 6;

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  hit: { minWidth: 0, textAlign: 'left' },
});

export function PartyHits({ parties }: { readonly parties: readonly PartyEntry[] }) {
  const styles = useStyles();
  const { dispatch, text } = usePane();
  if (parties.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text('search-parties')}>
      {parties.slice(0, MOST).map(({ kind, name, tasks }) => (
        <li key={`${kind} ${name}`}>
          <Button
            className={styles.hit}
            size="small"
            shape="circular"
            onClick={() => dispatch({ type: 'analysis-chosen', analysis: { kind: 'party', of: kind, name } })}
          >
            {`${name} ${tasks.length}`}
          </Button>
        </li>
      ))}
    </ul>
  );
}
