// Conditional formats. Data bars are written twice, as Excel does: in the format of 2007 and, linked by an id, in the
// extension that gives a solid bar with fixed ends.
import type { Area, Conditional } from '../workbook/spec';
import { areaName } from '../workbook/address';
import { argb, type StyleSheet } from './style-sheet';
import { element } from './xml';

type DataBar = Extract<Conditional, { type: 'dataBar' }>;

const number = (value: number): string => element('cfvo', { type: 'num', val: value });
const color = (value: string): string => element('color', { rgb: argb(value) });

/** Any id will do that is unique within the sheet; made from the rule's place so that it is the same every time. */
const barId = (priority: number): string => `{FE006000-0000-4000-8000-${priority.toString(16).padStart(12, '0')}}`;

function ruleXml(rule: Conditional, priority: number, styles: StyleSheet): string {
  switch (rule.type) {
    case 'dataBar': {
      const bar = element('dataBar', {}, number(0) + number(rule.max) + color(rule.color));
      const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
      const extension = element(
        'ext',
        { 'xmlns:x14': x14, uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}' },
        element('x14:id', {}, barId(priority)),
      );
      return element('cfRule', { type: 'dataBar', priority }, bar + element('extLst', {}, extension));
    }
    case 'colorScale': {
      const { min, max } = rule;
      const scale = number(min.value) + number(max.value) + color(min.color) + color(max.color);
      return element('cfRule', { type: 'colorScale', priority }, element('colorScale', {}, scale));
    }
    case 'between': {
      const dxfId = styles.conditional(rule.color, rule.fill);
      const ends = element('formula', {}, String(rule.from)) + element('formula', {}, String(rule.to));
      return element('cfRule', { type: 'cellIs', dxfId, priority, operator: 'between' }, ends);
    }
    case 'equals': {
      const dxfId = styles.conditional(rule.color, rule.fill, rule.symbol);
      const text = element('formula', {}, `"${rule.text.replaceAll('"', '""')}"`);
      return element('cfRule', { type: 'cellIs', dxfId, priority, operator: 'equal' }, text);
    }
  }
}

const around = (area: Area, rule: string): string => element('conditionalFormatting', { sqref: areaName(area) }, rule);

/** The conditionalFormatting elements of a sheet; earlier rules win. */
export const conditionalFormats = (rules: readonly Conditional[], styles: StyleSheet): string =>
  rules.map((rule, index) => around(rule.area, ruleXml(rule, index + 1, styles))).join('');

function extendedBar(rule: DataBar, priority: number): string {
  const end = (value: number): string => element('x14:cfvo', { type: 'num' }, element('xm:f', {}, String(value)));
  const fill = element('x14:fillColor', { rgb: argb(rule.color) });
  const bar = element(
    'x14:dataBar',
    { minLength: 0, maxLength: 100, gradient: false },
    end(0) + end(rule.max) + fill + fill.replace('fillColor', 'negativeFillColor') + '<x14:axisColor rgb="FF000000"/>',
  );
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main' },
    element('x14:cfRule', { type: 'dataBar', id: barId(priority) }, bar) + element('xm:sqref', {}, areaName(rule.area)),
  );
}

/** The sheet's extLst; empty where there are no data bars. */
export function conditionalExtensions(rules: readonly Conditional[]): string {
  const bars = rules.flatMap((rule, index) => (rule.type === 'dataBar' ? [extendedBar(rule, index + 1)] : []));
  if (bars.length === 0) return '';
  const extension = element(
    'ext',
    {
      'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
      uri: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}',
    },
    element('x14:conditionalFormattings', {}, bars.join('')),
  );
  return element('extLst', {}, extension);
}
