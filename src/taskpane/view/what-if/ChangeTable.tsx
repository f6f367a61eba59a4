// Whose figures change: before and after, each number a way to its tasks.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitChange, UnitSide } from '../../../analytics/what-if-types';
import { usePane } from '../pane-context';

const FIGURES = ['lead', 'total', 'weighted'] as const;
type Figure = (typeof FIGURES)[number];

/** Rows shown at first, and added at a time. */
const PAGE = 10;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', marginBottom: '8px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    padding: '4px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { padding: '4px', textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figures: { padding: '2px 0', textAlign: 'right', whiteSpace: 'nowrap' },
  number: {
    minWidth: '24px',
    minHeight: '24px',
    padding: '2px 3px',
    font: 'inherit',
    color: tokens.colorBrandForeground1,
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface Props {
  readonly units: readonly UnitChange[];
  readonly onOpen: (title: string, tasks: readonly number[]) => void;
}

export function ChangeTable({ units, onOpen }: Props) {
  const styles = useStyles();
  const { text } = usePane();
  const [shown, setShown] = useState(PAGE);
  const rest = units.length - shown;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {text('what-if-unit')}
              </th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col" className={styles.head}>
                  {text(`what-if-${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.slice(0, shown).map((unit) => (
              <tr key={unit.name} className={styles.row}>
                <th scope="row" className={styles.name}>
                  {unit.name}
                </th>
                {FIGURES.map((figure) => (
                  <td key={figure} className={styles.figures}>
                    <Change unit={unit} figure={figure} onOpen={onOpen} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {text('what-if-more', { n: Math.min(rest, PAGE) })}
        </Button>
      )}
    </>
  );
}

/** One number where nothing changes. */
function Change({ unit, figure, onOpen }: { unit: UnitChange; figure: Figure; onOpen: Props['onOpen'] }) {
  const styles = useStyles();
  const { text } = usePane();
  const { name, before, after } = unit;
  const number = (side: UnitSide | null, when: 'before' | 'after') => {
    const tasks = side?.tasks[figure === 'lead' ? 'lead' : 'total'] ?? [];
    const value = shown(side?.row[figure] ?? 0, figure);
    if (tasks.length === 0) return <span className={styles.number}>{value}</span>;
    const title = `${name} · ${text(`what-if-${figure}`)} · ${text(`what-if-${when}`)}`;
    return (
      <button
        type="button"
        className={styles.number}
        aria-label={`${title} ${value}`}
        onClick={() => onOpen(title, tasks)}
      >
        {value}
      </button>
    );
  };
  if (before && after && before.row[figure] === after.row[figure]) return number(after, 'after');
  return (
    <>
      {number(before, 'before')}→{number(after, 'after')}
    </>
  );
}

const shown = (value: number, figure: Figure): string => (figure === 'weighted' ? value.toFixed(1) : String(value));
