// A cross-tab as a heat map that scrolls inside itself, names and headers in view. One stop of the Tab key; arrows, Home
// and End move, Enter opens the tasks behind a number. The colours repeat the numbers for the eye and say nothing more.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Figure, Measure } from '../../../analytics/cross-tab-types';
import type { LabelledTab } from '../../worker/protocol';
import { usePane } from '../pane-context';
import { steppedIndex } from '../stepped-index';

const useStyles = makeStyles({
  // the first row and column stay while the rest scrolls
  scroll: {
    maxHeight: '60vh',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    minWidth: '52px',
    maxWidth: '84px',
    padding: '4px',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: '84px',
    maxWidth: '104px',
    padding: '4px 6px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // a long title must not push the numbers out of sight
  label: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
  },
  corner: { left: 0, zIndex: 2, textAlign: 'left' },
  cell: {
    padding: '4px',
    textAlign: 'center',
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  full: { cursor: 'pointer' },
  total: { fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Whole numbers as they are, shares with the decimals that tell them apart. */
function shown(value: number, measure: Measure): string {
  if (value === 0) return '';
  if (measure === 'weighted') return value.toFixed(1);
  return measure === 'fractional' ? value.toFixed(2) : String(value);
}

interface Props {
  readonly tab: LabelledTab;
  /** Row and column count from 0; the row and the column after the last are the totals. */
  readonly onOpen: (row: number, column: number, figure: Figure) => void;
}

export function HeatGrid({ tab, onOpen }: Props) {
  const styles = useStyles();
  const { text, heat } = usePane();
  const hint = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const figures = [
    ...tab.cells.map((cells, r) => [...cells, tab.rows[r]!.total]),
    [...tab.columns.map(({ total }) => total), tab.total],
  ];
  const width = tab.columns.length + 1;
  const sum = text('cross-sum');
  const rows = text(`dimension-${tab.request.rows}`);
  const columns = text(`dimension-${tab.request.columns}`);
  const open = (row: number, column: number) => {
    const figure = figures[row]?.[column];
    if (figure && figure.tasks.length > 0) onOpen(row, column, figure);
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(at.row, at.column);
      return;
    }
    const row = steppedIndex(event.key, at.row, figures.length, ['ArrowUp', 'ArrowDown']);
    const column = steppedIndex(event.key, at.column, width, ['ArrowLeft', 'ArrowRight']);
    if (row === null && column === null) return;
    event.preventDefault();
    const isVertical = event.key.startsWith('Arrow') && row !== null;
    const next = isVertical ? { row, column: at.column } : { row: at.row, column: column ?? at.column };
    setAt(next);
    const cell = body.current?.rows[next.row]?.cells[next.column + 1];
    cell?.focus();
  };
  const click = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const row = cell?.parentElement;
    if (!cell || !(row instanceof HTMLTableRowElement)) return;
    const place = { row: row.sectionRowIndex, column: cell.cellIndex - 1 };
    setAt(place);
    open(place.row, place.column);
  };
  // a smaller table may have come since
  const stop = { row: Math.min(at.row, figures.length - 1), column: Math.min(at.column, width - 1) };
  return (
    <>
      <div className={styles.scroll}>
        <table
          role="grid"
          className={styles.table}
          aria-label={text('cross-grid', { rows, columns })}
          aria-describedby={hint}
        >
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
                {rows}＼{columns}
              </th>
              {[...tab.across, sum].map((label, c) => (
                <th key={c} scope="col" className={styles.head} title={label}>
                  <span className={styles.label}>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={move} onClick={click}>
            {figures.map((cells, r) => (
              <tr key={r}>
                <th scope="row" className={mergeClasses(styles.name, r === tab.rows.length && styles.total)}>
                  {tab.down[r] ?? sum}
                </th>
                {cells.map(({ value, tasks }, c) => {
                  const step = tab.heat[r]?.[c];
                  const isTotal = r === tab.rows.length || c === width - 1;
                  return (
                    <td
                      key={c}
                      role="gridcell"
                      tabIndex={stop.row === r && stop.column === c ? 0 : -1}
                      className={mergeClasses(styles.cell, tasks.length > 0 && styles.full, isTotal && styles.total)}
                      style={
                        step === undefined || step === null
                          ? undefined
                          : { backgroundColor: heat[step]!.fill, color: heat[step]!.text }
                      }
                    >
                      {shown(value, tab.request.measure)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.hint} id={hint}>
        {text('cross-grid-hint')}
      </p>
    </>
  );
}
