import { DataFrame } from 'danfojs';
import fc from 'fast-check';
import { columnOf, frameOf, rowsOf, type Columns } from '../../src/analytics/frame';
import { anyName } from './any-plan';

interface Row {
  readonly name: string | null;
  readonly tasks: number;
}
const COLUMNS: Columns<Row> = { name: 'string', tasks: 'int32' };

describe('frameOf', () => {
  it('states columns and dtypes, and keeps strings strings', () => {
    const frame = frameOf(COLUMNS, [
      { name: '001', tasks: 1 },
      { tasks: 2, name: '1' },
    ]);
    expect(frame).toBeInstanceOf(DataFrame);
    expect(frame.columns).toEqual(['name', 'tasks']);
    expect(frame.dtypes).toEqual(['string', 'int32']);
    expect(frame.values).toEqual([
      ['001', 1],
      ['1', 2],
    ]);
  });

  it('keeps the columns of an empty frame', () => {
    const frame = frameOf(COLUMNS, []);
    expect(frame.shape).toEqual([0, 2]);
    expect(frame.columns).toEqual(['name', 'tasks']);
    expect(rowsOf(COLUMNS, frame)).toEqual([]);
    expect(columnOf(frame, 'tasks')).toEqual([]);
  });

  it('refuses a column that would overwrite a member of danfo', () => {
    expect(() => frameOf({ shape: 'string' }, [{ shape: 'a' }])).toThrow(
      'danfo.js has a member of its own called shape',
    );
  });
});

describe('rowsOf', () => {
  it('gives back any cells as they were', () => {
    const row = fc.record({ name: fc.option(anyName), tasks: fc.double({ noNaN: true }) });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const given = rows.map(({ name, tasks }) => ({ name, tasks }));
        expect(rowsOf(COLUMNS, frameOf(COLUMNS, given))).toEqual(given);
      }),
    );
  });

  it('reads columns by name, whatever their order', () => {
    const frame = new DataFrame([[3, '-']], { columns: ['tasks', 'name'], dtypes: ['int32', 'string'] });
    expect(rowsOf(COLUMNS, frame)).toEqual([{ name: '-', tasks: 3 }]);
    expect(() => columnOf(frame, 'total')).toThrow('no column total among tasks, name');
  });
});
