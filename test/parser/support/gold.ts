// A registry that was made by reading with care, and how a reading is held against it: task by task, field by field.
// Lists are sets; widths of marks and blanks do not count. Where more than one reading is fair the gold says so:
//   PATH: why                  the field is not looked at
//   PATH ~ a=b=c;d=e: why      a, b and c are the same thing
//   PATH|field @ a;b: why      a and b may stand in any one of these fields
//   PATH|field ? a;b: why      a and b may stand in these fields or not
//   tasks + TEXT: why          a task with this text may be listed or not
// PATH is tasks[N].field, tasks[*].field or reading.field.
import type { registryFields } from './read';

export type Fields = Omit<ReturnType<typeof registryFields>, 'subsection'>;
type Field = keyof Fields;

export interface Gold {
  readonly reading: { readonly loneResponsible: string; readonly declaredBy: string | null };
  readonly tasks: readonly Fields[];
  readonly ambiguous: readonly string[];
}

const LISTS = ['leaders', 'leadUnits', 'jointUnits', 'supportUnits', 'groups', 'regions', 'regionPhrases'] as const;
const OTHERS = ['no', 'section', 'text', 'allRegions', 'openEnded', 'deadline'] as const;
export const FIELDS: readonly Field[] = [...LISTS, ...OTHERS];

/** One entry of `ambiguous`. */
interface Rule {
  readonly at: string;
  readonly fields: readonly string[];
  readonly mark: '~' | '@' | '?' | null;
  /** `~`: sets of names for one thing; otherwise names, each alone. */
  readonly members: readonly (readonly string[])[];
}

const RULE = /^(reading|tasks\[(?:\*|\d+)\])\.([\w|]+)(?: ([~@?]) (.*?))?: /;

const fold = (value: unknown): string =>
  String(value)
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[〔【[［]/g, '(')
    .replace(/[〕】\]］]/g, ')')
    .replace(/[“”„「」]/g, '"')
    .replace(/[—–－]/g, '-');

const bareNumber = (no: string): string => no.replace(/[()]/g, '').replace(/[、.:,]+$/, '');

function plain(field: Field, value: unknown): string {
  if (value === null || value === undefined || value === '' || value === 'null') return '';
  const folded = fold(value);
  // 一、标题 is the section 一
  if (field === 'section') return bareNumber(/^([一二三四五六七八九十]+)、/.exec(folded)?.[1] ?? folded);
  if (field === 'no') return bareNumber(folded);
  return field === 'deadline' ? folded.replace(/[。.;,]+$/, '').replace(/完成$/, '') : folded;
}

export function rulesOf(gold: Gold): Rule[] {
  return gold.ambiguous.flatMap((entry): Rule[] => {
    const found = RULE.exec(`${entry} `);
    if (found === null) return [];
    const [, at, fields, mark, members] = found;
    return [
      {
        at: at!,
        fields: fields!.split('|'),
        mark: (mark ?? null) as Rule['mark'],
        members: (members ?? '').split(';').map((set) => set.split('=')),
      },
    ];
  });
}

/** Tasks that may be listed or not. */
export const optionalTasks = (gold: Gold): ReadonlySet<string> =>
  new Set(gold.ambiguous.flatMap((entry) => /^tasks \+ (.*?): /.exec(entry)?.[1] ?? []).map(fold));

export const isOptional = (task: Fields, optional: ReadonlySet<string>): boolean => optional.has(fold(task.text));

/** The fields of task `index` that differ from the gold, of those that are looked at. */
export function wrongFields(gold: Fields, read: Fields, index: number, rules: readonly Rule[]): Field[] {
  const here = rules.filter(({ at }) => at === 'tasks[*]' || at === `tasks[${index}]`);
  const about = (field: Field, mark: Rule['mark']) =>
    here.filter((rule) => rule.mark === mark && rule.fields.includes(field));
  const goldSets = new Map(LISTS.map((field) => [field, new Set(gold[field].map(fold))]));
  const readSets = new Map(
    LISTS.map((field) => {
      const same = new Map(
        about(field, '~').flatMap(({ members }) =>
          members.flatMap((set) => set.map((one) => [fold(one), fold(set[0])])),
        ),
      );
      return [field, new Set(read[field].map((name) => same.get(fold(name)) ?? fold(name)))];
    }),
  );
  for (const rule of here) {
    if (rule.mark !== '@' && rule.mark !== '?') continue;
    for (const name of rule.members.flat().map(fold)) {
      const inAny = (sets: ReadonlyMap<string, ReadonlySet<string>>) =>
        rule.fields.some((field) => sets.get(field)?.has(name));
      if (rule.mark === '@' && !(inAny(goldSets) && inAny(readSets))) continue;
      for (const field of rule.fields) for (const sets of [goldSets, readSets]) sets.get(field as never)?.delete(name);
    }
  }
  const isRight = (field: Field): boolean => {
    const wanted = goldSets.get(field as never);
    const found = readSets.get(field as never);
    if (wanted !== undefined && found !== undefined) {
      return wanted.size === found.size && [...wanted].every((name) => found.has(name));
    }
    const fair = new Set([plain(field, gold[field])]);
    for (const { members } of about(field, '~')) {
      for (const set of members) if (fair.has(plain(field, set[0]))) set.forEach((one) => fair.add(plain(field, one)));
    }
    return fair.has(plain(field, read[field]));
  };
  return FIELDS.filter((field) => about(field, null).length === 0 && !isRight(field));
}

/** Whether the sentence that set the reading is the gold's, or a stretch of it. */
export function sameSentence(gold: string | null, read: string | null): boolean {
  const [a, b] = [fold(gold ?? ''), fold(read ?? '')];
  return a === b || (Math.min(a.length, b.length) >= 6 && (a.includes(b) || b.includes(a)));
}
