// Arquero: its own verbs over columns that are typed arrays.
import { op, table, type ColumnTable } from 'arquero';
import { flatTables, SIDES, WEIGHTS, type Answer, type Load, type Question } from './contender';

export const load: Load = (codes) => {
  const flat = flatTables(codes);
  const tables = {
    bodies: table({ ...flat.bodies }),
    leaders: table({ ...flat.leaders }),
    regions: table({ ...flat.regions }),
  };
  return { ask: (question) => rowsOf(query(question, tables)) };
};

function rowsOf(result: ColumnTable): Answer {
  const columns = result.columnNames().map((name) => [...(result.array(name) as Iterable<number>)]);
  return columns[0]!.map((_, row) => columns.map((column) => column[row]!));
}

const sections = 'd => op.distinct(d.section)';

function query(question: Question, tables: Record<'bodies' | 'leaders' | 'regions', ColumnTable>): ColumnTable {
  const { bodies, leaders, regions } = tables;
  switch (question) {
    case 'byUnit': {
      const held = bodies
        .groupby('task')
        .rollup({
          l: 'd => op.sum(d.role === 0)',
          j: 'd => op.sum(d.role === 1)',
          s: 'd => op.sum(d.role === 2)',
        })
        .derive({
          whole: `d => (d.l > 0 ? ${WEIGHTS.lead} : 0) + (d.j > 0 ? ${WEIGHTS.joint} : 0) + (d.s > 0 ? ${WEIGHTS.support} : 0)`,
        });
      return bodies
        .join(held, 'task')
        .groupby('party')
        .rollup({
          sole: 'd => op.sum(d.role === 0 && d.mates === 1)',
          shared: 'd => op.sum(d.role === 0 && d.mates > 1)',
          joint: 'd => op.sum(d.role === 1)',
          support: 'd => op.sum(d.role === 2)',
          fractional: `d => op.sum(d.role === 0 ? ${WEIGHTS.lead} / d.whole / d.l : d.role === 1 ? ${WEIGHTS.joint} / d.whole / d.j : ${WEIGHTS.support} / d.whole / d.s)`,
          sections,
        });
    }
    case 'byLeader': {
      const met = leaders
        .select('task', 'party')
        .join(bodies.filter('d => d.role === 0').select('task', { party: 'unit' }), 'task')
        .groupby('party')
        .rollup({ units: 'd => op.distinct(d.unit)' });
      return leaders
        .groupby('party')
        .rollup({ sole: 'd => op.sum(d.mates === 1)', shared: 'd => op.sum(d.mates > 1)', sections })
        .join(met, 'party')
        .select('party', 'sole', 'shared', 'units', 'sections');
    }
    case 'byRegion':
      return regions
        .groupby('party')
        .rollup({ named: 'd => op.sum(d.role === 0)', viaAll: 'd => op.sum(d.role !== 0)', sections });
    default: {
      const [rows, columns] = SIDES[question];
      if (columns === 'section') return tables[rows].groupby('party', 'section').rollup({ tasks: op.count() });
      return tables[rows]
        .select('task', { party: 'row' })
        .join(tables[columns].select('task', { party: 'column' }), 'task')
        .groupby('row', 'column')
        .rollup({ tasks: op.count() });
    }
  }
}
