// XML as text, written piece by piece. What leaves here is always well formed, whatever users typed.

/** Characters that XML 1.0 cannot hold even as a reference: control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const MARKUP = /[&<>"\r\n\t]/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** `text` as character data or attribute value. */
export const escapeXml = (text: string): string =>
  text.replace(MARKUP, (mark) => REFERENCES[mark] ?? mark).replace(FORBIDDEN, '\ufffd');

/**
 * SpreadsheetML's own way (ST_Xstring) to hold what XML cannot: `_x0001_`. Text that looks like such an escape gets
 * its underscore escaped. Goes before `escapeXml`; `decodeXstring` is its inverse.
 */
export const xstring = (text: string): string =>
  text
    // an escape that follows closes a look-alike as well as an underscore does
    .replace(/_(?=x[0-9A-Fa-f]{4}(?:[_\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}))/gu, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });

export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element. Attributes that are undefined are left out; booleans become 1 and 0; `inner` is XML already. */
export function element(name: string, attributes: Attributes = {}, inner = ''): string {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    open += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeXml(String(value))}"`;
  }
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** An element around a list, with its count; nothing at all around an empty list. */
export const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
