// The columns of 矩阵明细 (table FG_Cells), in order.

export const CELLS_TABLE = 'FG_Cells';

export const CELL_COLUMNS = [
  { header: '所在表', width: 15 },
  { header: '行', width: 30 },
  { header: '列', width: 30 },
  { header: '序号', width: 7 },
  { header: '任务摘要', width: 66 },
  { header: '牵头单位', width: 42 },
  { header: '原文位置', width: 13 },
] as const;
