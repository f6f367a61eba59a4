// Title, subject and date of the document, as Excel shows them under 文件 > 信息.
import type { WorkbookSpec } from '../workbook/spec';
import { element, escapeXml } from './xml';

export function coreProperties({ title, subject, date }: WorkbookSpec): string {
  const moment = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)) +
      element('dc:subject', {}, escapeXml(subject)) +
      moment('dcterms:created') +
      moment('dcterms:modified'),
  );
}

export const appProperties = (): string =>
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'Fengong'),
  );
