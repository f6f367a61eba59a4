// Before an item leaves its list at the press of a button of its own, the focus goes to the same button of what takes its
// place: a person on the keyboard goes on from there.

/** @param button of the item that is about to leave */
export function focusNeighbour(button: HTMLButtonElement): void {
  const item = button.closest('li');
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  const buttonsOf = (element: Element) => [...element.querySelectorAll('button')];
  const same = item && next ? buttonsOf(next)[buttonsOf(item).indexOf(button)] : undefined;
  (same ?? button.closest<HTMLElement>('[role=tabpanel]'))?.focus();
}
