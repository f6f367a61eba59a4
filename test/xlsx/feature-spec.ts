// A small workbook that uses every feature of the spec at least once.
import type { CellValue, Page, Sheet, Style, WorkbookSpec } from '../../src/workbook/spec';

export const page: Page = {
  orientation: 'landscape',
  area: { row: 0, column: 0, rows: 10, columns: 4 },
  repeatRows: null,
  breaks: [],
  fitTall: 0,
  margins: { top: 20, bottom: 18, left: 15, right: 15 },
  centered: true,
  header: '',
};

/** A sheet with nothing on it. */
export const blank = (name: string): Sheet => ({
  name,
  tabColor: null,
  gridlines: true,
  freeze: { rows: 0, columns: 0 },
  widths: [],
  heights: [],
  blocks: [],
  formats: [],
  merges: [],
  links: [],
  tables: [],
  conditionals: [],
  validations: [],
  charts: [],
  pivots: [],
  page,
});

export const workbook = (...sheets: Sheet[]): WorkbookSpec => ({
  title: '测试工作簿',
  subject: '工作分工',
  date: '2024-03-01',
  sheets,
  names: [],
});

const border = { color: '#BFBFBF', sides: 'all' } as const;
const title: Style = { font: '方正小标宋简体', size: 20, align: 'center', valign: 'middle' };
const header: Style = { bold: true, color: '#1F4E79', fill: '#EAF0F7', align: 'center', valign: 'middle', border };
const text: Style = { wrap: true, valign: 'top', border };
const number: Style = { align: 'right', numberFormat: '#,##0', border };

/** Text that looks like something else. */
export const TRICKY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  '001',
  '1/2',
  '_x0041_',
  '<b>&"\'',
  '第一行\n第二行',
  ' 前后 ',
];

const assignments: CellValue[][] = [
  ['名称', '类型', '角色', '章节', '序号', '权重'],
  ['省发展改革委', '单位', '牵头', '一', '1', 1],
  ['省财政厅', '单位', '责任', '一', '1', 0.3],
  ['沈阳市', '地区', '责任', '一', '1', 0.3],
  ['省发展改革委', '单位', '牵头', '二', '2', 1],
  ['省财政厅', '单位', '牵头', '二', '3', 1],
  ['大连市', '地区', '责任', '二', '3', 0.3],
  ['省科技厅', '单位', '责任', '十', '4', 0.3],
];

const cover: Sheet = {
  ...blank('封面'),
  tabColor: '#1F4E79',
  gridlines: false,
  widths: [20, 30, 16, 16],
  heights: [40, null, 30],
  blocks: [
    { row: 0, column: 0, values: [['2024年重点工作分工']] },
    { row: 2, column: 0, values: [['目录', '任务台账', 228, null]] },
  ],
  formats: [
    { area: { row: 0, column: 0, rows: 1, columns: 4 }, style: title },
    { area: { row: 2, column: 0, rows: 1, columns: 4 }, style: { border: { color: '#BFBFBF', sides: 'bottom' } } },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
  links: [
    {
      row: 2,
      column: 1,
      target: { sheet: "单位×章节'甲'表", row: 0, column: 0, rows: 2, columns: 2 },
      tip: '单位与章节',
    },
    { row: 2, column: 2, target: { sheet: '责任明细', row: 1, column: 0, rows: 1, columns: 1 }, tip: '共 228 项' },
  ],
  page: { ...page, orientation: 'portrait', area: { row: 0, column: 0, rows: 3, columns: 4 }, fitTall: 1 },
};

const details: Sheet = {
  ...blank('责任明细'),
  freeze: { rows: 1, columns: 1 },
  widths: [24, 10, 10, 8, 8, 10],
  heights: assignments.map(() => 18),
  blocks: [{ row: 0, column: 0, values: assignments }],
  formats: [
    { area: { row: 0, column: 0, rows: 1, columns: 6 }, style: header },
    { area: { row: 1, column: 0, rows: 7, columns: 5 }, style: text },
    { area: { row: 1, column: 5, rows: 7, columns: 1 }, style: { ...number, numberFormat: '0.0' } },
  ],
  tables: [
    {
      name: 'FG_Assignments',
      area: { row: 0, column: 0, rows: 8, columns: 6 },
      columns: ['名称', '类型', '角色', '章节', '序号', '权重'],
    },
  ],
  page: {
    ...page,
    area: { row: 0, column: 0, rows: 8, columns: 6 },
    repeatRows: [0, 0],
    breaks: [5],
    header: '2024年重点工作 & 责任明细',
  },
};

const names = ['省发展改革委', '省工业和信息化厅', '省人力资源社会保障厅', '省公安厅（省边海防办）'];
const load: Sheet = {
  ...blank('单位工作量'),
  gridlines: false,
  widths: [30, 10, 10, 12, 14],
  heights: [30, 20, ...names.map(() => 18)],
  blocks: [
    { row: 0, column: 0, values: [['单位工作量']] },
    { row: 1, column: 0, values: [['名称', '牵头', '责任', '状态', '填报日期']] },
    {
      row: 2,
      column: 0,
      values: [
        ['省发展改革委', 55, 38, '已完成', null],
        ['省工业和信息化厅', 21, 30, '滞后', null],
        ['省人力资源社会保障厅', 12, 0, '进行中', null],
        ['省公安厅（省边海防办）', 0, 7, null, null],
      ],
    },
  ],
  formats: [
    { area: { row: 0, column: 0, rows: 1, columns: 5 }, style: { size: 16, bold: true, color: '#1F4E79' } },
    { area: { row: 1, column: 0, rows: 1, columns: 5 }, style: header },
    { area: { row: 2, column: 0, rows: 4, columns: 1 }, style: text },
    { area: { row: 2, column: 1, rows: 4, columns: 2 }, style: number },
    { area: { row: 2, column: 4, rows: 4, columns: 1 }, style: { numberFormat: 'yyyy-mm-dd', border } },
  ],
  conditionals: [
    { type: 'dataBar', area: { row: 2, column: 1, rows: 4, columns: 1 }, color: '#5B8DB8', max: 93 },
    { type: 'dataBar', area: { row: 2, column: 2, rows: 4, columns: 1 }, color: '#BDD0E6', max: 93 },
    {
      type: 'equals',
      area: { row: 2, column: 3, rows: 4, columns: 1 },
      text: '滞后',
      color: '#B3261E',
      fill: '#FBEAE7',
    },
    { type: 'equals', area: { row: 2, column: 3, rows: 4, columns: 1 }, text: '已完成', color: '#2E7D32' },
  ],
  validations: [
    {
      type: 'list',
      area: { row: 2, column: 3, rows: 4, columns: 1 },
      values: ['未启动', '进行中', '已完成', '滞后'],
      prompt: { title: '状态', text: '请从列表中选择。' },
    },
    {
      type: 'decimal',
      area: { row: 2, column: 1, rows: 4, columns: 2 },
      min: 0,
      max: 100,
      prompt: { title: '完成率', text: '请填 0 到 100 之间的数。' },
    },
    {
      type: 'date',
      area: { row: 2, column: 4, rows: 4, columns: 1 },
      min: '2024-01-01',
      max: '2025-12-31',
      prompt: { title: '填报日期', text: '请按 2024-03-01 的格式填写。' },
    },
  ],
  charts: [
    {
      name: '单位工作量图',
      stacked: true,
      title: '各单位牵头与责任任务数',
      categoryTitle: '单位',
      valueTitle: '任务数（项）',
      categories: { sheet: '单位工作量', row: 2, column: 0, rows: 4, columns: 1 },
      series: [
        { name: '牵头', values: { sheet: '单位工作量', row: 2, column: 1, rows: 4, columns: 1 }, color: '#1F4E79' },
        { name: '责任', values: { sheet: '单位工作量', row: 2, column: 2, rows: 4, columns: 1 }, color: '#BDD0E6' },
      ],
      anchor: { row: 7, column: 0, rows: 16, columns: 5 },
      altText: '条形图：各单位牵头与责任任务数，省发展改革委最多。',
      labels: true,
    },
    {
      name: '牵头任务图',
      stacked: false,
      title: '各单位牵头任务数',
      categoryTitle: '单位',
      valueTitle: '任务数（项）',
      categories: { sheet: '单位工作量', row: 2, column: 0, rows: 4, columns: 1 },
      series: [
        { name: '牵头', values: { sheet: '单位工作量', row: 2, column: 1, rows: 4, columns: 1 }, color: '#1F4E79' },
      ],
      anchor: { row: 24, column: 0, rows: 16, columns: 5 },
      altText: '条形图：各单位牵头任务数。',
      labels: true,
    },
  ],
  page: { ...page, orientation: 'portrait', area: { row: 0, column: 0, rows: 41, columns: 5 }, fitTall: 1 },
};

const matrix: Sheet = {
  ...blank("单位×章节'甲'表"),
  gridlines: false,
  widths: [30, 6, 6, 6],
  heights: [],
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ['单位', '一', '二', '三'],
        ['省发展改革委', 5, null, 12],
        ['省财政厅', 1, 20, 8],
      ],
    },
    { row: 4, column: 0, values: TRICKY.map((value) => [value]) },
  ],
  formats: [
    { area: { row: 0, column: 0, rows: 1, columns: 4 }, style: header },
    { area: { row: 1, column: 1, rows: 2, columns: 3 }, style: { ...number, align: 'center' } },
    { area: { row: 4, column: 0, rows: TRICKY.length, columns: 1 }, style: { ...text, numberFormat: '@', indent: 1 } },
  ],
  conditionals: [
    {
      type: 'between',
      area: { row: 1, column: 1, rows: 2, columns: 3 },
      from: 12,
      to: 20,
      color: '#FFFFFF',
      fill: '#1F4E79',
    },
    {
      type: 'colorScale',
      area: { row: 1, column: 1, rows: 2, columns: 3 },
      min: { value: 1, color: '#EEF3F9' },
      max: { value: 20, color: '#1F4E79' },
    },
  ],
  page: { ...page, area: { row: 0, column: 0, rows: 15, columns: 4 } },
};

const pivots: Sheet = {
  ...blank('透视'),
  widths: [28, 14, 14, 14, 14, 14, 14],
  blocks: [{ row: 0, column: 0, values: [['透视']] }],
  pivots: [
    {
      name: '单位与章节',
      table: 'FG_Assignments',
      row: 2,
      column: 0,
      rows: [{ field: '名称', caption: '单位' }],
      columns: [{ field: '章节', caption: '章节' }],
      filters: [
        { field: '角色', caption: '角色', selected: '牵头' },
        { field: '类型', caption: '类型' },
      ],
      values: [{ field: '序号', caption: '任务数', summary: 'count' }],
    },
    {
      name: '类型与权重',
      table: 'FG_Assignments',
      row: 14,
      column: 0,
      rows: [
        { field: '类型', caption: '类型' },
        { field: '名称', caption: '单位' },
      ],
      columns: [],
      filters: [],
      values: [
        { field: '序号', caption: '任务数', summary: 'count' },
        { field: '权重', caption: '加权', summary: 'sum' },
      ],
    },
    {
      name: '章节与角色',
      table: 'FG_Assignments',
      row: 28,
      column: 0,
      totals: false,
      rows: [{ field: '类型', caption: '类型' }],
      columns: [
        { field: '角色', caption: '角色' },
        { field: '章节', caption: '章节' },
      ],
      filters: [],
      values: [{ field: '权重', caption: '加权', summary: 'sum' }],
    },
  ],
  page: { ...page, area: { row: 0, column: 0, rows: 40, columns: 7 } },
};

export const featureSpec: WorkbookSpec = {
  ...workbook(cover, details, load, matrix, pivots),
  names: [
    { name: 'FG_Schema', hidden: true, text: 'fengong/1 "甲"' },
    { name: '任务台账_首行', hidden: false, reference: { sheet: '责任明细', row: 1, column: 0, rows: 1, columns: 6 } },
  ],
};
