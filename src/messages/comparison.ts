// Differences between two plans in words: for the sheets, the pane and the terminal.
import type { Changes, PartyChange, PartyField, Piece, Place, TargetChange, TargetVerdict } from '../compare/types';
import type { Groups } from '../compare/groups-of';
import type { Target } from '../model/task';
import { counted } from './figures';
import type { Lang } from './lang';

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Lang, string>>>>;

/** What the groups of differences are called. */
export const GROUP_WORDS: Words<keyof Groups> = {
  added: { zh: '新增', en: 'added' },
  dropped: { zh: '删去', en: 'dropped' },
  split: { zh: '拆分', en: 'split' },
  merged: { zh: '合并', en: 'merged' },
  reworded: { zh: '改写', en: 'reworded' },
  reassigned: { zh: '责任调整', en: 'reassigned' },
  rescheduled: { zh: '时限调整', en: 'rescheduled' },
  targets: { zh: '目标变化', en: 'targets' },
  moved: { zh: '换章节', en: 'moved' },
  renumbered: { zh: '换序号', en: 'renumbered' },
  respelled: { zh: '名称写法不同', en: 'respelled' },
  unchanged: { zh: '未变', en: 'unchanged' },
};

export const VERDICT_WORDS: Words<TargetVerdict> = {
  raised: { zh: '要求提高', en: 'raised' },
  lowered: { zh: '要求降低', en: 'lowered' },
  changed: { zh: '有变化', en: 'changed' },
  added: { zh: '新提出', en: 'new' },
  dropped: { zh: '不再提', en: 'dropped' },
};

export const FIELD_WORDS: Words<PartyField> = {
  leader: { zh: '牵头领导', en: 'leader' },
  lead: { zh: '牵头单位', en: 'lead unit' },
  joint: { zh: '共同承担', en: 'joint unit' },
  support: { zh: '责任单位', en: 'responsible unit' },
  region: { zh: '地区', en: 'region' },
  everyRegion: { zh: '各市', en: 'every city' },
};

const WORDS = {
  zh: {
    cut: '删',
    put: '增',
    into: '改为',
    came: '增',
    went: '减',
    list: '、',
    and: '；',
    none: '无',
    open: '名单改以“等”结尾',
    closed: '名单不再以“等”结尾',
    deadline: '时限',
    respelled: '写法',
    all: (n: number) => `等 ${n} 个`,
  },
  en: {
    cut: 'cut ',
    put: 'added ',
    into: ' → ',
    came: '+',
    went: '−',
    list: ', ',
    and: '; ',
    none: 'none',
    open: 'a list now ends in 等',
    closed: 'no list ends in 等 now',
    deadline: 'deadline',
    respelled: 'spelling',
    all: (n: number) => ` and others, ${n} in all`,
  },
} as const;

const quoted = (text: string): string => `“${text.trim()}”`;

/** 删“全年”；“200”改为“220” */
export function wordsPhrase(pieces: readonly Piece[], lang: Lang): string {
  const w = WORDS[lang];
  const phrases: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [piece, next] = [pieces[at]!, pieces[at + 1]];
    if (piece.in === 'old' && next?.in === 'new') {
      phrases.push(quoted(piece.text) + w.into + quoted(next.text));
      at += 1;
    } else if (piece.in === 'old') phrases.push(w.cut + quoted(piece.text));
    else if (piece.in === 'new') phrases.push(w.put + quoted(piece.text));
  }
  return phrases.join(w.and);
}

/** More regions than this are counted, not named. */
const NAMED = 4;

/** 责任单位 增省数据局、减省市场监管局 */
function partyPhrase({ field, came, went }: PartyChange, lang: Lang): string {
  const w = WORDS[lang];
  const names = (all: readonly string[]) =>
    field === 'everyRegion' && all.length > NAMED
      ? all.slice(0, NAMED).join(w.list) + w.all(all.length)
      : all.join(w.list);
  const parts = [
    ...(came.length > 0 ? [w.came + names(came)] : []),
    ...(went.length > 0 ? [w.went + names(went)] : []),
  ];
  return `${FIELD_WORDS[field][lang]} ${parts.join(w.and)}`;
}

/** Who came and went, and whether the list is open. */
export function partyPhrases({ parties, openEnded }: Changes, lang: Lang): string[] {
  const w = WORDS[lang];
  return [
    ...parties.map((change) => partyPhrase(change, lang)),
    ...(openEnded ? [openEnded.new ? w.open : w.closed] : []),
  ];
}

/** 时限 6月底前 → 9月底前; 一（二） → 三; spellings. */
export function otherPhrases({ deadline, place, respelled }: Changes, lang: Lang): string[] {
  const w = WORDS[lang];
  return [
    ...(deadline ? [`${w.deadline} ${deadline.old ?? w.none} → ${deadline.new ?? w.none}`] : []),
    ...(place ? [`${placePhrase(place.old, lang)} → ${placePhrase(place.new, lang)}`] : []),
    ...respelled.map((one) => `${w.respelled} ${one.old} → ${one.new}`),
  ];
}

const placePhrase = ({ section, subsection }: Place, lang: Lang): string =>
  section === null && subsection === null ? WORDS[lang].none : (section ?? '') + (subsection ?? '');

/** ≥220个; the quote where there is no number. */
export const amountPhrase = (target: Target): string =>
  target.value === null
    ? target.quote
    : `${target.operator === '=' ? '' : target.operator}${target.value}${target.unit ?? ''}`;

/** 要求提高：新开工重大项目 ≥200个 → ≥220个 */
export function targetPhrase({ verdict, old, new: now }: TargetChange, lang: Lang): string {
  const line = (target: Target) => `${target.indicator} ${amountPhrase(target)}`;
  // the indicator is said once, unless it has another name now
  const isOne = old !== null && now?.indicator === old.indicator;
  const sides = [...(old ? [line(old)] : []), ...(now ? [isOne ? amountPhrase(now) : line(now)] : [])];
  return VERDICT_WORDS[verdict][lang] + (lang === 'zh' ? '：' : ': ') + sides.join(' → ');
}

/** What the terminal says around the differences. */
export const COMPARISON_TEXT = {
  zh: {
    new: '新方案',
    old: '原方案',
    lead: '牵头',
    same: '两份方案没有差别。',
    workload: { units: '任务数有增减的单位', leaders: '任务数有增减的领导', regions: '点名任务有增减的地区' },
    tasks: (n: number) => `${n} 项任务`,
    more: (n: number) => `……还有 ${n} 条，见 --json 或 -o`,
    load: (name: string, lead: number, newLead: number, total: number, newTotal: number) =>
      `${name}  牵头 ${lead} → ${newLead}  合计 ${total} → ${newTotal}`,
    tasksOf: (name: string, old: number, now: number) => `${name}  ${old} → ${now}`,
  },
  en: {
    new: 'new',
    old: 'old',
    lead: 'lead',
    same: 'The plans do not differ.',
    workload: {
      units: 'units whose load changed',
      leaders: 'leaders whose load changed',
      regions: 'regions named more or less often',
    },
    tasks: (n: number) => counted(n, 'task'),
    more: (n: number) => `… and ${n} more, see --json or -o`,
    load: (name: string, lead: number, newLead: number, total: number, newTotal: number) =>
      `${name}  lead ${lead} → ${newLead}  total ${total} → ${newTotal}`,
    tasksOf: (name: string, old: number, now: number) => `${name}  ${old} → ${now}`,
  },
} as const;
