// Ranked bars: a name, its numbers in words, and a bar that repeats them for the eye. Every row opens its tasks.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from './pane-context';

export interface BarPart {
  readonly label: string;
  readonly value: number;
  readonly color: string;
  /** How the part is told from its neighbours where the system chooses the colours. */
  readonly pattern: 'solid' | 'half' | 'open';
}

export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** Said after the name: 共 93 项. */
  readonly figure: string;
  readonly parts: readonly BarPart[];
  readonly onOpen: () => void;
}

/** Rows shown at first. */
const FIRST = 15;

const useStyles = makeStyles({
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  row: {
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    padding: '6px 4px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  name: { minWidth: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  figure: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  track: { display: 'flex', height: '8px', marginTop: '4px' },
  part: {
    boxSizing: 'border-box',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', border: '1px solid CanvasText' },
  },
  solid: { '@media (forced-colors: active)': { backgroundColor: 'CanvasText !important' } },
  half: { '@media (forced-colors: active)': { backgroundColor: 'Highlight !important' } },
  open: { '@media (forced-colors: active)': { backgroundColor: 'Canvas !important' } },
});

export function BarList({ rows }: { readonly rows: readonly BarRow[] }) {
  const styles = useStyles();
  const { text } = usePane();
  const [isWhole, setWhole] = useState(false);
  const longest = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
  return (
    <>
      <ol className={styles.list}>
        {(isWhole ? rows : rows.slice(0, FIRST)).map(({ key, name, figure, parts, onOpen }) => (
          <li key={key}>
            <button type="button" className={styles.row} onClick={onOpen}>
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                <span className={styles.figure}>{figure}</span>
              </span>
              <span className={styles.track} aria-hidden="true">
                {parts
                  .filter(({ value }) => value > 0)
                  .map(({ label, value, color, pattern }) => (
                    <span
                      key={label}
                      className={`${styles.part} ${styles[pattern]}`}
                      style={{ width: `${(value / longest) * 100}%`, backgroundColor: color }}
                    />
                  ))}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {rows.length > FIRST && (
        <Button size="small" onClick={() => setWhole(!isWhole)}>
          {isWhole ? text('show-fewer') : text('show-more-bars', { n: rows.length - FIRST })}
        </Button>
      )}
    </>
  );
}
