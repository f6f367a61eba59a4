// range.dataValidation (ExcelApi 1.8).
import { HostGap, invalidArgument } from '../errors';
import { kept, type Face } from '../face';
import type { Area } from '../model/area';
import { SheetModel } from '../model/sheet';
import { flag, oneOf, record, text } from './checks';

/** One kind of rule, with what it needs. @throws ExcelError for a list that Excel refuses. */
function rule(value: unknown): Readonly<Record<string, unknown>> {
  const given = record(value);
  const kinds = Object.keys(given).filter((key) => given[key] !== undefined);
  if (kinds.length !== 1) throw invalidArgument('a rule of exactly one kind expected');
  const kind = oneOf('list', 'decimal', 'date')(kinds[0]);
  const details = record(given[kind]);
  if (kind === 'list') {
    const source = text(details['source']);
    if (source.length === 0 || source.length > 255) throw invalidArgument('a list has 1 to 255 characters');
    flag(details['inCellDropDown']);
  } else {
    if (details['operator'] !== 'Between') throw new HostGap(`a validation with ${String(details['operator'])}`);
    for (const key of ['formula1', 'formula2']) {
      if (typeof details[key] !== 'string' && typeof details[key] !== 'number')
        throw invalidArgument(`${key} expected`);
    }
  }
  return given;
}

function message(value: unknown, titleLimit: number, textLimit: number): Readonly<Record<string, unknown>> {
  const given = record(value);
  if (text(given['title']).length > titleLimit) throw invalidArgument(`a title has at most ${titleLimit} characters`);
  if (text(given['message']).length > textLimit) throw invalidArgument(`a message has at most ${textLimit} characters`);
  return given;
}

export function validationFace(sheet: SheetModel, area: Area): Face {
  const entry = (): ReturnType<SheetModel['validationOf']> => sheet.validationOf(area);
  return {
    type: 'DataValidation',
    properties: {
      rule: {
        get: () => entry().rule,
        set: (value) => {
          entry().rule = rule(value);
        },
      },
      prompt: {
        get: () => entry().prompt,
        set: (value) => {
          entry().prompt = message(value, 32, 255);
        },
      },
      errorAlert: {
        get: () => entry().errorAlert,
        set: (value) => {
          entry().errorAlert = message(value, 32, 255);
        },
      },
      ignoreBlanks: {
        get: () => kept(entry(), 'ignoreBlanks').get(),
        set: (value) => {
          entry().ignoreBlanks = flag(value);
        },
      },
    },
    methods: { clear: () => SheetModel.carve(sheet.validations, area) },
  };
}
