// The file as a package of parts (Open Packaging Conventions): content types, relations, zip. The order of parts is the
// order in which they were added, so the same parts give the same bytes.
import { joinBytes } from '../model/join-bytes';
import { XML_HEAD, element } from './xml';
import { type Deflate, type ZipEntry, zip } from './zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Kinds of parts: content type and the relation that leads to them. */
const KINDS = {
  workbook: { content: `${MAIN}.sheet.main+xml`, relation: `${OFFICE}/officeDocument` },
  worksheet: { content: `${MAIN}.worksheet+xml`, relation: `${OFFICE}/worksheet` },
  styles: { content: `${MAIN}.styles+xml`, relation: `${OFFICE}/styles` },
  theme: { content: 'application/vnd.openxmlformats-officedocument.theme+xml', relation: `${OFFICE}/theme` },
  sharedStrings: { content: `${MAIN}.sharedStrings+xml`, relation: `${OFFICE}/sharedStrings` },
  table: { content: `${MAIN}.table+xml`, relation: `${OFFICE}/table` },
  drawing: { content: 'application/vnd.openxmlformats-officedocument.drawing+xml', relation: `${OFFICE}/drawing` },
  chart: { content: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', relation: `${OFFICE}/chart` },
  pivotTable: { content: `${MAIN}.pivotTable+xml`, relation: `${OFFICE}/pivotTable` },
  pivotCache: { content: `${MAIN}.pivotCacheDefinition+xml`, relation: `${OFFICE}/pivotCacheDefinition` },
  coreProperties: {
    content: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  },
  appProperties: {
    content: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: `${OFFICE}/extended-properties`,
  },
} as const;

export type PartKind = keyof typeof KINDS;

/** XML, as text or as its bytes. */
type Piece = string | Uint8Array;

/** Paths are absolute (`/xl/workbook.xml`); `/` is the package itself. */
export class Package {
  private readonly parts = new Map<string, PartKind>();
  private readonly entries: ZipEntry[] = [];
  private readonly relations = new Map<string, string[]>();

  constructor(private readonly deflate: Deflate) {}

  add(path: string, kind: PartKind, ...pieces: readonly Piece[]): void {
    this.parts.set(path, kind);
    this.put(path, pieces);
  }

  /** Relates `from` to the part at `to` and gives the id to be written in `from`. */
  relate(from: string, kind: PartKind, to: string): string {
    const list = this.relations.get(from) ?? [];
    this.relations.set(from, list);
    const id = `rId${list.length + 1}`;
    list.push(element('Relationship', { Id: id, Type: KINDS[kind].relation, Target: to }));
    return id;
  }

  /** The .xlsx. */
  toZip(): Promise<Uint8Array> {
    for (const [from, list] of this.relations) {
      const cut = from.lastIndexOf('/') + 1;
      const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
      const path = `${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`;
      this.put(path, [element('Relationships', { xmlns: namespace }, list.join(''))]);
    }
    // programs that guess a file's type from its first entry look for this one
    return zip([this.entryOf('[Content_Types].xml', [this.contentTypes()]), ...this.entries]);
  }

  private put(path: string, pieces: readonly Piece[]): void {
    this.entries.push(this.entryOf(path.slice(1), pieces));
  }

  private entryOf(path: string, pieces: readonly Piece[]): ZipEntry {
    const encoder = new TextEncoder();
    const encoded = [XML_HEAD, ...pieces].map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
    const bytes = joinBytes(encoded);
    return { path, bytes, packed: this.deflate(bytes) };
  }

  private contentTypes(): string {
    const overrides = [...this.parts].map(([path, kind]) =>
      element('Override', { PartName: path, ContentType: KINDS[kind].content }),
    );
    const relations = 'application/vnd.openxmlformats-package.relationships+xml';
    const defaults =
      element('Default', { Extension: 'rels', ContentType: relations }) +
      element('Default', { Extension: 'xml', ContentType: 'application/xml' });
    const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
    return element('Types', { xmlns: namespace }, defaults + overrides.join(''));
  }
}
