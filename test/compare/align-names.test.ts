import { alignNames } from '../../src/compare/align-names';
import { differences, inShort } from './plans';
import { SMALL_PLAN, body, planWith, task } from '../workbook/small-plan';
import type { Party } from '../../src/model/party';

const unit = (name: string, canonical = name): Party => ({ name, kind: 'unit', canonical, category: null });
const plan = (parties: readonly Party[], leads: readonly string[]) =>
  planWith({ parties, tasks: leads.map((name, at) => task(at + 1, { assignments: [body('lead', name)] })) });

it('counts an old body under the name that the new plan has for it', () => {
  const old = plan([unit('省环保厅')], ['省环保厅']);
  const now = plan([unit('省环保厅', '省生态环境厅'), unit('省生态环境厅')], ['省生态环境厅']);
  expect(alignNames(old, now).parties.map(({ canonical }) => canonical)).toEqual(['省生态环境厅']);
  expect(differences(old, now).matches.map(inShort)).toEqual(['1→1 省环保厅=省生态环境厅']);
});

it('goes through another spelling that the old plan knows', () => {
  const old = plan([unit('省大数据局', '省数据局'), unit('省数据局')], ['省大数据局']);
  const now = plan([unit('省数据局（省营商局）')], ['省数据局（省营商局）']);
  expect(alignNames(old, now).parties.map(({ canonical }) => canonical)).toEqual(['省数据局', '省数据局']);
  const known = plan([unit('省数据局', '省数据局（省营商局）')], ['省数据局']);
  expect(alignNames(old, known).parties.map(({ canonical }) => canonical)).toEqual([
    '省数据局（省营商局）',
    '省数据局（省营商局）',
  ]);
});

it('never puts together names that no plan calls one body, nor a person and a body of one name', () => {
  const old = plan([unit('省财政厅'), { ...unit('高原'), kind: 'leader' }], ['省财政厅']);
  const now = plan([unit('省税务局'), unit('高原', '高原办')], ['省税务局']);
  expect(alignNames(old, now).parties).toEqual(old.parties);
});

it('changes nothing where both are one plan', () => {
  expect(alignNames(SMALL_PLAN, SMALL_PLAN)).toEqual(SMALL_PLAN);
});
