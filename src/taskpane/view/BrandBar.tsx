// Who this is, and what it does with data, at the bottom where panes of Office have it.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: '8px 16px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  brand: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** `children` stand above the brand. */
export function BrandBar({ children }: { readonly children?: ReactNode }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <footer className={styles.bar}>
      {children}
      <p className={styles.brand}>{text('brand-bar')}</p>
    </footer>
  );
}
