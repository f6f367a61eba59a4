// Tabs of equal width that never scroll. One stop of the Tab key; arrows, Home and End choose. (Fluent's own puts hidden
// stops around its tabs, which screen readers stumble over.)
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { steppedIndex } from './stepped-index';

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: ReactNode;
  /** Ids of the tab and of what it controls, where that is in the page. */
  readonly id?: string;
  readonly controls?: string;
}

interface Props<Name extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly className?: string;
}

const useStyles = makeStyles({
  list: { display: 'flex' },
  tab: {
    flexGrow: 1,
    minWidth: 0,
    padding: '7px 4px 5px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    borderBottom: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

export function Tabs<Name extends string>({ label, items, chosen, onChoose, className }: Props<Name>) {
  const styles = useStyles();
  const buttons = useRef(new Map<Name, HTMLButtonElement>());
  const step = (event: KeyboardEvent) => {
    const current = items.findIndex(({ name }) => name === chosen);
    const next = items[steppedIndex(event.key, current, items.length, ['ArrowLeft', 'ArrowRight']) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    buttons.current.get(next.name)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={mergeClasses(styles.list, className)} onKeyDown={step}>
      {items.map(({ name, label, id, controls }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={id}
          aria-selected={name === chosen}
          // what is not chosen is not in the page
          aria-controls={name === chosen ? controls : undefined}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => onChoose(name)}
          ref={(button) => {
            if (button) buttons.current.set(name, button);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
