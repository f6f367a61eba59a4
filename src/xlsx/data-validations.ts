// Drop-downs and bounds on what people may type, with what Excel says beside the cell and when it refuses.
import { dayNumber } from '../model/day-number';
import type { Validation } from '../workbook/spec';
import { areaName } from '../workbook/address';
import { counted, element, xstring } from './xml';

function bounds(validation: Validation): string {
  switch (validation.type) {
    case 'list':
      return element('formula1', {}, `"${validation.values.map(xstring).join(',').replaceAll('"', '""')}"`);
    case 'decimal':
      return element('formula1', {}, String(validation.min)) + element('formula2', {}, String(validation.max));
    case 'date':
      return (
        element('formula1', {}, String(dayNumber(validation.min))) +
        element('formula2', {}, String(dayNumber(validation.max)))
      );
  }
}

function validationXml(validation: Validation): string {
  const title = xstring(validation.prompt.title);
  const text = xstring(validation.prompt.text);
  const attributes = {
    type: validation.type,
    operator: validation.type === 'list' ? undefined : 'between',
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: title,
    error: text,
    promptTitle: title,
    prompt: text,
    sqref: areaName(validation.area),
  };
  return element('dataValidation', attributes, bounds(validation));
}

export const dataValidations = (validations: readonly Validation[]): string =>
  counted('dataValidations', validations.map(validationXml));
