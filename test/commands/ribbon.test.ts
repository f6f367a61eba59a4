import { associateRibbon } from '../../src/commands/ribbon';

type Press = (event: { completed: () => void }) => Promise<void>;

/** An Office whose pane comes up, or does not. Gives back how a button is pressed, and what happened in which order. */
function office(show: () => Promise<void>) {
  const buttons = new Map<string, Press>();
  const happened: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, press: Press) => buttons.set(name, press) },
      context: { requirements: { isSetSupported: () => true } },
      addin: { showAsTaskpane: show },
    },
  });
  const press = (name: string) => buttons.get(name)!({ completed: () => void happened.push('completed') });
  const told = (what: string) => () => {
    happened.push(what);
    return Promise.resolve();
  };
  return { press, happened, perform: { recalculate: told('recalculate'), exportWorkbook: told('exportWorkbook') } };
}

test('a press that opened the pane waits until the workbook is taken up, then does its work', async () => {
  const { press, happened, perform } = office(() => Promise.resolve());
  let takenUp = (): void => undefined;
  associateRibbon(perform, new Promise<void>((resolve) => (takenUp = resolve)));
  const pressed = press('recalculate');
  await new Promise((resolve) => setTimeout(resolve));
  expect(happened).toEqual([]);
  takenUp();
  await pressed;
  expect(happened).toEqual(['recalculate', 'completed']);
});

test('where Excel cannot show the pane the work is done all the same, and Excel is told so', async () => {
  const { press, happened, perform } = office(() => Promise.reject(new Error('no pane')));
  associateRibbon(perform, Promise.resolve());
  await press('exportWorkbook');
  expect(happened).toEqual(['exportWorkbook', 'completed']);
});
