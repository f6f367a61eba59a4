// From the pane to a place in the open workbook.
import type { Reference } from '../../workbook/spec';
import { abortable } from './abortable';
import type { Action } from './action';

export const goToPlace: Action<Reference> = {
  name: 'go-to-place',
  label: 'locate',
  busy: 'busy-going',
  predicate: ({ busy, host, inWorkbook }) => busy === null && host === 'excel' && inWorkbook,
  perform: async (bench, place) => {
    const excel = await bench.excel();
    await abortable(excel.goTo(place), bench.signal);
    return null;
  },
};
