// The texts of 协同关系.

const top = (shown: number, all: number): string =>
  shown < all ? `（前 ${shown} 对，共 ${all} 对）` : `（${all} 对）`;

export const PAIRS = {
  note: (title: string) =>
    `《${title}》谁与谁需要协同：左表为谁牵头、谁负责，右表为哪两家共同参与的任务多（不论角色），均由多到少。点击数字查看任务。`,
  none: '方案没有两个以上单位共同承担的任务。',
  noLead: '方案没有牵头单位与责任单位并列的任务。',
  leadSupport: {
    title: (shown: number, all: number) => `牵头与责任${top(shown, all)}`,
    headers: ['位次', '牵头单位', '责任单位', '任务', '占牵头\n任务'],
  },
  together: {
    title: (shown: number, all: number) => `共同参与${top(shown, all)}`,
    headers: ['位次', '单位', '单位', '任务', '紧密度'],
  },
  notes: [
    '占牵头任务：这些任务占该牵头单位全部牵头任务的比例。一项任务有几家责任单位，就与各家各计一次。',
    '紧密度：共同任务数除以两家任务数乘积的平方根，从 0 到 1，1 为两家任务完全相同。任务多的单位与谁都有共同任务，紧密度便于看出真正经常合作的单位。',
  ],
} as const;
