// Marks that stand for what was said above.
import { oneOf } from './characters';

/** 〃, 同上: the same as above. */
export const isDitto = (text: string): boolean =>
  text.length <= 4 && begins(text.charCodeAt(0)) && /^(?:[〃″]|同[上前][行栏]?)。?$/.test(text);
const begins = oneOf('〃″同');
