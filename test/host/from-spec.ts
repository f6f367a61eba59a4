// A workbook as it stands when Excel has opened a file that the file writer made: cells, tables, names, sizes.
import type { WorkbookSpec } from '../../src/workbook/spec';
import { textFormula } from '../../src/workbook/text-formula';
import { absoluteReference } from '../../src/workbook/address';
import { WorkbookModel } from './model/workbook';

export function openSpec(spec: WorkbookSpec): WorkbookModel {
  const [first, ...others] = spec.sheets;
  const workbook = new WorkbookModel(first?.name);
  for (const { name } of others) workbook.addSheet(name);
  for (const sheet of spec.sheets) {
    const model = workbook.sheet(sheet.name);
    if (!model) continue;
    for (const { area, style } of sheet.formats) {
      if (style.numberFormat !== undefined) model.restyle(area, { numberFormat: style.numberFormat });
    }
    for (const { row, column, values } of sheet.blocks) {
      values.forEach((line, r) =>
        line.forEach((value, c) => model.enter(row + r, column + c, typeof value === 'string' ? `'${value}` : value)),
      );
    }
    for (const table of sheet.tables) workbook.addTable(model, table.area).name = table.name;
    for (const area of sheet.merges) model.merge(area);
  }
  for (const name of spec.names) {
    const formula = 'text' in name ? `=${textFormula(name.text)}` : `=${absoluteReference(name.reference)}`;
    workbook.addName(name.name, formula, !name.hidden);
  }
  return workbook;
}
