// A chart as Excel keeps it: what it draws from, and how it looks.
import type { Area } from './area';
import type { SheetModel } from './sheet';

/** Cells on a sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface FontModel {
  name: string;
  size: number;
  bold: boolean;
  color: string;
}

export interface SeriesModel {
  name: string;
  values: Place | null;
  categories: Place | null;
  color: string;
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  labelPosition: string;
  labelFormat: string;
  readonly labelFont: FontModel;
}

export interface AxisModel {
  title: string;
  titleVisible: boolean;
  readonly titleFont: FontModel;
  readonly font: FontModel;
  gridlines: boolean;
  gridlineColor: string;
  reversed: boolean;
  minimum: number | '';
  tickSpacing: number;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  title: string;
  titleVisible: boolean;
  readonly titleFont: FontModel;
  readonly font: FontModel;
  legend: boolean;
  legendPosition: string;
  anchor: Area;
  readonly series: SeriesModel[];
  readonly category: AxisModel;
  readonly value: AxisModel;
}

export const font = (): FontModel => ({ name: '等线', size: 10, bold: false, color: '#000000' });

export const axis = (): AxisModel => ({
  title: '',
  titleVisible: false,
  titleFont: font(),
  font: font(),
  gridlines: false,
  gridlineColor: '',
  reversed: false,
  minimum: '',
  tickSpacing: 0,
});

export const series = (name: string, values: Place | null): SeriesModel => ({
  name,
  values,
  categories: null,
  color: '',
  gapWidth: 150,
  overlap: 0,
  hasDataLabels: false,
  labelPosition: '',
  labelFormat: 'General',
  labelFont: font(),
});
