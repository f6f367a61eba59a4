// The texts of profiles: one unit, leader or region on a page that reads like an annex.
import type { ProfileOf } from './profile/profile-party';
import { sheetName } from './sheet-name';

interface Counted {
  readonly name: string;
  readonly count: number;
}

/** Names that one cell lists. */
const LISTED = 14;

const counted = (all: readonly Counted[], most = LISTED): string => {
  const listed = all.slice(0, most).map(({ name, count }) => `${name} ${count} 项`);
  return `${listed.join('、')}${all.length > most ? `等 ${all.length} 个` : ''}`;
};

/** `at` is 0 for what is not ranked. */
const rank = (at: number, all: number, unit: string): string =>
  at > 0 && all > 1 ? `，任务数在 ${all} ${unit}中居第 ${at} 位` : '';
const part = (label: string, count: number): string => (count > 0 ? `${label} ${count} 项` : '');
const joined = (parts: readonly string[]): string => parts.filter((one) => one !== '').join('，');

const OF: Readonly<Record<ProfileOf, string>> = { unit: '单位', leader: '领导', region: '地区' };

export const PROFILE = {
  annex: '附件',
  /** Names a sheet of one profile beside other sheets: at most 25 characters. */
  sheet: (name: string): string => `情况·${sheetName(name, 22)}`,
  title: (of: ProfileOf, name: string): string =>
    ({ unit: `${name}任务分工情况表`, leader: `${name}同志牵头任务情况表`, region: `${name}任务分工情况表` })[of],
  from: (title: string): string => `依据：《${title}》`,
  absent: (name: string): string => `方案中已没有“${name}”。`,
  counted,
  labels: {
    overview: '总体情况',
    sections: '章节分布',
    leaders: '牵头领导',
    otherLeaders: '共同牵头\n的领导',
    supporters: '配合单位',
    supported: '配合的\n牵头单位',
    partners: '共同承担\n的单位',
    leads: '牵头单位',
    regions: '涉及地区',
    otherRegions: '同时点名\n的地区',
    targets: '量化目标',
    deadlines: '完成时限',
    viaAll: '面向各市\n的任务',
  },
  unit: (
    row: {
      readonly total: number;
      readonly lead: number;
      readonly soleLead: number;
      readonly jointLead: number;
      readonly joint: number;
      readonly support: number;
      readonly sections: number;
      readonly weighted: number;
    },
    at: number,
    all: number,
  ): string => {
    const lead =
      row.lead === 0
        ? ''
        : `牵头 ${row.lead} 项${row.jointLead > 0 ? `（独立 ${row.soleLead} 项、联合 ${row.jointLead} 项）` : ''}`;
    const roles = joined([lead, part('共同承担', row.joint), part('承担责任', row.support)]);
    return `共 ${row.total} 项任务：${roles}${rank(at, all, '家单位')}。涉及 ${row.sections} 个章节；加权工作量 ${row.weighted.toFixed(1)}。`;
  },
  leader: (
    row: {
      readonly tasks: number;
      readonly sole: number;
      readonly shared: number;
      readonly leadUnits: number;
      readonly sections: number;
    },
    at: number,
    all: number,
  ): string =>
    `共牵头 ${row.tasks} 项任务：${joined([part('独立牵头', row.sole), part('与其他领导共同牵头', row.shared)])}${rank(at, all, '位领导')}。涉及 ${row.leadUnits} 家牵头单位、${row.sections} 个章节。`,
  region: (row: {
    readonly named: number;
    readonly viaAll: number;
    readonly total: number;
    readonly sections: number;
  }): string =>
    `共涉及 ${row.total} 项任务：${joined([part('点名', row.named), part('通过“各市”', row.viaAll)])}。涉及 ${row.sections} 个章节。${row.named > 0 && row.viaAll > 0 ? '以下各栏只统计点名的任务。' : ''}`,
  supporters: (all: readonly Counted[]): string => `本单位牵头时：${counted(all)}。`,
  supported: (all: readonly Counted[]): string => `本单位承担责任时：${counted(all)}。`,
  regions: (all: number, named: readonly Counted[]): string =>
    `${joined([part('面向各市', all), named.length > 0 ? `点名${counted(named)}` : ''])}。`,
  without: (tasks: number): string => (tasks > 0 ? `；另有 ${tasks} 项未列` : ''),
  sectionCount: (section: string, count: number): string => `${section} ${count} 项`,
  sentence: (text: string): string => `${text}。`,
  target: (line: string, number: string): string => `${line}（第 ${number} 项）`,
  deadline: (words: string, numbers: readonly string[]): string => `${words}（第 ${numbers.join('、')} 项）`,
  more: (count: number): string => `等 ${count} 个`,
  viaAll: (numbers: string, count: number): string => `共 ${count} 项，对各市相同：第 ${numbers} 项。`,
  tasks: (shown: number): string => `任务清单（${shown} 项）`,
  headers: {
    no: '序号',
    role: '角色',
    text: '工作任务',
    leaders: '牵头领导',
    otherLeaders: '其他领导',
    leads: '牵头单位',
    deadline: '时限',
  },
  note: (openEnded: number): string =>
    `工作任务为摘要，全文见任务台账。${openEnded > 0 ? `所涉任务中 ${openEnded} 项的单位名单以“等”结尾，可能另有未列出的单位。` : ''}任务多少由职能分工决定，不代表工作成效。`,
  index: {
    sheet: '目录',
    title: (of: ProfileOf | null): string => (of === null ? '任务分工情况表' : `各${OF[of]}任务分工情况表`),
    note: (title: string, count: number): string =>
      `《${title}》共 ${count} 份，每份一张工作表，可单独打印。点击名称打开。`,
    headers: ['序号', '名称', '类型', '任务', '其中牵头', '点名'],
    nameless: '未名',
    back: '← 目录',
    backTip: '返回目录',
    open: (name: string): string => `打开${name}的情况表`,
  },
} as const;
