// DuckDB, in memory, on every core of the machine.
import { DuckDBDataChunk, DuckDBInstance, INTEGER, type DuckDBConnection } from '@duckdb/node-api';
import { flatTables, SIDES, WEIGHTS, type Answer, type Flat, type Load, type Question } from './contender';

const CHUNK = 2048;

export const load: Load = async (codes) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [name, table] of Object.entries(flatTables(codes))) await fill(connection, name, table);
  return {
    ask: async (question): Promise<Answer> => {
      const result = await connection.runAndReadAll(sql(question));
      return result.getRows().map((row) => row.map(Number));
    },
  };
};

async function fill(connection: DuckDBConnection, name: string, table: Flat): Promise<void> {
  const columns = Object.entries(table) as [string, Int32Array | Uint8Array][];
  await connection.run(`CREATE TABLE ${name} (${columns.map(([column]) => `${column} INTEGER`).join(', ')})`);
  const appender = await connection.createAppender(name);
  for (let from = 0; from < table.task.length; from += CHUNK) {
    const chunk = DuckDBDataChunk.create(columns.map(() => INTEGER));
    chunk.setColumns(columns.map(([, values]) => [...values.subarray(from, from + CHUNK)]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const pool = (role: keyof typeof WEIGHTS, held: string) => `CASE WHEN ${held} > 0 THEN ${WEIGHTS[role]} ELSE 0 END`;

function sql(question: Question): string {
  switch (question) {
    case 'byUnit':
      return `WITH held AS (SELECT task, count(*) FILTER (role = 0) AS l, count(*) FILTER (role = 1) AS j,
          count(*) FILTER (role = 2) AS s FROM bodies GROUP BY task),
        share AS (SELECT *, ${pool('lead', 'l')} + ${pool('joint', 'j')} + ${pool('support', 's')} AS whole FROM held)
        SELECT party, count(*) FILTER (role = 0 AND mates = 1), count(*) FILTER (role = 0 AND mates > 1),
          count(*) FILTER (role = 1), count(*) FILTER (role = 2),
          sum(CASE role WHEN 0 THEN ${WEIGHTS.lead} / whole / l WHEN 1 THEN ${WEIGHTS.joint} / whole / j
            ELSE ${WEIGHTS.support} / whole / s END),
          count(DISTINCT section)
        FROM bodies JOIN share USING (task) GROUP BY party`;
    case 'byLeader':
      return `WITH met AS (SELECT l.party, count(DISTINCT b.party) AS units
          FROM leaders l JOIN bodies b USING (task) WHERE b.role = 0 GROUP BY l.party)
        SELECT party, count(*) FILTER (mates = 1), count(*) FILTER (mates > 1), any_value(units), count(DISTINCT section)
        FROM leaders JOIN met USING (party) GROUP BY party`;
    case 'byRegion':
      return `SELECT party, count(*) FILTER (role = 0), count(*) FILTER (role <> 0), count(DISTINCT section)
        FROM regions GROUP BY party`;
    default: {
      const [rows, columns] = SIDES[question];
      return columns === 'section'
        ? `SELECT party, section, count(*) FROM ${rows} GROUP BY ALL`
        : `SELECT a.party, b.party, count(*) FROM ${rows} a JOIN ${columns} b USING (task) GROUP BY ALL`;
    }
  }
}
