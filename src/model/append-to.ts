// Lists by a key, while they grow.

/** Adds `value` to the list under `key`, which begins with it where there was none. */
export function appendTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
