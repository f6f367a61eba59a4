import { formatNumber } from '../../src/reader/format-number';

test.each<[number, string, string]>([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCounting', '十'],
  [12, 'chineseCounting', '十二'],
  [20, 'chineseCounting', '二十'],
  [21, 'chineseCountingThousand', '二十一'],
  [105, 'chineseCountingThousand', '一百零五'],
  [110, 'chineseCountingThousand', '一百一十'],
  [2024, 'ideographDigital', '二〇二四'],
  [15, 'chineseLegalSimplified', '壹拾伍'],
  [3, 'decimalEnclosedCircleChinese', '③'],
  [21, 'decimalEnclosedCircle', '21'],
  [4, 'decimalEnclosedParen', '⑷'],
  [7, 'decimalZero', '07'],
  [12, 'decimalFullWidth', '１２'],
  [4, 'lowerRoman', 'iv'],
  [28, 'upperLetter', 'BB'],
  [2, 'ideographTraditional', '乙'],
  [5, 'aFormatOfNoOne', '5'],
])('%d in %s is %s', (value, format, printed) => {
  expect(formatNumber(value, format)).toBe(printed);
});
