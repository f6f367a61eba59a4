import { compareWorkload } from '../../src/compare/compare-workload';

const unit = (name: string, lead: number, support: number) => ({
  name,
  lead,
  joint: 0,
  support,
  total: lead + support,
});

it('lays both side by side, the greatest change first', () => {
  const found = compareWorkload(
    {
      byUnit: [unit('甲', 5, 0), unit('乙', 2, 2), unit('丙', 1, 0)],
      byLeader: [{ name: '张三', tasks: 3 }],
      byRegion: [{ name: '某市', named: 1, viaAll: 4, total: 5 }],
    },
    {
      byUnit: [unit('甲', 5, 0), unit('乙', 0, 4), unit('丁', 1, 0)],
      byLeader: [{ name: '张三', tasks: 3 }],
      byRegion: [{ name: '某市', named: 2, viaAll: 4, total: 6 }],
    },
  );
  const short = (rows: typeof found.units) =>
    rows.map((row) => `${row.name} ${row.old.lead}+${row.old.support}→${row.new.lead}+${row.new.support}`);
  expect(short(found.units)).toEqual(['乙 2+2→0+4', '丁 0+0→1+0', '丙 1+0→0+0', '甲 5+0→5+0']);
  expect(short(found.leaders)).toEqual(['张三 3+0→3+0']);
  expect(short(found.regions)).toEqual(['某市 1+4→2+4']);
});
