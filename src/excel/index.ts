// The room's door: everything that the pane and the ribbon may use of Excel.
export { isSupported } from './supports';
export { drawWorkbook, type DrawOptions, type DrawResult, type Progress } from './draw-workbook';
export { extraAt, readExtraSheets, type ExtraCell, type ExtraSheets } from './read-extra-sheets';
export { undoDrawing, type Drawn, type UndoResult } from './undo-drawing';
export { readTables } from './read-tables';
export { writeHandlings } from './write-handlings';
export { onTablesEdited } from './on-tables-edited';
export { goTo, onSelectionChanged, readSelectionText, selectedReference } from './selection';
