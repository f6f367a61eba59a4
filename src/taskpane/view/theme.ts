// Fluent's themes around the one accent of this product, and the colours of roles on light and on dark ground.
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { HEAT, PALETTE } from '../../workbook/palette';

/** Dark to light; 80 is the accent. */
const BRAND: BrandVariants = {
  10: '#05121E',
  20: '#0A1F32',
  30: '#0E2A44',
  40: '#123455',
  50: '#163D61',
  60: '#19446B',
  70: '#1C4972',
  80: PALETTE.accent,
  90: '#3B76A9',
  100: '#6FA0D0',
  110: '#86B1DB',
  120: '#9DC1E4',
  130: '#B4D1EC',
  140: '#CADFF3',
  150: '#DFECF8',
  160: '#F1F7FC',
};

/** Office's own font first, then what Chinese systems have. */
const FONT = "'Segoe UI', 'Microsoft YaHei', '微软雅黑', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** The colours of roles: on dark ground the strongest role is the lightest, so that it stands out there too. */
export interface RoleColors {
  readonly lead: string;
  readonly joint: string;
  readonly support: string;
  readonly named: string;
  readonly viaAll: string;
  readonly attention: string;
  readonly attentionFill: string;
}

/** The steps of a heat map, from few to many, each with the colour of text that can be read on it. */
export type HeatColors = readonly { readonly fill: string; readonly text: string }[];

export interface PaneTheme {
  readonly fluent: Theme;
  readonly roles: RoleColors;
  readonly heat: HeatColors;
}

export const LIGHT: PaneTheme = {
  fluent: { ...createLightTheme(BRAND), fontFamilyBase: FONT },
  roles: {
    lead: PALETTE.lead,
    joint: PALETTE.joint,
    support: PALETTE.support,
    named: PALETTE.named,
    viaAll: PALETTE.viaAll,
    attention: PALETTE.attention,
    attentionFill: PALETTE.attentionFill,
  },
  heat: HEAT,
};

export const DARK: PaneTheme = {
  fluent: {
    ...createDarkTheme(BRAND),
    fontFamilyBase: FONT,
    colorBrandBackground: '#2F6DA8',
    colorBrandBackgroundHover: '#3B76A9',
    colorBrandBackgroundPressed: PALETTE.accent,
  },
  roles: {
    lead: PALETTE.support,
    joint: PALETTE.joint,
    support: '#2F5C88',
    named: '#E08A3C',
    viaAll: '#6B4522',
    attention: '#F0A59B',
    attentionFill: '#4A2420',
  },
  // the most is the lightest, as it stands out from dark ground
  heat: [
    { fill: '#1E2F40', text: '#FFFFFF' },
    { fill: '#27496B', text: '#FFFFFF' },
    { fill: '#2F6394', text: '#FFFFFF' },
    { fill: '#86B1DB', text: '#000000' },
    { fill: '#CADFF3', text: '#000000' },
  ],
};
