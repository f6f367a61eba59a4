import { extraName } from '../../../src/workbook/extra/extra-name';
import type { ExtraRequest } from '../../../src/workbook/extra/extra-request';

const profileOf = (name: string): ExtraRequest => ({ kind: 'profile', party: { of: 'unit', name } });

it('gives two sheets names of which the marks differ too: a mark holds letters and digits alone', () => {
  const first = { sheet: '情况·市委办（档案局）', request: profileOf('市委办（档案局）') };
  expect(extraName(first.request, [first], [first.sheet])).toBe('情况·市委办（档案局）');
  expect(extraName(profileOf('市委办【档案局】'), [first], [first.sheet])).toBe('情况·市委办【档案局】 2');
  expect(extraName(profileOf('市委办'), [first], [first.sheet])).toBe('情况·市委办');
});
