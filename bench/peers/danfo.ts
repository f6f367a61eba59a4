// danfo.js by its own merge and groupby, without the integers that the product counts over.
import { DataFrame, merge } from 'danfojs';
import { flatTables, SIDES, WEIGHTS, type Answer, type Flat, type Load, type Question } from './contender';

export const load: Load = (codes) => {
  const flat = flatTables(codes);
  const tables = { bodies: frame(flat.bodies), leaders: frame(flat.leaders), regions: frame(flat.regions) };
  return { ask: (question) => query(question, tables) };
};

type Tables = Record<'bodies' | 'leaders' | 'regions', DataFrame>;

/** `role0` …: 1 where the row has that role, so that groups can sum them; `alone`: it has no mates. */
function frame({ task, party, role, section, mates }: Flat): DataFrame {
  const isRole = (wanted: number) => Array.from(role, (one) => (one === wanted ? 1 : 0));
  return new DataFrame({
    task: [...task],
    party: [...party],
    section: [...section],
    role0: isRole(0),
    role1: isRole(1),
    role2: isRole(2),
    alone: Array.from(mates, (many) => (many === 1 ? 1 : 0)),
  });
}

const rowsOf = (result: DataFrame): number[][] => (result.values as number[][]).map((row) => row.map(Number));

/** How many different values of `column` each party has: groups of groups. */
const distinct = (of: DataFrame, column: string): number[][] =>
  rowsOf(of.groupby(['party', column]).col(['task']).count());

function withDistinct(rows: readonly number[][], ...counted: (readonly number[][])[]): Answer {
  return rows.map((row) => [...row, ...counted.map((groups) => groups.filter(([party]) => party === row[0]).length)]);
}

function query(question: Question, tables: Tables): Answer {
  const { bodies, leaders, regions } = tables;
  switch (question) {
    case 'byUnit': {
      const held = bodies.groupby(['task']).col(['role0', 'role1', 'role2']).sum();
      const joined = merge({ left: bodies, right: held, on: ['task'], how: 'inner' });
      const at = (name: string) => joined.columns.indexOf(name);
      const [l, j, s] = [at('role0_sum'), at('role1_sum'), at('role2_sum')];
      const [isLead, isJoint, isSupport, alone, party] = ['role0', 'role1', 'role2', 'alone', 'party'].map(at);
      const parts = (joined.values as number[][]).map((row) => {
        const whole =
          (row[l]! > 0 ? WEIGHTS.lead : 0) + (row[j]! > 0 ? WEIGHTS.joint : 0) + (row[s]! > 0 ? WEIGHTS.support : 0);
        const share = row[isLead!]!
          ? WEIGHTS.lead / row[l]!
          : row[isJoint!]!
            ? WEIGHTS.joint / row[j]!
            : WEIGHTS.support / row[s]!;
        const sole = row[isLead!]! * row[alone!]!;
        return [row[party!]!, sole, row[isLead!]! - sole, row[isJoint!]!, row[isSupport!]!, share / whole];
      });
      const names = ['party', 'sole', 'shared', 'joint', 'support', 'fractional'];
      const sums = new DataFrame(parts, { columns: names }).groupby(['party']).col(names.slice(1)).sum();
      return withDistinct(rowsOf(sums), distinct(bodies, 'section'));
    }
    case 'byLeader': {
      const leads = bodies.loc({ rows: bodies['role0'].eq(1) }).loc({ columns: ['task', 'party'] });
      const met = merge({ left: leaders, right: leads, on: ['task'], how: 'inner' });
      const unit = met.columns.find((name) => name !== 'party' && name.startsWith('party'))!;
      const sums = leaders.groupby(['party']).col(['alone', 'role0']).sum();
      const counted = rowsOf(sums).map(([party, sole, all]) => [party!, sole!, all! - sole!]);
      return withDistinct(counted, distinct(met, unit), distinct(leaders, 'section'));
    }
    case 'byRegion': {
      const sums = rowsOf(regions.groupby(['party']).col(['role0', 'role1', 'role2']).sum());
      const counted = sums.map(([party, named, one, two]) => [party!, named!, one! + two!]);
      return withDistinct(counted, distinct(regions, 'section'));
    }
    default: {
      const [rows, columns] = SIDES[question];
      if (columns === 'section') return distinct(tables[rows], 'section');
      const narrow = (name: keyof Tables) => tables[name].loc({ columns: ['task', 'party'] });
      const joined = merge({ left: narrow(rows), right: narrow(columns), on: ['task'], how: 'inner' });
      const other = joined.columns.find((name) => name !== 'party' && name.startsWith('party'))!;
      return distinct(joined, other);
    }
  }
}
