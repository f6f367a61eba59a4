import type { PartyEntry, SearchIndex } from '../../../src/taskpane/search/search-index';
import { searchTasks } from '../../../src/taskpane/search/search-tasks';

const party = (
  kind: PartyEntry['kind'],
  name: string,
  initials: string,
  tasks: readonly number[],
  aliases: readonly string[] = [],
): PartyEntry => ({ kind, name, spellings: [name, ...aliases], initials, tasks });

const wang = party('leader', '王健', 'wj', [0, 1]);
const reform = party('unit', '省发展改革委', 'sfzggw', [0]);
const police = party('unit', '省公安厅', 'sgat', [2], ['省公安厅(省边海防办)']);
const dalian = party('region', '大连市', 'dls', [2]);

const index: SearchIndex = {
  parties: [wang, reform, police, dalian],
  tasks: [
    { id: 'a', no: '1', text: '地区生产总值增长5.5%左右', parties: [wang, reform] },
    { id: 'b', no: '12', text: '修建绿道30公里', parties: [wang] },
    { id: 'c', no: '15', text: '平安海域,共1件', parties: [police, dalian] },
  ],
};

const found = (query: string) => searchTasks(index, query).tasks;
const named = (query: string) => searchTasks(index, query).parties.map(({ name }) => name);

test('an empty query finds every task and names nobody', () => {
  expect(found('  ')).toEqual(['a', 'b', 'c']);
  expect(named('')).toEqual([]);
});

test('a number finds the task that wears it, and texts that hold it', () => {
  expect(found('12')).toEqual(['b']);
  expect(found('1')).toEqual(['a', 'c']);
});

test('every word must be found: in the text or in a party', () => {
  expect(found('王健 绿道')).toEqual(['b']);
  expect(found('王健、公安')).toEqual([]);
});

test('names are found by initials, by abbreviation and by their printed spelling', () => {
  expect(found('sfzggw')).toEqual(['a']);
  expect(found('fgw')).toEqual(['a']);
  expect(found('发改委')).toEqual(['a']);
  expect(found('边海防办')).toEqual(['c']);
  expect(found('ＤＬＳ')).toEqual(['c']);
});

test('two letters or characters are no abbreviation: only their neighbours count', () => {
  expect(found('sw')).toEqual([]);
  expect(found('省委')).toEqual([]);
});

test('parties come with the best match first', () => {
  expect(named('大连市')).toEqual(['大连市']);
  expect(named('省')).toEqual(['省发展改革委', '省公安厅']);
  expect(named('sga')).toEqual(['省公安厅']);
  expect(named('王健 绿道')).toEqual([]);
});
