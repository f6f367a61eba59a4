// Conditional formats, drop-downs and bounds of a sheet.
import type { Conditional, Sheet, Validation } from '../../workbook/spec';
import { rangeAt } from '../range';
import { step, type Step } from '../step';

const number = (value: number): string => String(value);

function addRule(range: Excel.Range, rule: Conditional): void {
  const formats = range.conditionalFormats;
  switch (rule.type) {
    case 'dataBar': {
      const { dataBar } = formats.add('DataBar');
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.positiveFormat.gradientFill = false;
      // numbers, not formulas: bars between formula ends are not drawn
      dataBar.lowerBoundRule = { type: 'Number', formula: number(0) };
      dataBar.upperBoundRule = { type: 'Number', formula: number(rule.max) };
      return;
    }
    case 'colorScale':
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'Number', formula: number(rule.min.value), color: rule.min.color },
        maximum: { type: 'Number', formula: number(rule.max.value), color: rule.max.color },
      };
      return;
    case 'between':
    case 'equals': {
      const { cellValue } = formats.add('CellValue');
      cellValue.format.font.color = rule.color;
      if (rule.fill !== undefined) cellValue.format.fill.color = rule.fill;
      if (rule.type === 'equals' && rule.symbol !== undefined) cellValue.format.numberFormat = `"${rule.symbol} "@`;
      cellValue.rule =
        rule.type === 'between'
          ? { operator: 'Between', formula1: `=${rule.from}`, formula2: `=${rule.to}` }
          : { operator: 'EqualTo', formula1: `="${rule.text.replaceAll('"', '""')}"` };
    }
  }
}

/** Excel puts each new rule before the older ones: the last is added first, so that earlier rules win. */
export const addConditionals = (name: string, { conditionals }: Sheet): Step[] =>
  [...conditionals].reverse().map((rule) => step((desk) => addRule(rangeAt(desk.sheet(name), rule.area), rule), 7));

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: validation.values.join(',') } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: validation.min, formula2: validation.max } };
    case 'date':
      return { date: { operator: 'Between', formula1: validation.min, formula2: validation.max } };
  }
}

export const addValidations = (name: string, { validations }: Sheet): Step[] =>
  validations.map((validation) =>
    step((desk) => {
      const { dataValidation } = rangeAt(desk.sheet(name), validation.area);
      const { title, text: message } = validation.prompt;
      dataValidation.rule = ruleOf(validation);
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title, message };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message };
    }, 6),
  );
