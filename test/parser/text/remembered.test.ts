import { remembered } from '../../../src/parser/text/remembered';

function counting(): { ask: (text: string) => number | null; asked: string[] } {
  const asked: string[] = [];
  const ask = remembered((text) => {
    asked.push(text);
    return text === 'nothing' ? null : text.length;
  });
  return { ask, asked };
}

test('what was found out once is not looked at again, nor what was found to be nothing', () => {
  const { ask, asked } = counting();
  expect([ask('nothing'), ask('four'), ask('nothing'), ask('four')]).toEqual([null, 4, null, 4]);
  expect(asked).toEqual(['nothing', 'four']);
});

test('a long text is looked at each time', () => {
  const { ask, asked } = counting();
  const long = '长'.repeat(301);
  expect([ask(long), ask(long)]).toEqual([301, 301]);
  expect(asked).toEqual([long, long]);
});
