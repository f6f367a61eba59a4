// The ribbon's buttons that act. Their page is the pane itself (a shared runtime): the pane comes up, and the person sees
// progress, result or failure there.

/** The function names in manifest.xml. 打开 shows the pane by itself and needs none. */
export const RIBBON_FUNCTIONS = ['recalculate', 'exportWorkbook'] as const;
export type RibbonFunction = (typeof RIBBON_FUNCTIONS)[number];

/**
 * Joins the buttons to what they do. An Excel that knows no ribbon functions leaves them out.
 * @param ready the workbook was looked at: a press may be what opened the pane, which does one thing at a time
 */
export function associateRibbon(
  perform: Readonly<Record<RibbonFunction, () => Promise<void>>>,
  ready: Promise<void>,
): void {
  for (const name of RIBBON_FUNCTIONS) {
    Office.actions?.associate(name, async (event: Office.AddinCommands.Event) => {
      // only a shared runtime can show the pane; without one the work is done all the same
      if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
        await Office.addin.showAsTaskpane().catch(() => undefined);
      }
      await ready;
      await perform[name]();
      event.completed();
    });
  }
}
