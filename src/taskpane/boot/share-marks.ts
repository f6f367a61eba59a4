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

/**
 * Marks go one batch after the other. What Excel refused, and what has no row in the sheet yet, goes again with the next
 * mark.
 */
function saveMarks(store: Store, excel: Door): void {
  let tried: ReviewMarks = new Map();
  let isSaving = false;
  const look = async (): Promise<void> => {
    const state = store.state();
    const { marks, unsaved } = state;
    if (isSaving || unsaved.size === 0 || !isShared(state)) return;
    const batch: ReviewMarks = new Map([...marks].filter(([key]) => unsaved.has(key)));
    const fresh = [...batch].filter(([key, mark]) => tried.get(key) !== mark).map(([key]) => key);
    if (fresh.length === 0) return;
    [isSaving, tried] = [true, batch];
    await save(store, excel, batch, fresh);
    isSaving = false;
    void look();
  };
  store.subscribe(() => void look());
}

/** @param fresh keys of those that were not in the batch before */
async function save(store: Store, excel: Door, batch: ReviewMarks, fresh: readonly string[]): Promise<void> {
  const { lang } = store.state();
  const keep = (why: string): void => {
    const lines = [why, paneText(lang, 'mark-kept')];
    store.dispatch({ type: 'noticed', notice: { tone: 'warning', title: paneText(lang, 'mark-not-saved'), lines } });
  };
  try {
    const words = new Map([...batch].map(([key, { handling }]) => [key, handling]));
    const written = await excel.writeHandlings(words);
    store.dispatch({ type: 'marks-saved', marks: new Map([...batch].filter(([key]) => written.has(key))) });
    if (fresh.some((key) => !written.has(key))) keep(paneText(lang, 'mark-no-row'));
  } catch (error) {
    keep(describeError(error, lang));
  }
}
