// A button and, above it, its menu: arrows, Home and End move, Escape and Tab close, the focus comes back to the button.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Chevron } from './icons';
import { usePopup } from './use-popup';

export interface MenuEntry {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isPossible: boolean;
  readonly onChoose: () => void;
}

const useStyles = makeStyles({
  root: { position: 'relative' },
  menu: {
    position: 'absolute',
    right: 0,
    bottom: 'calc(100% + 4px)',
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    minWidth: '180px',
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '32px',
    padding: '6px 8px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-disabled=true]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
});

export function PopupMenu({ label, entries }: { readonly label: string; readonly entries: readonly MenuEntry[] }) {
  const styles = useStyles();
  const { isOpen, toggle, close, root, button, menu, onMenuKey } = usePopup();
  return (
    <div className={styles.root} ref={root}>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        icon={<Chevron />}
        iconPosition="after"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {label}
      </Button>
      {isOpen && (
        <div role="menu" aria-label={label} className={styles.menu} ref={menu} onKeyDown={onMenuKey}>
          {entries.map(({ label, icon, isPossible, onChoose }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={!isPossible}
              className={styles.item}
              onClick={() => {
                if (!isPossible) return;
                close();
                onChoose();
              }}
            >
              {icon}
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
