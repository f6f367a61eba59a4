import type { Changes, Piece } from '../../src/compare/types';
import { otherPhrases, partyPhrases, targetPhrase, wordsPhrase } from '../../src/messages/comparison';

const NOTHING: Changes = {
  words: null,
  parties: [],
  respelled: [],
  openEnded: null,
  deadline: null,
  place: null,
  number: null,
};

const PIECES: readonly Piece[] = [
  { in: 'old', text: '全年' },
  { in: 'both', text: '新开工项目' },
  { in: 'old', text: '200' },
  { in: 'new', text: '220' },
  { in: 'both', text: '个' },
  { in: 'new', text: '以上' },
];

test('words that changed', () => {
  expect(wordsPhrase(PIECES, 'zh')).toBe('删“全年”；“200”改为“220”；增“以上”');
  expect(wordsPhrase(PIECES, 'en')).toBe('cut “全年”; “200” → “220”; added “以上”');
});

test('who came and who went; every city is counted, not recited', () => {
  const cities = ['甲市', '乙市', '丙市', '丁市', '戊市'];
  const changes: Changes = {
    ...NOTHING,
    parties: [
      { field: 'lead', came: ['省数据局', '省财政厅'], went: ['省商务厅'] },
      { field: 'everyRegion', came: cities, went: [] },
    ],
    openEnded: { old: true, new: false },
  };
  expect(partyPhrases(changes, 'zh')).toEqual([
    '牵头单位 增省数据局、省财政厅；减省商务厅',
    '各市 增甲市、乙市、丙市、丁市等 5 个',
    '名单不再以“等”结尾',
  ]);
  expect(partyPhrases(changes, 'en')[0]).toBe('lead unit +省数据局, 省财政厅; −省商务厅');
});

test('deadline, section, spelling', () => {
  const changes: Changes = {
    ...NOTHING,
    deadline: { old: null, new: '9月底前' },
    place: { old: { section: '一', subsection: '（二）' }, new: { section: null, subsection: null } },
    respelled: [{ old: '省环保厅', new: '省生态环境厅' }],
  };
  expect(otherPhrases(changes, 'zh')).toEqual(['时限 无 → 9月底前', '一（二） → 无', '写法 省环保厅 → 省生态环境厅']);
});

test('targets', () => {
  const target = { indicator: '城镇新增就业', operator: '≥', value: 40, unit: '万人', quote: '40万人以上' } as const;
  const tasks = { oldTask: null, newTask: null };
  expect(targetPhrase({ verdict: 'raised', old: target, new: { ...target, value: 42 }, ...tasks }, 'zh')).toBe(
    '要求提高：城镇新增就业 ≥40万人 → ≥42万人',
  );
  expect(targetPhrase({ verdict: 'dropped', old: { ...target, operator: '=' }, new: null, ...tasks }, 'en')).toBe(
    'dropped: 城镇新增就业 40万人',
  );
  const renamed = { ...target, indicator: '新增就业' };
  expect(targetPhrase({ verdict: 'changed', old: target, new: renamed, ...tasks }, 'zh')).toBe(
    '有变化：城镇新增就业 ≥40万人 → 新增就业 ≥40万人',
  );
  const relative = { ...target, operator: 'relative', value: null, unit: null, quote: '与全国同步' } as const;
  expect(targetPhrase({ verdict: 'added', old: null, new: relative, ...tasks }, 'zh')).toBe(
    '新提出：城镇新增就业 与全国同步',
  );
});
