// The root of every object path.
import { HostGap, invalidArgument, itemNotFound } from '../errors';
import { kept, read, type Face } from '../face';
import type { Host } from '../host';
import { oneOf, text } from './checks';
import { namesFace } from './names-face';
import { pivotsFace } from './pivot-face';
import { rangeFace } from './range-face';
import { tablesFace } from './table-face';
import { worksheetsFace } from './worksheet-face';

const applicationFace = (host: Host): Face => ({
  type: 'Application',
  properties: { calculationMode: kept(host.workbook, 'calculationMode', oneOf('Automatic', 'Manual')) },
  methods: {
    suspendScreenUpdatingUntilNextSync: () => host.suspend('screen'),
    suspendApiCalculationUntilNextSync: () => host.suspend('calculation'),
  },
});

/** Custom XML parts (ExcelApi 1.5), looked up by the namespace of their root. */
function customXmlFace(host: Host): Face {
  const parts = host.workbook.customXml;
  const part = (id: string): Face => ({
    type: 'CustomXmlPart',
    id,
    properties: { id: read(() => id), namespaceUri: read(() => namespace(parts.get(id) ?? '')) },
    methods: {
      getXml: () => parts.get(id),
      setXml: (xml) => {
        namespace(text(xml));
        parts.set(id, text(xml));
      },
      delete: () => void parts.delete(id),
    },
  });
  const find = (id: unknown): Face => {
    if (!parts.has(String(id))) throw itemNotFound(`There is no custom XML part ${String(id)}.`);
    return part(String(id));
  };
  return {
    type: 'CustomXmlPartCollection',
    properties: {},
    item: find,
    methods: {
      getItem: find,
      add: (xml) => {
        namespace(text(xml));
        const id = host.workbook.nextId('X');
        parts.set(id, text(xml));
        return part(id);
      },
      getByNamespace: (uri) => {
        const ids = (): string[] => [...parts.keys()].filter((id) => namespace(parts.get(id) ?? '') === text(uri));
        return {
          type: 'CustomXmlPartScopedCollection',
          properties: {},
          items: () => ids().map(part),
          item: find,
          methods: {
            getOnlyItemOrNullObject: () => {
              const [only, ...others] = ids();
              if (others.length > 0) throw new HostGap('several custom XML parts of one namespace');
              return only === undefined ? null : part(only);
            },
          },
        } satisfies Face;
      },
    },
  };
}

/** @throws ExcelError for what is not XML with a namespace. */
function namespace(xml: string): string {
  const root = /^<([\w-]+) xmlns="([^"]+)">[^<]*<\/\1>$/.exec(xml);
  if (!root) throw invalidArgument('not a well-formed custom XML part');
  return root[2] as string;
}

export function workbookFace(host: Host): Face {
  const { workbook } = host;
  return {
    type: 'Workbook',
    properties: {},
    objects: {
      application: () => applicationFace(host),
      worksheets: () => worksheetsFace(host),
      tables: () => tablesFace(host, null),
      pivotTables: () => pivotsFace(host, null),
      names: () => namesFace(host),
      customXmlParts: () => customXmlFace(host),
      properties: () => ({
        type: 'DocumentProperties',
        properties: {
          title: kept(workbook.properties, 'title', text),
          subject: kept(workbook.properties, 'subject', text),
        },
      }),
    },
    methods: {
      getSelectedRange: () => rangeFace(host, workbook.active, workbook.selection),
      _RemoveReference: (id) => host.references.remove(text(id)),
    },
  };
}
