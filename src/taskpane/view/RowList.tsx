// Lines of a name and a figure, each a button where there is somewhere to go.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export interface Row {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  readonly onOpen?: () => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    boxSizing: 'border-box',
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    width: '100%',
    minHeight: '32px',
    padding: '6px 4px',
    textAlign: 'left',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: 'inherit',
    background: 'none',
    border: 'none',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  figure: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export function RowList({ rows }: { readonly rows: readonly Row[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ key, name, figure, onOpen }) => (
        <li key={key} className={styles.item}>
          {onOpen ? (
            <button type="button" className={mergeClasses(styles.row, styles.button)} onClick={onOpen}>
              <span className={styles.name}>{name}</span>
              <span className={styles.figure}>{figure}</span>
            </button>
          ) : (
            <div className={styles.row}>
              <span className={styles.name}>{name}</span>
              <span className={styles.figure}>{figure}</span>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
