// What paragraph styles say that matters to the text: the list they number in, and whether they belong to a table of
// contents. Inheritance (basedOn) is resolved.
import { attributeOf, scanMarkup } from '../scan-markup';

export interface ParagraphStyle {
  /** The list that paragraphs of this style are numbered in; `0` or null: none. */
  readonly numId: string | null;
  readonly level: number | null;
  /** A line of a table of contents. */
  readonly isContents: boolean;
}

/** By style id; the default paragraph style under ''. */
export type Styles = ReadonlyMap<string, ParagraphStyle>;

interface Raw {
  readonly isDefault: boolean;
  name: string;
  basedOn: string | null;
  numId: string | null;
  level: number | null;
}

/** Reads styles.xml. */
export function readStyles(xml: string): Styles {
  const raw = new Map<string, Raw>();
  let style: Raw | null = null;
  scanMarkup(xml, {
    open(name, attributes) {
      if (name === 'w:style') {
        const isParagraph = (attributeOf(attributes, 'w:type') ?? 'paragraph') === 'paragraph';
        const isDefault = /^(1|true|on)$/.test(attributeOf(attributes, 'w:default') ?? '');
        style = isParagraph ? { isDefault, name: '', basedOn: null, numId: null, level: null } : null;
        if (style) raw.set(attributeOf(attributes, 'w:styleId') ?? '', style);
      } else if (style) {
        const value = () => attributeOf(attributes, 'w:val') ?? '';
        if (name === 'w:name') style.name = value();
        else if (name === 'w:basedOn') style.basedOn = value();
        else if (name === 'w:numId') style.numId = value();
        else if (name === 'w:ilvl') style.level = Number.parseInt(value(), 10) || 0;
      }
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
    text() {},
  });

  const styles = new Map<string, ParagraphStyle>();
  for (const [id, own] of raw) {
    const { numId, level } = inherited(raw, own);
    const resolved = { numId, level, isContents: /^(toc|目录)( |$)/i.test(own.name) };
    styles.set(id, resolved);
    if (own.isDefault) styles.set('', resolved);
  }
  return styles;
}

/** The numbering of a style or of the nearest it is based on, which Word looks for no further than this. */
const MAX_ANCESTORS = 32;

function inherited(raw: ReadonlyMap<string, Raw>, own: Raw): { numId: string | null; level: number | null } {
  let level: number | null = null;
  let style: Raw | undefined = own;
  for (let depth = 0; style && depth < MAX_ANCESTORS; depth++) {
    level ??= style.level;
    if (style.numId !== null) return { numId: style.numId, level };
    style = style.basedOn === null ? undefined : raw.get(style.basedOn);
  }
  return { numId: null, level };
}
