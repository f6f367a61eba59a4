// One list of parties, as it stands after 责任单位： or in a cell of the register, to assignments. The order of print is
// kept; every completion of a name is reported; what fits no pattern is taken for a body and noted.
import type { Assignment, Role } from '../../model/task';
import type { Party } from '../../model/party';
import { placeNames, shortOfficialName } from '../jurisdictions/choose-jurisdiction';
import { fullWidthBrackets, removeSpaces } from '../text/characters';
import { simplified } from '../text/simplified';
import { completeNames, type NamedItem } from './complete-names';
import type { Directory } from './directory';
import { endsAsBody, withoutTrailingBracket } from './party-words';
import { isGroupPhrase, namedPlace, placePhrase } from './phrases';
import { areNamesTogether, isOddName, looksLikePerson } from './odd-names';
import { withoutNote } from './without-note';
import { readPeople } from './read-people';
import { splitList, type ListItem, type SplitList } from './split-list';

/** Something about a list that a person should know; `data` as in the finding of the same code. */
export interface ListRemark {
  readonly code:
    | 'padded-name'
    | 'leader-placeholder'
    | 'shared-suffix'
    | 'prefix-supplied'
    | 'unrecognised-name'
    | 'unknown-place'
    | 'group-of-places'
    | 'half-width-bracket'
    | 'first-is-phrase'
    | 'odd-name'
    | 'names-together'
    | 'odd-person';
  readonly data: Readonly<Record<string, string>>;
}

export interface PartyList {
  /** One a party, in the order of print; regions expanded. */
  readonly assignments: readonly Assignment[];
  /** One a name in `assignments`, as far as the list itself says what it is. */
  readonly parties: readonly Party[];
  /** Territorial phrases as printed: 各市人民政府. */
  readonly regionPhrases: readonly string[];
  /** The list said "every place". */
  readonly allRegions: boolean;
  /** The list ended in 等. */
  readonly openEnded: boolean;
  /** What its first name gave: a phrase such as 各区县政府 gives many assignments, or none where nobody knows them. */
  readonly first: { readonly name: string; readonly assignments: number; readonly phrases: number };
  readonly remarks: readonly ListRemark[];
}

/**
 * Reads `省委军民融合办、省教育厅等，各市人民政府，省沈抚示范区管委会` or, for the role of leader, `王 健、张立林`.
 * In the role of lead a single place's government is a unit as printed (杭州市政府), in every other role a region.
 */
export function readPartyList(text: string, role: Role, directory: Directory): PartyList {
  if (role === 'leader') return leaders(text);
  const { items, open } = splitAround(withoutManner(fullWidthBrackets(text)), directory.phrases);
  const list = new ListBuilder(text, role, directory, open);
  const isKnown = (name: string) =>
    directory.body(name) !== null || directory.zone(name) !== null || directory.decided(name) !== null;
  for (const item of completeNames(withoutInnerSpaces(items), isKnown)) list.add(item);
  return list;
}

/** 省交通运输厅、省水利厅（按职责分工）: how they share the work is no part of a name. Places in the text stay the same. */
const withoutManner = (text: string): string =>
  text.includes('（按')
    ? text.replace(/（按(?:照)?(?:各自)?(?:职责|分工)[^（）]{0,8}）/g, (manner) => ' '.repeat(manner.length))
    : text;

/** `text` split into its items; a phrase that a person decided about is one item, whatever it holds. */
function splitAround(text: string, phrases: readonly string[]): SplitList {
  const inText = phrases.filter((phrase) => text.includes(phrase));
  if (inText.length === 0) return splitList(text);
  const hidden = inText.reduce((rest, phrase) => rest.replaceAll(phrase, '\uE000'.repeat(phrase.length)), text);
  const { items, open } = splitList(hidden);
  return { items: items.map((item) => ({ ...item, text: text.slice(item.from, item.to) })), open };
}

function leaders(text: string): PartyList {
  const { names, padded, placeholders } = readPeople(text);
  return {
    assignments: names.map((name) => ({ role: 'leader', kind: 'leader', name, viaAll: false })),
    parties: names.map((name) => ({ name, kind: 'leader', canonical: name, category: null })),
    regionPhrases: [],
    allRegions: false,
    openEnded: false,
    first: { name: names[0] ?? '', assignments: 1, phrases: 0 },
    remarks: [
      ...padded.map((data): ListRemark => ({ code: 'padded-name', data })),
      ...(names.length === 0 && placeholders.length === 0 && text !== '' ? [text] : placeholders).map(
        (printed): ListRemark => ({ code: 'leader-placeholder', data: { printed } }),
      ),
      ...names
        .filter((name) => !looksLikePerson(name))
        .map((name): ListRemark => ({ code: 'odd-person', data: { name } })),
    ],
  };
}

/** Blanks inside a name are a scanner's; those in Latin words stay. */
const withoutInnerSpaces = (items: readonly ListItem[]): ListItem[] =>
  items.map((item) => (/[A-Za-z] [A-Za-z]/.test(item.text) ? item : { ...item, text: removeSpaces(item.text) }));

class ListBuilder implements PartyList {
  readonly assignments: Assignment[] = [];
  readonly parties: Party[] = [];
  readonly regionPhrases: string[] = [];
  readonly remarks: ListRemark[] = [];
  allRegions = false;
  first = { name: '', assignments: 0, phrases: 0 };
  private readonly places = new Map<string, number>();
  /** Kind and name of everything added: lists may be long. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly role: Role,
    private readonly directory: Directory,
    readonly openEnded: boolean,
  ) {}

  add(item: NamedItem): void {
    this.addName(item);
    if (this.first.name === '') {
      this.first = { name: item.name, assignments: this.assignments.length, phrases: this.regionPhrases.length };
    }
  }

  private addName(item: NamedItem): void {
    const { name } = item;
    const printed = this.text.slice(item.phrase.from, item.phrase.to);
    if (name === '') return;
    this.suspect(name);
    if (item.supplied !== null) {
      this.remarks.push({
        code: item.supplied === 'suffix' ? 'shared-suffix' : 'prefix-supplied',
        data: { printed, name },
      });
    }
    const decided = this.directory.decided(name);
    // what leads one task is listed as a unit, which nobody decided: in other roles it may be a place still
    const isListed = decided?.kind === 'unit' && !this.directory.isConfirmed(name);
    if (isListed && this.region(name, printed)) return;
    if (decided !== null && decided.kind !== 'region') {
      if (decided.kind === 'unit') this.doubt(name);
      return this.party(name, decided.kind, decided);
    }
    if (this.region(name, printed)) return;
    if (isGroupPhrase(name)) {
      if (!GROUP_ENDS.test(simplified(name)) && !endsAsBody(name) && !this.directory.isConfirmed(name))
        this.remarks.push({ code: 'unrecognised-name', data: { name } });
      this.doubtGroup(name);
      return this.party(name, 'group', null);
    }
    this.doubt(name);
    this.party(name, 'unit', decided);
  }

  /** A name that looks like no body is taken for one, and noted until a person says what it is. */
  private doubt(name: string): void {
    const looksRight =
      endsAsBody(name) &&
      !OF_MANY.test(name) &&
      (!GOVERNS.test(name) || OWN_GOVERNMENT.test(name) || namedPlace(name) !== null);
    if (looksRight || this.directory.body(name) !== null || this.directory.isConfirmed(name)) return;
    this.remarks.push({ code: 'unrecognised-name', data: { name } });
  }

  /** A phrase for many that ends as governments do and was not read as places: 各辖市（区）人民政府. */
  private doubtGroup(name: string): void {
    if (MANY_GOVERN.test(name) && this.directory.body(name) === null && !this.directory.isConfirmed(name))
      this.remarks.push({ code: 'group-of-places', data: { name } });
  }

  /** A name that holds more than a name, whatever it was taken for. */
  private suspect(name: string): void {
    if (this.directory.body(name) !== null || this.directory.isConfirmed(name)) return;
    if (isOddName(name)) this.remarks.push({ code: 'odd-name', data: { name: name.slice(0, LONGEST_QUOTE) } });
    else if (areNamesTogether(name)) this.remarks.push({ code: 'names-together', data: { name } });
  }

  /** Adds `name` as a place where it is one. */
  private region(name: string, printed: string): boolean {
    const zone = this.directory.zone(name);
    if (zone !== null) {
      this.phrase(printed);
      this.place(zone.name, false, zone.category);
      return true;
    }
    const phrase = placePhrase(name);
    if (phrase !== null) {
      this.phrase(printed);
      if (phrase === 'every') this.everyPlace(name);
      return true;
    }
    if (this.directory.body(name) !== null) return false;
    const named = namedPlace(name) ?? bareCity(name);
    if (named === null || endsAsOffice(name)) return false;
    if (this.role === 'lead') return false;
    this.phrase(printed);
    const place = this.fullPlaceName(named.place);
    if (ENDS_AS_PLACE.test(place) && !isKnownPlace(place) && !this.directory.isConfirmed(place)) {
      this.remarks.push({ code: 'unknown-place', data: { name: place } });
    }
    this.place(place, false, null);
    return true;
  }

  private everyPlace(name: string): void {
    this.allRegions = true;
    const jurisdiction = this.directory.jurisdiction;
    if (jurisdiction === null || !meansPlacesOf(name, jurisdiction.name)) return;
    for (const place of jurisdiction.places) this.place(place, true, null);
  }

  private phrase(printed: string): void {
    if (this.seen.has(`phrase ${printed}`)) return;
    this.seen.add(`phrase ${printed}`);
    this.regionPhrases.push(printed);
  }

  private place(name: string, viaAll: boolean, category: string | null): void {
    const at = this.places.get(name);
    if (at === undefined) {
      this.places.set(name, this.assignments.length);
      this.assignments.push({ role: this.role, kind: 'region', name, viaAll });
      this.parties.push({ name, kind: 'region', canonical: name, category });
    } else if (!viaAll && this.assignments[at]!.viaAll) {
      // named as well as reached through 各市: the stronger of the two counts
      this.assignments[at] = { ...this.assignments[at]!, viaAll: false };
    }
  }

  private fullPlaceName(place: string): string {
    const name = shortOfficialName(place);
    return this.directory.jurisdiction?.places.find((full) => full === name || full.slice(0, -1) === name) ?? name;
  }

  private party(name: string, kind: 'unit' | 'group' | 'leader', decided: Party | null): void {
    const key = `${kind} ${name}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const base = withoutNote(name);
    const known = this.directory.body(base);
    const said = decided ?? this.directory.decided(base);
    this.assignments.push({ role: this.role, kind, name, viaAll: false });
    this.parties.push(
      said !== null && said.kind === kind
        ? { ...said, name }
        : { name, kind, canonical: known?.name ?? base, category: known?.category ?? null },
    );
  }
}

const LONGEST_QUOTE = 40;
/** Ends of phrases for many. */
const GROUP_ENDS =
  /(?:部门|单位|企业|机构|院校|高校|学校|医院|科室|处室|股室|站所|专班|团体|组织|银行|公司|平台|机关|部委|部队|军区|战区|部|园区|新区|开发区|功能区|片区|城区|[省市县区州旗盟镇乡村]|街道|社区|地|方面|行业|协会|商会|成员|班子|主体|国企|央企)(?:（[^）]*）)?$/;

/** 机关有关司局, 县（市、区）卫生健康委, 乡镇人大: words of a phrase for many, which no body has in its name. */
const OF_MANY = /各(?![类种项界])|有关|相关|涉及|^(?:[市县区州旗]（|乡镇|镇街)/;

/** A government of a place; 市政府 is the plan's own. */
const GOVERNS = /(?:政府|行署|管委会)$/;
const OWN_GOVERNMENT = /^(?:[省市县区州旗]|自治区)?(?:人民)?政府$/;
/** 各辖市（区）人民政府. */
const MANY_GOVERN = /^各.*(?:政府|管委会|街道办?|办事处)$/;
/** Towns and zones are not in the list of places, so only names of cities, counties and districts can be missed in it. */
const ENDS_AS_PLACE =
  /[市县州旗盟]$|(?<![新城港园片务]|(?:开发|示范|合作|试验|实验|管理|集聚|集中|投资|保税|度假|风景|名胜|功能|先导|自贸|经开|高新|景))区$/;
/** 沈阳市和平区 is known by its last part. */
const isKnownPlace = (place: string): boolean =>
  placeNames().has(place) || placeNames().has(place.replace(/^.{2,4}?[市州](?=.{2})/, ''));

/** 沈阳 by itself, as tables print it. */
const bareCity = (name: string): { readonly place: string } | null =>
  placeNames().has(`${name}市`) ? { place: `${name}市` } : null;

/** 杭州市政府办公室 is an office, not a place. */
const endsAsOffice = (name: string): boolean => /(办公室|办公厅|军区|公安局)$/.test(withoutTrailingBracket(name));

/** 各市 are the places of a province, 各区、各县（市、区） those of a city: a roster of the other kind is not meant. */
function meansPlacesOf(phrase: string, jurisdiction: string): boolean {
  const ofProvince = /^(?:全省)?各(?:省辖|设区)?(市|地)/.test(phrase);
  const isProvince = /(省|自治区)$/.test(jurisdiction);
  return isProvince ? ofProvince : /^(?:全市)?各(区|县)/.test(phrase);
}
