// range.conditionalFormats (ExcelApi 1.6): data bars, two-colour scales and rules on the value of a cell.
import { HostGap, invalidArgument } from '../errors';
import { kept, read, type Face } from '../face';
import type { Host } from '../host';
import { overlap, type Area } from '../model/area';
import type { ConditionalModel } from '../model/conditional';
import { SheetModel } from '../model/sheet';
import { color, flag, oneOf, record, text } from './checks';

/** Excel draws bars and scales only between plain numbers that it is told. */
function bound(value: unknown): Readonly<Record<string, unknown>> {
  const given = record(value);
  if (given['type'] !== 'Number') throw new HostGap(`a bound of the type ${String(given['type'])}`);
  if (!/^=?-?\d+(\.\d+)?$/.test(text(given['formula']))) throw invalidArgument('a number expected');
  return given;
}

function criteria(value: unknown): Readonly<Record<string, unknown>> {
  const given = record(value);
  if (given['midpoint'] !== undefined) throw new HostGap('a colour scale of three colours');
  for (const end of ['minimum', 'maximum']) color(bound(given[end])['color']);
  return given;
}

function cellRule(value: unknown): Readonly<Record<string, unknown>> {
  const given = record(value);
  const operator = oneOf('Between', 'EqualTo')(given['operator']);
  if (!text(given['formula1']).startsWith('=')) throw invalidArgument('formula1 begins with =');
  if (operator === 'Between' && !text(given['formula2']).startsWith('=')) throw invalidArgument('formula2 expected');
  return given;
}

const only =
  (model: ConditionalModel, type: ConditionalModel['type'], face: () => Face): (() => Face) =>
  () => {
    if (model.type !== type) throw invalidArgument(`the format is a ${model.type}, not a ${type}`);
    return face();
  };

function conditionalFace(sheet: SheetModel, model: ConditionalModel): Face {
  const dataBar = (): Face => ({
    type: 'DataBarConditionalFormat',
    properties: { lowerBoundRule: kept(model, 'lower', bound), upperBoundRule: kept(model, 'upper', bound) },
    objects: {
      positiveFormat: () => ({
        type: 'ConditionalDataBarPositiveFormat',
        properties: { fillColor: kept(model, 'fill', color), gradientFill: kept(model, 'gradient', flag) },
      }),
    },
  });
  const cellValue = (): Face => ({
    type: 'CellValueConditionalFormat',
    properties: { rule: kept(model, 'rule', cellRule) },
    objects: {
      format: () => ({
        type: 'ConditionalRangeFormat',
        properties: { numberFormat: kept(model, 'numberFormat', text) },
        objects: {
          font: () => ({ type: 'ConditionalRangeFont', properties: { color: kept(model, 'color', color) } }),
          fill: () => ({ type: 'ConditionalRangeFill', properties: { color: kept(model, 'fill', color) } }),
        },
      }),
    },
  });
  return {
    type: 'ConditionalFormat',
    id: model.id,
    properties: { id: read(() => model.id), type: read(() => model.type) },
    objects: {
      dataBar: only(model, 'DataBar', dataBar),
      cellValue: only(model, 'CellValue', cellValue),
      colorScale: only(model, 'ColorScale', () => ({
        type: 'ColorScaleConditionalFormat',
        properties: { criteria: kept(model, 'criteria', criteria) },
      })),
    },
    methods: { delete: () => void sheet.conditionals.splice(sheet.conditionals.indexOf(model), 1) },
  };
}

export function conditionalsFace(host: Host, sheet: SheetModel, area: Area): Face {
  const here = (): ConditionalModel[] =>
    sheet.conditionals.filter((m) => m.areas.some((piece) => overlap(piece, area)));
  const byId = (id: unknown): Face => {
    const model = sheet.conditionals.find((entry) => entry.id === id);
    if (!model) throw invalidArgument(`no conditional format ${String(id)}`);
    return conditionalFace(sheet, model);
  };
  return {
    type: 'ConditionalFormatCollection',
    properties: {},
    items: () => here().map((model) => conditionalFace(sheet, model)),
    item: byId,
    methods: {
      getItem: byId,
      clearAll: () => SheetModel.carve(sheet.conditionals, area),
      add: (type) => {
        const model: ConditionalModel = {
          id: host.workbook.nextId('CF'),
          type: oneOf('DataBar', 'ColorScale', 'CellValue')(type),
          areas: [area],
          color: '',
          fill: '',
          numberFormat: '',
          gradient: true,
          lower: {},
          upper: {},
          criteria: {},
          rule: {},
        };
        // Excel puts a new rule before the older ones
        sheet.conditionals.unshift(model);
        return conditionalFace(sheet, model);
      },
    },
  };
}
