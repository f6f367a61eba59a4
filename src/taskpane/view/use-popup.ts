// The behaviour of a menu button (WAI-ARIA): what opens it, what closes it, and where the focus is meanwhile.
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { steppedIndex } from './stepped-index';

export interface Popup {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Closes, and gives the focus back to the button. */
  readonly close: () => void;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly menu: RefObject<HTMLDivElement | null>;
  readonly onMenuKey: (event: KeyboardEvent) => void;
}

export function usePopup(): Popup {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const onPointer = ({ target }: PointerEvent) => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  const onMenuKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false);
    if (event.key === 'Escape') {
      event.stopPropagation();
      return close();
    }
    const all = items();
    const current = all.findIndex((item) => item === document.activeElement);
    const next = steppedIndex(event.key, current, all.length, ['ArrowUp', 'ArrowDown']);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return { isOpen, toggle: () => setOpen(!isOpen), close, root, button, menu, onMenuKey };
}
