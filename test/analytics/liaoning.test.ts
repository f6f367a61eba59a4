// The bundled plan: figures taken from two careful readings by hand, not from this code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analytics/analyze';
import type { Analytics } from '../../src/analytics/types';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parsePlan } from '../../src/parser/parse-plan';
import { readDocument } from '../../src/reader/read-document';

let analytics: Analytics;
beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, '../../seeds/2024-liaoning.md'));
  analytics = analyze(parsePlan(await readDocument(bytes, '2024-liaoning.md'), DEFAULT_SETTINGS), DEFAULT_SETTINGS);
});

/** Ids of the bundled plan: 2024-037. */
const ids = (...numbers: number[]) => numbers.map((no) => `2024-${String(no).padStart(3, '0')}`);

it('counts 64 bodies and 13 groups', () => {
  expect(analytics.tasks).toBe(228);
  expect(analytics.byUnit.filter(({ kind }) => kind === 'unit')).toHaveLength(64);
  expect(analytics.byUnit.filter(({ kind }) => kind === 'group')).toHaveLength(13);
  expect(analytics.byUnit.filter(({ lead }) => lead > 0)).toHaveLength(43);
  expect(analytics.byUnit.filter(({ support, joint, kind }) => support + joint > 0 && kind === 'unit')).toHaveLength(
    53,
  );
  expect(analytics.byUnit.filter(({ support, joint, kind }) => support + joint > 0 && kind === 'group')).toHaveLength(
    13,
  );
});

it('counts 省发展改革委', () => {
  expect(analytics.byUnit[0]).toMatchObject({
    name: '省发展改革委',
    kind: 'unit',
    lead: 55,
    soleLead: 45,
    jointLead: 10,
    joint: 0,
    support: 38,
    total: 93,
    weighted: 66.4,
    sections: 10,
  });
});

it('shares all 228 tasks', () => {
  const sum = analytics.byUnit.reduce((all, { fractional }) => all + fractional, 0);
  expect(sum).toBeCloseTo(228, 9);
});

it('counts leaders', () => {
  expect(analytics.byLeader.map(({ name, tasks }) => [name, tasks])).toEqual([
    ['王健', 68],
    ['靳国卫', 48],
    ['霍步刚', 36],
    ['王利波', 29],
    ['张立林', 17],
    ['高涛', 17],
    ['郭彩云', 13],
    ['郑艺', 2],
  ]);
});

it('counts regions', () => {
  expect(analytics.byRegion.map(({ name, named, viaAll, total }) => [name, named, viaAll, total])).toEqual([
    ['沈阳市', 23, 176, 199],
    ['大连市', 22, 176, 198],
    ['丹东市', 19, 176, 195],
    ['鞍山市', 14, 176, 190],
    ['铁岭市', 14, 176, 190],
    ['阜新市', 13, 176, 189],
    ['抚顺市', 12, 176, 188],
    ['葫芦岛市', 12, 176, 188],
    ['本溪市', 11, 176, 187],
    ['锦州市', 11, 176, 187],
    ['辽阳市', 11, 176, 187],
    ['盘锦市', 11, 176, 187],
    ['营口市', 9, 176, 185],
    ['朝阳市', 9, 176, 185],
    ['省沈抚示范区', 176, 0, 176],
  ]);
});

it('measures balance', () => {
  const { lead, support, leaders, regions } = analytics.balance;
  expect([lead.n, lead.slots]).toEqual([43, 258]);
  expect([lead.gini, lead.cr3, lead.cr5].map((share) => share.toFixed(3))).toEqual(['0.592', '0.388', '0.484']);
  expect(lead.hhi.toFixed(4)).toBe('0.0777');
  expect([support.n, support.slots]).toEqual([66, 427]);
  expect([leaders.n, leaders.slots]).toEqual([8, 230]);
  expect([regions.n, regions.slots]).toEqual([15, 2831]);
});

it('lists what is open', () => {
  expect(analytics.coverage).toMatchObject({
    noLeader: ids(37, 38, 66, 67, 68, 69, 71, 72, 83, 84, 86, 122, 152, 160, 222, 224, 225, 228),
    noLead: ids(224, 225, 228),
    jointLead: ids(
      9,
      21,
      31,
      37,
      61,
      69,
      71,
      77,
      89,
      91,
      94,
      96,
      97,
      98,
      114,
      116,
      126,
      137,
      158,
      165,
      190,
      207,
      209,
      218,
      222,
    ),
    noRegion: ids(207, 208),
  });
  expect(analytics.coverage.openEnded).toHaveLength(125);
});

it('doubts exactly the tasks worth a look', () => {
  const { missing, against } = analytics.consistency;
  expect(missing.map(({ task }) => task)).toEqual(ids(37, 69, 71, 222));
  expect(against.map(({ task }) => task)).toEqual(ids(190));
});

it('has the sections of the document', () => {
  const { unitSection, leaderSection } = analytics.matrices;
  expect(unitSection.columns).toEqual(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']);
  expect(leaderSection.values.flat().reduce((all, cell) => all + cell, 0)).toBe(230);
});
