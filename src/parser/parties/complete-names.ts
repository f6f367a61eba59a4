// What a list leaves unsaid: 沈阳、大连市人民政府 are two city governments, 省发展改革委、交通运输厅 are two provincial
// bodies. Every name supplied here is reported, so that a person can object.
import { placeNames } from '../jurisdictions/choose-jurisdiction';
import { endsAsBody, levelOf, standsAlone } from './party-words';
import { isGroupPhrase, isTownEnd, namedPlace, placePhrase } from './phrases';
import type { ListItem } from './split-list';

/** An item with the name it stands for. Items of one `phrase` were printed with one ending. */
export interface NamedItem {
  readonly name: string;
  readonly phrase: { readonly from: number; readonly to: number };
  /** How the name was completed. */
  readonly supplied: 'suffix' | 'prefix' | null;
}

/** The items with shared endings and inherited beginnings supplied. `isKnown`: a name that is whole as it stands. */
export function completeNames(items: readonly ListItem[], isKnown: (name: string) => boolean): NamedItem[] {
  const named: NamedItem[] = [];
  let at = 0;
  let level: string | null = null;
  let end = 0;
  while (at < items.length) {
    // a run of bare names is walked through once, however long it is
    if (end <= at) end = bareRun(items, at, isKnown);
    const closing = items[end];
    const suffix =
      closing !== undefined && (end > at || closing.shares !== undefined) ? sharedSuffix(closing, isKnown) : null;
    const upTo = suffix === null ? at : end;
    const phrase = { from: items[at]!.from, to: items[upTo]!.to };
    for (; at <= upTo; at++) {
      const item = items[at]!;
      const lacksEnd = at < upTo && (item.text.length <= LONGEST_BARE_BODY || isPlaceEnd(suffix!));
      const whole = wholeName(item, lacksEnd ? suffix! : '', closing?.shares);
      const own = isKnown(whole) ? null : levelOf(whole);
      const inherited = own === null && !isKnown(whole) && level !== null && lacksLevel(whole) ? level : null;
      level = own ?? partyLevel(whole) ?? level;
      const place = suffix !== null && (closing!.shares !== undefined || namedPlace(closing!.text) !== null);
      named.push({
        name: inherited === null ? whole : inherit(whole, inherited),
        phrase: place ? phrase : { from: item.from, to: item.to },
        supplied: inherited !== null ? 'prefix' : whole !== item.text ? 'suffix' : null,
      });
    }
  }
  return named;
}

/** 遵义 before 等市（州）人民政府 is 遵义市, 黔西南 is 黔西南州. */
function wholeName(item: ListItem, suffix: string, shares: string | undefined): string {
  if (shares === undefined || suffix !== '') return item.text + suffix;
  const level = Array.from('省市州区县旗盟').find((one) => shares.includes(one) && placeNames().has(item.text + one));
  return item.text + (level ?? (isTownEnd(shares) ? shares : ''));
}

/** The first item from `at` on that is whole: those before it have no ending of their own. */
function bareRun(items: readonly ListItem[], at: number, isKnown: (name: string) => boolean): number {
  while (at < items.length && items[at]!.shares === undefined && isBare(items[at]!.text, isKnown)) at++;
  return at;
}

function isBare(name: string, isKnown: (name: string) => boolean): boolean {
  if (isKnown(name)) return false;
  // 烟台 ends as a body does
  if (placeNames().has(`${name}市`)) return true;
  return (
    name.length <= 10 &&
    !endsAsBody(name) &&
    !/(?:园|基地|片区|小镇)$/.test(name) &&
    !isGroupPhrase(name) &&
    placePhrase(name) === null &&
    namedPlace(name) === null
  );
}

const OF_CITY = /^(.{2,5}?)([市县区州旗](?:总工会|妇联|残联|(?:人民)?法院|(?:人民)?检察院|公安局))$/;
const GOVERNMENTS = /([省市县区州旗盟镇乡](?:(?:党委|委)[和、及]?(?:人民)?政府|人民政府|政府|管委会|行署|办事处)?)$/;
const BODY_SUFFIX = /(厅|局|委|办|部|法院|检察院|海关|证监局|监管局|银行|集团|公司|大学|学院|医院|中心)$/;

/** 省农业农村、水利厅: longer names have an end of their own, if an unknown one (三大电信运营商、供电公司). */
const LONGEST_BARE_BODY = 5;
const isPlaceEnd = (suffix: string): boolean => suffix === '' || GOVERNMENTS.test(suffix);

/** What the items before `closing` share with it. */
function sharedSuffix({ text: closing, shares }: ListItem, isKnown: (name: string) => boolean): string | null {
  if (shares !== undefined) return '';
  if (namedPlace(closing) !== null) return GOVERNMENTS.exec(closing)?.[1] ?? null;
  if (isKnown(closing) || isGroupPhrase(closing) || placePhrase(closing) !== null) return null;
  // 满洲里、二连浩特市总工会
  const ofPlace = OF_CITY.exec(closing);
  if (ofPlace !== null && placeNames().has(ofPlace[1]! + ofPlace[2]![0]!)) return ofPlace[2]!;
  return BODY_SUFFIX.exec(closing)?.[1] ?? null;
}

const DEPARTMENT =
  /(厅|局|委|办|办公室|委员会|妇联|残联|工商联|科协|文联|总工会|党校|供销社|法院|检察院|消防救援总队|消防救援支队)(（[^）]*）)?$/;
const PARTY_ORGAN =
  /^(组织部|宣传部|统战部|社会工作部|政法委|网信办|编办|政研室|改革办|老干部局|巡察办|直属机关工委|机要局|保密办|台办|外办|金融办|财经办|军民融合办|国安办)$/;
const CENTRAL =
  /^民航|^中铁|^(?:长江|黄河|淮河|珠江|海河|松辽|太湖)(?:流域|航|海事|水利|河务)|总局|(?<!地方)金融监管|能源监管|证监局|银保监|海关|分行|银行|公司|大学|医院|国家|国铁|管理局集团|专员办|督察局|(?:[局委]|^公安|规划|环境|资源|执法).{2,4}分局$/;

/** 云台区委: the committee of a place says whose it is. */
const OF_PLACE = /^[^省市县区州旗镇乡]{2,4}[市县区州旗镇乡](?:委|纪委|人大|政协)$/;

/** A department that does not say whose it is. */
function lacksLevel(name: string): boolean {
  if (standsAlone(name) || CENTRAL.test(name) || isGroupPhrase(name) || namedPlace(name) !== null) return false;
  if (placePhrase(name) !== null || beginsWithPlace(name) || OF_PLACE.test(name)) return false;
  return DEPARTMENT.test(name) || PARTY_ORGAN.test(name);
}

function beginsWithPlace(name: string): boolean {
  // 公安局 is no office of 公安县
  if (/^公安(?!县)/.test(name)) return false;
  const places = placeNames();
  return places.has(name.slice(0, 2)) || places.has(name.slice(0, 3)) || places.has(name.slice(0, 4));
}

/** 越秀区财政局、教育局: a place's own name is inherited as its level is. */
function partyLevel(name: string): string | null {
  const found = /^(.{2,5}?[省市县区州旗])(?=.{2,}[厅局委办]$)(?!.*分局$)/.exec(name);
  return found !== null && placeNames().has(found[1]!) ? found[1]! : null;
}

/** 宣传部 among 市's bodies is 市委宣传部. */
const inherit = (name: string, level: string): string =>
  PARTY_ORGAN.test(name) && level.length === 1 && !/^(编办|外办|金融办)$/.test(name)
    ? `${level}委${name}`
    : level + name;
