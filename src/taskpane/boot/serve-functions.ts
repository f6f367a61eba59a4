// Joins the custom functions to the register of the open workbook, which the pane may be reading or writing meanwhile.
import type * as Excel from '../../excel';
import { associateFunctions } from '../../functions/associate-functions';
import { functionError } from '../../functions/function-error';
import { LiveCells } from '../../functions/live-cells';
import type { CountedRegister } from '../../functions/register-answers';
import { RegisterWatch } from '../../functions/register-watch';
import { paneText } from '../../messages/pane';
import { REGISTER_TABLES } from '../../model/register';
import type { Store } from '../state/store';
import { askAgain } from '../worker/ask-again';
import type { CoreClient } from '../worker/core-client';

type Door = Pick<typeof Excel, 'readTables' | 'onTablesEdited'>;

const TABLES = [...REGISTER_TABLES];

/** From now on Excel can call the functions. Does nothing in an Excel without custom functions. */
export function serveFunctions(store: Store, core: Pick<CoreClient, 'call'>, openExcel: () => Promise<Door>): void {
  if (typeof CustomFunctions === 'undefined') return;
  const readOnce = async (): Promise<CountedRegister | null> => {
    await idle(store);
    const tables = await (await openExcel()).readTables(TABLES);
    const { lang } = store.state();
    return core.call('readRegister', tables, paneText(lang, 'workbook-name'), lang);
  };
  const cells = new LiveCells((error) => functionError(error, store.state().lang));
  const watch = new RegisterWatch(cells, {
    read: () => askAgain(readOnce),
    onEdited: async (edited) => (await openExcel()).onTablesEdited(TABLES, edited),
  });
  associateFunctions((cell, ask) => {
    cells.enter(cell, ask);
    watch.start();
  });
  store.subscribe(() => {
    const { ledger, input, inWorkbook } = store.state();
    // a plan that was opened but not written is not what the workbook holds
    if (ledger && inWorkbook && input === null) watch.take(ledger);
  });
}

/** While the pane writes, the register may be half of the old one and half of the new. */
function idle(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (store.state().busy !== null) return false;
      resolve();
      return true;
    };
    if (look()) return;
    const stop = store.subscribe(() => {
      if (look()) stop();
    });
  });
}
