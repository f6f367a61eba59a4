// The texts of 封面.
import type { Balance, RegionRow, UnitRow } from '../analytics/types';
import { percent } from '../messages/figures';

export const COVER = {
  from: (source: string, date: string) => `来源：${source}　　生成日期：${date}　　分工台账`,
  highlights: '要点',
  contents: '目录',
  look: '查看 ›',
  all: '全部 ›',
  figures: {
    tasks: '任务',
    sections: '章节',
    leads: '牵头单位',
    supports: '责任单位',
    leaders: '牵头领导',
    regions: '地区',
  },
  open: (sheet: string) => `打开“${sheet}”`,
} as const;

export const HIGHLIGHTS = {
  tip: (sheet: string) => `到“${sheet}”查看`,
  lead: (balance: Balance, top: readonly UnitRow[]) =>
    `${balance.n} 家单位牵头 ${balance.slots} 项次。牵头较多的是${top.map((row) => `${row.name}（${row.lead} 项）`).join('、')}，前三家占 ${percent(balance.cr3)}，前五家占 ${percent(balance.cr5)}，集中程度相当于 ${Math.round(balance.equivalent)} 家平均牵头。牵头多少由职能分工决定。`,
  busiest: (name: string, total: number) => `承担任务最多的是${name}，共 ${total} 项。`,
  leaders: (leaders: number, led: number, without: number, doubted: number) =>
    `${leaders} 位领导牵头 ${led} 项任务。${without === 0 ? '' : `另有 ${without} 项未列牵头领导${doubted === 0 ? '' : `，其中 ${doubted} 项的牵头单位在其他任务中有牵头领导，建议核对`}。`}`,
  regions: (all: number, top: readonly RegionRow[]) =>
    `${all === 0 ? '' : `${all} 项任务面向各市。`}${
      top[0]!.named === 0
        ? ''
        : `点名较多的是${top
            .filter((row) => row.named > 0)
            .map((row) => `${row.name}（${row.named} 项）`)
            .join('、')}。`
    }`,
  openEnded: (tasks: number) => `${tasks} 项任务的单位名单以“等”结尾，未列出的单位无从计入，相关数字均为下限。`,
  doubts: (doubts: number) => `有 ${doubts} 处建议人工核对，已按轻重排列。`,
};
