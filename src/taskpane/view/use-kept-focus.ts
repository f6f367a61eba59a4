// When what had the focus is gone with its screen, the focus goes to what took its place: a person on the keyboard or with
// a screen reader is never left at the top of the page.
import { useEffect, type RefObject } from 'react';

/** Looks after every change of `shown`. Focus that is somewhere is left there. */
export function useKeptFocus(place: RefObject<HTMLElement | null>, shown: unknown): void {
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) place.current?.focus();
  }, [place, shown]);
}
