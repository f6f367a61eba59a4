// What this Excel can do. The client never checks requirement sets by itself: calling something that is not there fails
// in the middle of a batch, so everything above the floor asks here first.

/** The floor: page layout, suspended screen updating, events of the whole workbook. */
const FLOOR = '1.9';

/** ExcelApi `version` is there: resizing of tables 1.13, filters of PivotTables 1.12. */
export const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** The add-in can work in this Excel. */
export const isSupported = (): boolean => supports(FLOOR);
