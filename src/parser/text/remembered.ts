// What is found out about a text, found out once: a plan says the same names, lists and clauses again and again.

/** Longer texts are not kept; when there are more than this many, all are let go. */
const LONGEST = 300;
const MOST = 8192;

/** `read`, which looks at nothing but its text, with its answers kept, null included. Answers are shared: nobody may change them. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST) return read(text);
    const found = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
