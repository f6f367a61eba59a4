// The parts of a workbook that somebody else may have written, as text.
import { FengongError } from '../model/errors';
import { scanMarkup } from '../reader/scan-markup';
import { sniffFormat } from '../reader/sniff-format';
import { unzip } from '../reader/unzip';

/** A part by its path without a leading slash; null where there is none. */
export type PartReader = (path: string) => string | null;

/**
 * Opens a package; parts are inflated when they are read.
 * @throws FengongError `not-a-workbook`, and what `sniffFormat` and `unzip` throw
 */
export function openPackage(bytes: Uint8Array, name: string): PartReader {
  if (sniffFormat(bytes, name) !== 'zip') throw new FengongError('not-a-workbook', { name });
  const archive = unzip(bytes, name);
  return (path) => {
    const part = archive.read(path);
    return part === null ? null : new TextDecoder().decode(part);
  };
}

export interface PartHandler {
  /** `attributes`: see `attributeOf`. */
  readonly open: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const nothing = (): void => undefined;

/** Goes through a part. Names lose their prefix: Excel writes `table`, other programs `x:table`. */
export function scanPart(part: string, { open, close = nothing, text = nothing }: PartHandler): void {
  scanMarkup(part, {
    open: (name, attributes) => open(localName(name), attributes),
    close: (name) => close(localName(name)),
    text,
  });
}
