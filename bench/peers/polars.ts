// Polars, lazy frames, on every core of the machine, by its streaming engine: the faster of its two here.
import pl, { type DataFrame, type LazyDataFrame } from 'nodejs-polars';
import { flatTables, SIDES, WEIGHTS, type Answer, type Flat, type Load, type Question } from './contender';

export const load: Load = (codes) => {
  const flat = flatTables(codes);
  const tables = { bodies: lazy(flat.bodies), leaders: lazy(flat.leaders), regions: lazy(flat.regions) };
  return { ask: (question) => rowsOf(query(question, tables).collectSync({ engine: 'streaming' })) };
};

const lazy = (table: Flat): LazyDataFrame => pl.DataFrame({ ...table }).lazy();

const rowsOf = (frame: DataFrame): Answer => frame.rows().map((row) => row.map(Number));

const col = pl.col;
const isRole = (role: number) => col('role').eq(pl.lit(role));
const countIf = (condition: ReturnType<typeof isRole>, name: string) => condition.sum().alias(name);
const sections = col('section').nUnique().alias('sections');

function query(
  question: Question,
  { bodies, leaders, regions }: Record<'bodies' | 'leaders' | 'regions', LazyDataFrame>,
) {
  switch (question) {
    case 'byUnit': {
      const held = bodies
        .groupBy('task')
        .agg(countIf(isRole(0), 'l'), countIf(isRole(1), 'j'), countIf(isRole(2), 's'));
      const pool = (weight: number, name: string) =>
        pl
          .when(col(name).gt(pl.lit(0)))
          .then(pl.lit(weight))
          .otherwise(pl.lit(0));
      const whole = pool(WEIGHTS.lead, 'l').add(pool(WEIGHTS.joint, 'j')).add(pool(WEIGHTS.support, 's'));
      const part = (weight: number, name: string) => pl.lit(weight).div(col('whole')).div(col(name));
      const share = pl
        .when(isRole(0))
        .then(part(WEIGHTS.lead, 'l'))
        .when(isRole(1))
        .then(part(WEIGHTS.joint, 'j'))
        .otherwise(part(WEIGHTS.support, 's'));
      return bodies
        .join(held.withColumns(whole.alias('whole')), { on: 'task', how: 'inner' })
        .groupBy('party')
        .agg(
          countIf(isRole(0).and(col('mates').eq(pl.lit(1))), 'sole'),
          countIf(isRole(0).and(col('mates').gt(pl.lit(1))), 'shared'),
          countIf(isRole(1), 'joint'),
          countIf(isRole(2), 'support'),
          share.sum().alias('fractional'),
          sections,
        );
    }
    case 'byLeader': {
      const met = leaders
        .join(bodies.filter(isRole(0)), { on: 'task', how: 'inner', suffix: '_unit' })
        .groupBy('party')
        .agg(col('party_unit').nUnique().alias('units'));
      return leaders
        .groupBy('party')
        .agg(countIf(col('mates').eq(pl.lit(1)), 'sole'), countIf(col('mates').gt(pl.lit(1)), 'shared'), sections)
        .join(met, { on: 'party', how: 'inner' })
        .select('party', 'sole', 'shared', 'units', 'sections');
    }
    case 'byRegion':
      return regions.groupBy('party').agg(countIf(isRole(0), 'named'), countIf(isRole(0).not(), 'viaAll'), sections);
    default: {
      const [rows, columns] = SIDES[question];
      const tables = { bodies, leaders, regions };
      const count = pl.len().alias('tasks');
      if (columns === 'section') return tables[rows].groupBy(['party', 'section']).agg(count);
      return tables[rows]
        .select('task', 'party')
        .join(tables[columns].select('task', 'party'), { on: 'task', how: 'inner', suffix: '_column' })
        .groupBy(['party', 'party_column'])
        .agg(count);
    }
  }
}
