// The look of a cell. Styles are never changed in place: a cell gets a new one.

export interface CellStyle {
  readonly fontName: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  /** '' for none. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  /** Colours of the edges; '' for none. */
  readonly top: string;
  readonly bottom: string;
  readonly left: string;
  readonly right: string;
}

export const DEFAULT_STYLE: CellStyle = {
  fontName: '等线',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
  top: '',
  bottom: '',
  left: '',
  right: '',
};
