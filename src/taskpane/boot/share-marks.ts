// What people decide about the points to check is the same in the pane and on the sheet 核查: a mark made here goes into
// its cell, a cell that people change there is read here.
import type * as Excel from '../../excel';
import { describeError } from '../../messages/errors';
import { paneText } from '../../messages/pane';
import { TABLES } from '../../model/register';
import type { ReviewMarks } from '../../model/review';
import { readMarks } from '../../parser/register/read-review';
import type { PaneState } from '../state/pane-state';
import type { Store } from '../state/store';

type Door = Pick<typeof Excel, 'writeHandlings' | 'readTables' | 'onTablesEdited'>;

/** The workbook holds the plan that the pane shows, and nothing is being written into it. */
const isShared = ({ inWorkbook, input, busy }: PaneState): boolean => inWorkbook && input === null && busy === null;

/** Shares them from now on. @throws FengongError where Excel tells of no changes */
export async function shareMarks(store: Store, excel: Door): Promise<void> {
  saveMarks(store, excel);
  await excel.onTablesEdited([TABLES.review], () => void readBack(store, excel));
}

async function readBack(store: Store, excel: Door): Promise<void> {
  if (!isShared(store.state())) return;
  // events are hints: what cannot be read now is read when the register is
  const tables = await excel.readTables([TABLES.review]).catch(() => null);
  const table = tables?.get(TABLES.review);
  if (table && isShared(store.state())) store.dispatch({ type: 'marks-read', marks: readMarks(table) });
}

/** Marks go one batch after the other; a batch that Excel refused goes again with the next mark. */
function saveMarks(store: Store, excel: Door): void {
  let tried: ReadonlySet<string> | null = null;
  let isSaving = false;
  const look = async (): Promise<void> => {
    const state = store.state();
    const { unsaved } = state;
    if (isSaving || unsaved === tried || unsaved.size === 0 || !isShared(state)) return;
    [isSaving, tried] = [true, unsaved];
    await save(store, excel);
    isSaving = false;
    void look();
  };
  store.subscribe(() => void look());
}

async function save(store: Store, excel: Door): Promise<void> {
  const { marks, unsaved, lang } = store.state();
  try {
    const words = new Map([...unsaved].map((key) => [key, marks.get(key)?.handling ?? '']));
    const written = await excel.writeHandlings(words);
    const saved: ReviewMarks = new Map([...marks].filter(([key]) => written.has(key)));
    store.dispatch({ type: 'marks-saved', marks: saved });
  } catch (error) {
    const lines = [describeError(error, lang), paneText(lang, 'mark-kept')];
    store.dispatch({ type: 'noticed', notice: { tone: 'warning', title: paneText(lang, 'mark-not-saved'), lines } });
  }
}
