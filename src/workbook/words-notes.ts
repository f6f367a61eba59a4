// 说明: what the figures mean, where the plan came from, how it was read, what is not counted.
import type { Weights } from '../model/settings';

export interface NoteFacts {
  readonly title: string;
  readonly source: string;
  readonly digest: string;
  readonly date: string;
  readonly weights: Weights;
  readonly reading: string;
  readonly declaredBy: string | null;
  readonly openEnded: number;
  readonly regions: readonly string[];
}

export interface NoteSection {
  readonly heading: string;
  /** A term and what is meant by it. */
  readonly lines: readonly (readonly [string, string])[];
}

export const NOTES = {
  note: (title: string) => `《${title}》各表的口径、来源与读法。`,
  sections: (facts: NoteFacts): NoteSection[] => [
    {
      heading: '一、来源',
      lines: [
        ['方案', facts.title],
        ['文件', `${facts.source}（SHA-256 前 12 位：${facts.digest.slice(0, 12)}）`],
        ['生成日期', facts.date],
        ['保存', '全部计算在本机完成，方案与台账不离开本机。'],
      ],
    },
    {
      heading: '二、角色',
      lines: [
        ['牵头领导', '方案“牵头领导”一栏列出的人，按原文顺序；不与牵头单位按先后配对。'],
        ['牵头', '方案列为牵头单位的单位。一项任务只有一家牵头的为独立，几家牵头的为联合，各计一次。'],
        ['共同', '共同承担任务而方案没有指明由谁牵头的单位。'],
        [
          '责任',
          '与牵头单位并列的责任单位（配合、协办、参与同此）。没有牵头单位的任务，配合的单位在任务台账中写在“配合：”之后。',
        ],
        ['统称', '“有关部门”等无法落实到具体单位的说法，单独成行，可在单位名录中填写成员。'],
        [
          '读法',
          `任务只写“责任单位”而没有“牵头单位”时，${facts.reading}${facts.declaredBy === null ? '' : `；依据原文“${facts.declaredBy}”`}。`,
        ],
      ],
    },
    {
      heading: '三、计数',
      lines: [
        ['合计', '项次：一项任务由几家承担，就各计一次。同一家在一项任务中只计一次，取较重的角色。'],
        [
          '加权',
          `牵头 × ${facts.weights.lead} + 共同 × ${facts.weights.joint} + 责任 × ${facts.weights.support}，权重可在“设置”中修改。`,
        ],
        ['折算', '每项任务计 1，先按权重分给牵头、共同、责任三类角色，再在同类中平分；全列相加等于列有单位的任务数。'],
        ['占比', '按最大余数法取一位小数，一列相加恰为 100.0%。'],
        ['涉及章节', '有该单位、领导或地区任务的章节数。'],
        ['前三家、前五家占比', '牵头任务最多的三家、五家占全部牵头项次的比例。'],
        ['相当于几家平均', '集中度指数（各家占比的平方和）的倒数：若由这么多家平均牵头，集中程度与现在相同。'],
        ['基尼系数', '0 与 1 之间，0 为各家相同，越大越集中；只在有任务的各家之间计算。'],
        ['紧密度', '两家共同任务数除以两家任务数乘积的平方根，0 与 1 之间；不因任务多而偏高。'],
        [
          '协同矩阵排法',
          '先按紧密度把单位逐步并成组（组间取平均），再在不拆散各组的前提下，取相邻单位紧密度之和最大的顺序。',
        ],
        ['缺口', '方案没有写明的领导、单位、地区。逐条见“均衡与缺口”；需要核对的见“核查”。'],
        ['下限', `${facts.openEnded} 项任务的单位名单以“等”结尾，未列出的单位没有计入。`],
      ],
    },
    {
      heading: '四、地区',
      lines: [
        ['点名', '方案写出该地区名称的任务。'],
        ['各市', '方案写“各市”而涉及的任务，对各市相同，因此与点名分开计。'],
        ['涉及的地区', facts.regions.length === 0 ? '方案没有列出地区。' : `${facts.regions.join('、')}。`],
      ],
    },
    {
      heading: '五、核查',
      lines: [
        ['一致性', '由只有一位牵头领导、一家牵头单位的任务得出“单位—领导”的对应，再找出与之不一致的任务，仅供核对。'],
        ['未列', '方案没有写明的一律留空，不推测、不补充。'],
        ['修复', '断行、标题符号、姓名中的空格等扫描痕迹已修复并逐条列出；文字本身的疑误照录，只作提示。'],
      ],
    },
    {
      heading: '六、没有计入的',
      lines: [
        ['成效', '任务多少由职能分工决定，本工作簿不作评价。'],
        ['正文其他文字', '方案开头、结尾的说明和工作要求不是任务，没有计入。'],
        ['其他角色', '方案没有写明的“知会”“咨询”等角色，没有计入。'],
      ],
    },
    {
      heading: '七、使用',
      lines: [
        ['更正', '在任务台账、单位名录、设置中更正，然后重新计算；其余各表由它们生成，不要直接改动。'],
        ['链接', '数字链接到任务所在的行。给任务台账或责任明细排序后，链接仍指向原来的位置，重新计算后恢复。'],
      ],
    },
  ],
} as const;
