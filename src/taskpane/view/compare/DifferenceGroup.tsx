// One kind of difference: its name and number as a button, below it the entries, a page at a time.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { usePane } from '../pane-context';

/** Entries shown at first, and added by each press of 再看. */
const PAGE = 20;

const useStyles = makeStyles({
  title: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    justifyContent: 'space-between',
    width: '100%',
    minHeight: '36px',
    padding: '6px 4px',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    textAlign: 'left',
    background: 'none',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'inline-block', '& > span': { color: tokens.colorNeutralForeground2 } },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorBrandForeground1 },
  entries: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0 12px' },
});

interface Props<Entry> {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly draw: (entry: Entry) => ReactElement;
}

export function DifferenceGroup<Entry>({ title, entries, draw }: Props<Entry>) {
  const styles = useStyles();
  const { text } = usePane();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className={styles.title}>
        <button
          type="button"
          id={`${id}-title`}
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.name}>
            <span aria-hidden="true">{isOpen ? '▾' : '▸'} </span>
            {title.charAt(0).toUpperCase() + title.slice(1)}
          </span>
          <span className={styles.count}>{entries.length}</span>
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.entries}>
            {entries.slice(0, shown).map(draw)}
            {entries.length > shown && (
              <Button size="small" onClick={() => setShown(shown + PAGE)}>
                {text('compare-more', { n: Math.min(PAGE, entries.length - shown) })}
              </Button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
