// Starts the pane: draws it at once, finds out where it runs meanwhile, and joins the ribbon where there is one.
import { createRoot } from 'react-dom/client';
import { associateRibbon } from '../commands/ribbon';
import { paneText } from '../messages/pane';
import { localDay } from '../model/local-day';
import { exportWorkbook } from './actions/export-workbook';
import { recalculate, takeUpWorkbook } from './actions/recalculate';
import { ActionRunner } from './actions/run-action';
import { loadOffice } from './boot/load-office';
import { loadSamplePlan } from './boot/load-sample-plan';
import { followSelection } from './boot/follow-selection';
import { languageOf, watchHost } from './boot/office-host';
import { saveFile } from './boot/save-file';
import { shareMarks } from './boot/share-marks';
import { serveFunctions } from './boot/serve-functions';
import { layOutInBackground } from './boot/lay-out-in-background';
import { initialState } from './state/pane-state';
import { Store } from './state/store';
import { Root } from './view/Root';
import { CoreClient } from './worker/core-client';

const openExcel = () => import(/* webpackChunkName: "excel" */ '../excel');
const today = () => localDay(new Date());
const store = new Store(initialState(languageOf(navigator.language)));
const core = new CoreClient(
  () => new Worker(/* webpackChunkName: "core" */ new URL('./worker/core-worker.ts', import.meta.url)),
);
const runner = new ActionRunner({
  state: store.state,
  dispatch: store.dispatch,
  core,
  excel: openExcel,
  save: saveFile,
  sample: loadSamplePlan,
  today,
  text: (key, data) => paneText(store.state().lang, key, data),
});

createRoot(document.getElementById('pane')!).render(<Root store={store} runner={runner} core={core} />);
layOutInBackground(store, core, today);

watchHost(loadOffice(window), ({ host, lang }) => {
  store.dispatch({ type: 'hosted', host, lang });
  if (host !== 'excel') return;
  // first of all: Excel calls the functions in cells as soon as Office is ready
  serveFunctions(store, core, openExcel);
  associateRibbon(
    {
      recalculate: () => runner.run(recalculate, undefined),
      exportWorkbook: () => runner.run(exportWorkbook, undefined),
    },
    runner.run(takeUpWorkbook, undefined),
  );
  // events are hints: an Excel that tells of none is asked when the register is read
  void openExcel()
    .then((excel) => Promise.all([followSelection(store, excel, core, today), shareMarks(store, excel)]))
    .catch(() => undefined);
});
