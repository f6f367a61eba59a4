// Slicers of PivotTables (ExcelApi 1.10). What they choose is not played.
import { HostGap, itemNotFound } from '../errors';
import { kept, read, type Face } from '../face';
import type { Host } from '../host';
import type { SheetModel } from '../model/sheet';
import type { SlicerModel } from '../model/slicer';
import { number, oneOf, text } from './checks';

const points = number(0);

const slicerFace = (sheet: SheetModel, slicer: SlicerModel): Face => ({
  type: 'Slicer',
  id: slicer.id,
  properties: {
    id: read(() => slicer.id),
    name: kept(slicer, 'name', text),
    caption: kept(slicer, 'caption', text),
    sortBy: kept(slicer, 'sortBy', oneOf('DataSourceOrder', 'Ascending', 'Descending')),
    left: kept(slicer, 'left', points),
    top: kept(slicer, 'top', points),
    width: kept(slicer, 'width', points),
    height: kept(slicer, 'height', points),
  },
  methods: { delete: () => void sheet.slicers.splice(sheet.slicers.indexOf(slicer), 1) },
});

export function slicersFace(host: Host, sheet: SheetModel): Face {
  const getItem = (key: unknown): Face => {
    const slicer = sheet.slicers.find(({ id, name }) => id === key || name === key);
    if (!slicer) throw itemNotFound(`There is no slicer ${String(key)}.`);
    return slicerFace(sheet, slicer);
  };
  return {
    type: 'SlicerCollection',
    properties: {},
    item: getItem,
    methods: {
      getItem,
      add: (source, field, destination) => {
        if (destination !== undefined && destination !== null) throw new HostGap('a slicer on another sheet');
        const pivot = host.workbook.pivots.find(({ name }) => name === source);
        if (!pivot) throw itemNotFound(`There is no PivotTable ${String(source)}.`);
        if (!pivot.source.headers().includes(text(field))) throw itemNotFound(`There is no field ${String(field)}.`);
        const name = text(field);
        const size = { left: 0, top: 0, width: 144, height: 187 };
        const slicer = {
          id: host.workbook.nextId('S'),
          name,
          caption: name,
          pivot,
          field: name,
          sortBy: 'Ascending',
          ...size,
        };
        sheet.slicers.push(slicer);
        return slicerFace(sheet, slicer);
      },
    },
  };
}
