// Defined names of the workbook.
import { itemNotFound } from '../errors';
import { kept, read, type Face } from '../face';
import type { Host } from '../host';
import { areaName, sheetPrefix } from '../model/area';
import type { NameModel } from '../model/workbook';
import { flag, text } from './checks';
import { placeOf, rangeFace } from './range-face';

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** A name of a place is written anew each time: its sheet may have another name by now, or be gone. */
const formulaOf = ({ place, formula }: NameModel): string => {
  if (place) return `=${sheetPrefix(place.sheet.name)}${absolute(areaName(place.area))}`;
  return formula.startsWith('="') ? formula : '=#REF!';
};

function nameFace(host: Host, model: NameModel): Face {
  const { workbook } = host;
  return {
    type: 'NamedItem',
    id: model.name,
    properties: {
      name: read(() => model.name),
      formula: { get: () => formulaOf(model), set: (value) => workbook.setNameFormula(model, value) },
      visible: kept(model, 'visible', flag),
      type: read(() => (model.place ? 'Range' : formulaOf(model) === '=#REF!' ? 'Error' : 'String')),
    },
    methods: {
      delete: () => void workbook.names.delete(model.name.toLowerCase()),
      getRangeOrNullObject: () => (model.place ? rangeFace(host, model.place.sheet, model.place.area) : null),
    },
  };
}

export function namesFace(host: Host): Face {
  const { names } = host.workbook;
  const getItem = (key: unknown): Face => {
    const model = names.get(String(key).toLowerCase());
    if (!model) throw itemNotFound(`There is no name ${String(key)}.`);
    return nameFace(host, model);
  };
  return {
    type: 'NamedItemCollection',
    properties: {},
    items: () => [...names.values()].map((model) => nameFace(host, model)),
    item: getItem,
    methods: {
      getItem,
      getItemOrNullObject: (key) => (names.has(text(key).toLowerCase()) ? getItem(key) : null),
      add: (name, reference) => {
        if (typeof reference === 'string') return nameFace(host, host.workbook.addName(text(name), reference));
        const { sheet, area } = placeOf(reference);
        const formula = `=${sheetPrefix(sheet.name)}${absolute(areaName(area))}`;
        return nameFace(host, host.workbook.addName(text(name), formula));
      },
    },
  };
}
