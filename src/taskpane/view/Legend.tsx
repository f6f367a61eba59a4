// What the colours of bars mean.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { BarPart } from './BarList';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  list: { display: 'flex', gap: '16px', margin: '0 0 4px', padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase200 },
  swatch: {
    boxSizing: 'border-box',
    width: '12px',
    height: '8px',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', border: '1px solid CanvasText' },
  },
  solid: { '@media (forced-colors: active)': { backgroundColor: 'CanvasText !important' } },
  half: { '@media (forced-colors: active)': { backgroundColor: 'Highlight !important' } },
  open: { '@media (forced-colors: active)': { backgroundColor: 'Canvas !important' } },
});

export function Legend({ parts }: { readonly parts: readonly Omit<BarPart, 'value'>[] }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <ul className={styles.list} aria-label={text('legend-label')}>
      {parts.map(({ label, color, pattern }) => (
        <li key={label} className={styles.item}>
          <span
            className={`${styles.swatch} ${styles[pattern]}`}
            style={{ backgroundColor: color }}
            aria-hidden="true"
          />
          {label}
        </li>
      ))}
    </ul>
  );
}
