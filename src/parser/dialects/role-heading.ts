// Dialects B and C: a heading names who leads everything below it: 陆岷市长主抓重点工作 · 省审计厅牵头的工作.
import { isSurelyPerson } from '../parties/odd-names';
import { endsAsBody } from '../parties/party-words';
import { withoutTitle } from '../parties/read-people';
import { removeSpaces } from '../text/characters';
import { remembered } from '../text/remembered';

export interface RoleHeading {
  readonly kind: 'leader' | 'lead';
  readonly text: string;
}

const HEADING =
  /^(?:由)?(.{2,40}?)(?:同志)?(?:们)?(?:共同|联合|具体|亲自|直接|分别)?(?:负责(?:牵头|抓|推进|落实|主抓)?|牵头(?:负责|抓|推进|落实|主抓|督办)?|主抓|分管|主管|领衔|包抓|督办|主办)(?:推进|落实|督办)?的?(?:重点|主要|具体|年度|各项|目标)*(?:工作|任务|事项|项目|工作任务)(?:任务)?(?:[（(]?共?\d*[项个件]?[）)]?)?[。：:]?$/;
const TITLED = /(?:长|书记|主席|主任|常委|同志|委员|政委|秘书长)$/;

/** 市长 尉迟恭平 牵头 · 县委副书记、县长佟海川（2项） */
const VERB_END =
  /(?:同志)?(?:共同|联合|具体|亲自|直接|分别)?(?:牵头|负责|主抓|分管|主管|领衔|包抓)(?:负责|推进|落实)?$/;
/** 慕容海（副市长）: the post behind the name. */
const POST = /（[^（）]*(?:长|书记|主席|主任|委员|常委)）$|\([^()]*(?:长|书记|主席|主任|委员|常委)\)$/;
const NAME = /^[一-龥]{2,4}(?<![市县区省州])$/;
const COUNT = /[（(]共?\d+[项个件]?[）)]$/;

/** What a heading says about its tasks; null where it is an ordinary one. */
export const readRoleHeading = remembered((title: string): RoleHeading | null => {
  if (title.length > 60) return null;
  const bare = removeSpaces(title).replace(COUNT, '');
  return (/[作务项目）)。：:]$/.test(bare) ? readSentence(title) : null) ?? readPerson(bare);
});

/** Whom a line without a number names as a heading: 王 健市长负责的重点工作; null where it is none. */
export function leaderOf(line: string): string | null {
  if (line.length > LONGEST_LINE || !LEADS_WORK.test(line)) return null;
  const heading = readSentence(line);
  return heading?.kind === 'leader' ? heading.text : null;
}

/** Whom a line between the rows of a table names by post: 慕容海（副市长）; null where it is none. */
export function postHolderOf(line: string): string | null {
  const bare = removeSpaces(line);
  return line.length <= LONGEST_LINE && POST.test(bare) ? (readPerson(bare)?.text ?? null) : null;
}
const LONGEST_LINE = 30;
const LEADS_WORK =
  /(?:长|书记|主任|主席|常委|同志).{0,4}(?:负责|牵头|主抓|分管|包抓|领衔).{0,6}(?:工作|任务|事项|项目)$/;

/** A heading that is a person with a title, with or without a verb. */
function readPerson(title: string): RoleHeading | null {
  const bare = title.replace(POST, '');
  if (bare !== title && NAME.test(bare) && !endsAsBody(bare)) return { kind: 'leader', text: bare };
  const subject = bare.replace(VERB_END, '');
  const last = subject.split(/[、，,]/).at(-1)!;
  const name = withoutTitle(last);
  const isPerson =
    name !== last && name.length >= 2 && name.length <= 4 && !endsAsBody(name) && !/[市县区省]$/.test(name);
  return isPerson ? { kind: 'leader', text: subject } : null;
}

/** 王健和高涛副市长 are two; 段景和副省长 and 李和平市长 are one: a name stands on both sides. */
const peopleIn = (subject: string): string[] =>
  subject.split(/[、，,]/).flatMap((one) => {
    const names = one.split('和');
    return names.every((name) => withoutTitle(name).length >= 2) ? names : [one];
  });

function readSentence(title: string): RoleHeading | null {
  const found = HEADING.exec(removeSpaces(title));
  if (found === null) return null;
  const named =
    /同志(?:共同|联合|具体|亲自|直接|分别)?(?:负责|牵头|主抓|分管|主管|领衔|包抓|督办)/.test(title) ||
    title.includes('同志');
  const subject = found[1]!;
  const people = peopleIn(subject);
  if (
    named ||
    people.every((one) => TITLED.test(one) || withoutTitle(one) !== one || (people.length > 1 && isSurelyPerson(one)))
  ) {
    return { kind: 'leader', text: people.join('、') };
  }
  return endsAsBody(people.at(-1)!) ? { kind: 'lead', text: subject } : null;
}
