// Marks that stand for what was said above.

/** 〃, 同上: the same as above. */
export const isDitto = (text: string): boolean =>
  text.length <= 4 && BEGINS.has(text.charCodeAt(0)) && /^(?:[〃″]|同[上前][行栏]?)。?$/.test(text);
const BEGINS = new Set(Array.from('〃″同', (c) => c.charCodeAt(0)));
