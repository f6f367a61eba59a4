import { attributeOf, scanMarkup } from '../../src/reader/scan-markup';

/** What the scanner tells, in short: `<a>`, `</a>` and text. */
function told(source: string, opaque?: ReadonlySet<string>): string[] {
  const events: string[] = [];
  scanMarkup(
    source,
    {
      open: (name) => void events.push(`<${name}>`),
      close: (name) => void events.push(`</${name}>`),
      text: (text) => void events.push(text),
    },
    opaque,
  );
  return events;
}

test.each<[string, string, string[]]>([
  ['elements and text', '<a>x<b/>y</a>', ['<a>', 'x', '<b>', '</b>', 'y', '</a>']],
  ['a > within quotes', `<a t="1>2" u='>'>x`, ['<a>', 'x']],
  ['declarations, comments and instructions as nothing', '<?xml a?><!DOCTYPE x><!-- <b> -->x', ['x']],
  ['CDATA as it stands', '<![CDATA[<b>&amp;]]>', ['<b>&amp;']],
  ['entities', '&lt;&#20013;&#x6587;&hellip;&none;&#0;', ['<中文…&none;&#0;']],
  ['what can be no tag as text', 'a < b <1> c', ['a < b <1> c']],
  ['an end in the middle of a tag', 'x<a b="', ['x', '<a>']],
])('tells %s', (_, source, events) => {
  expect(told(source)).toEqual(events);
});

test('passes over opaque elements', () => {
  expect(told('<Script>if (a<b) {}</SCRIPT>x', new Set(['script']))).toEqual(['<Script>', '</SCRIPT>', 'x']);
});

test.each<[string, string, string | null]>([
  [' w:val="a&amp;b" w:id="2"', 'w:id', '2'],
  [' w:val="a&amp;b" w:id="2"', 'w:val', 'a&b'],
  [" a = 'x y' ", 'a', 'x y'],
  [' nowrap colspan=2 rowspan=3', 'colspan', '2'],
  [' nowrap colspan=2 rowspan=3', 'rowspan', '3'],
  [' data-a="1"', 'a', null],
  [' a="un', 'a', 'un'],
])('%p has %s = %p', (attributes, name, value) => {
  expect(attributeOf(attributes, name)).toBe(value);
});
