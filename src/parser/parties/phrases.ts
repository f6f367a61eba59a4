// Phrases for many at once: 各县（市、区）人民政府 are places, 省政府各部门、各单位 and 省安委会成员单位 are groups.
// Names of single places are told by their last word.
import { simplified } from '../text/simplified';
import { placeNames } from '../jurisdictions/choose-jurisdiction';

// no alternative begins with another one, so that no name can be read in more ways than one
const ZONES = '开发（度假）区|功能区|园区|开发区|管理区|新区|风景区|名胜区|度假区|高新区|经开区|示范区|试验区|保税区';
const PLACE_CLASS = `林区|特区|城区|自治区|自治[州县旗]|直辖市|地级以上市|地方|街道|设区|辖市|省辖|省直管|直管|${ZONES}|[省市县区州旗盟地乡镇街]`;
const GOVERNMENT = '人民政府|政府|行政公署|行署|管委会?|管理委员会|办事处|党委|党工委|公署';
/** 各县、市、区委和人民政府: in a phrase the party committee may stand before the government. */
const ORGAN = `${GOVERNMENT}|委`;
const JOINT = '[（）()〔〕、，,/·和及与]|级|的';

const ALL = new RegExp(`^(?:全?[省市县区州国]|地方)?各(?:${PLACE_CLASS}|${ORGAN}|${JOINT})+$`);
const SOME = new RegExp(
  `^(?:各|全?[省市县区]|[^各、，省市县区州厅局委办部]{2,4})?(?:有关|相关|涉及)的?(?:${PLACE_CLASS}|${GOVERNMENT}|${JOINT})+$`,
);
const ONLY_ZONES = new RegExp(`^(?:全?[省市县区])?各(?:${ZONES})(?:管委会?|管理委员会)?$`);
const LOCAL = /^地方(各级)?(人民)?政府$|^各级(地方)?(人民)?政府$/;
/** 沿江各市、州人民政府, 山区26县: those of a stretch of land, which the document does not list. */
const STRETCH = new RegExp(
  `^[^各、，]{2,8}(?:各|(?:\\d{1,3}|[二三四五六七八九十]{1,3})个?)(?:${PLACE_CLASS}|${GOVERNMENT}|${JOINT})+$`,
);
/** 沿黄县区, 属地政府: those that something lies in. */
const CONCERNED = new RegExp(
  `^(?:沿[江边海黄线湖淮河](?!新区|开发区|高新区|经开区|示范区)|环[湖海]|边境|毗邻|相邻|项目所在|所在|属地|库区|试点)+(?:${PLACE_CLASS}|${GOVERNMENT}|${JOINT})+$`,
);
const COUNT = '(?:[两二三四五六七八九]|十[一二三四五六七八九]?)个?[省市县区州旗]';
/** 三市人民政府, 四县: a number of places that were named before. */
const SO_MANY = new RegExp(`^${COUNT}(?:人民政府|政府)?$`);
/** 三市行政审批服务局: the bodies of as many places. */
const BODIES_OF_SO_MANY = new RegExp(`^${COUNT}.{2,}(?:[厅局委办会院行]|中心)$`);
/** 各市（含定州、辛集市）政府, 各区政府（江北新区管委会）: every place still. */
const INCLUDED = /（(?:含[^（）]*|[^（）]*(?:管委会?|管理委员会|新区|开发区|示范区|管理区))）/;
const TAIL = new RegExp(
  `^(?:沿[江边海黄线湖]|边境|毗邻|所在|有关|相关|(?:\\d{1,2}|[二三四五六七八九十]{1,3})个?)?(?:自治区|直辖市|省?直管|林区|特区|街道|开发区|开发（度假）区|功能区|园区|自治[州县旗]|[省市县区州旗盟地乡镇街])(?:${PLACE_CLASS}|${ORGAN}|${JOINT})*$`,
);
const UNFINISHED = new RegExp(
  `^(?:(?:全?[省市县区]|地方|[^各、，]{1,8})?各(?:有关|相关)?|有关|相关)(?:${PLACE_CLASS}|[（）()〔〕、/])+(?:人民政府|政府|行政公署|行署|党委|党工委|委)?$`,
);

/** No phrase is longer, without and with what it includes; anything beyond is not searched. */
const LONGEST = 40;
const LONGEST_WITH_NOTE = 120;

/** every: every place of its kind; some: those concerned, which nobody names. */
export type PlacePhrase = 'every' | 'some';

/** Whether `name` speaks of places in general; null where it does not. */
export function placePhrase(printed: string): PlacePhrase | null {
  if (printed.length > LONGEST_WITH_NOTE) return null;
  const name = simplified(printed).replace(INCLUDED, '');
  if (name.length > LONGEST) return null;
  if (SOME.test(name)) return 'some';
  if (ALL.test(name)) return ONLY_ZONES.test(name) ? 'some' : 'every';
  if (LOCAL.test(name)) return 'every';
  return STRETCH.test(name) || CONCERNED.test(name) || SO_MANY.test(name) ? 'some' : null;
}

/** `name` may go on after 、: 各区 in 各区、县级市. */
export const isUnfinishedPlacePhrase = (name: string): boolean =>
  name.length <= LONGEST && UNFINISHED.test(simplified(name));

/** `name` may be the end of such a phrase: 县级市, 县（市、区）政府（行署）. */
export const isPlacePhraseTail = (name: string): boolean => name.length <= LONGEST && TAIL.test(simplified(name));

const NAMED = new RegExp(
  `^(.{1,}?(?:自治区|自治州|自治县|新区|开发区|示范区|街道|[省市县区州旗盟镇乡]))((?:党委|委)[和、及]?(?:人民)?政府|${GOVERNMENT})?$`,
);
const NO_PLACE =
  /[局厅].|(军区|分区|战区|警备区|社区|小区|校区|灌区|园林区|场区)$|^(?:本|全|该)?[省市县区州旗盟镇乡]$|^[省市县区州](?:人民)?政府$|^[有相]|各|海关|驻(?!马店)|\d/;
const ZONE =
  /(开发区|示范区|新区|高新区|经开区|园区|功能区|集聚区|合作区|保税区|试验区|管理区|度假区|港区|自贸区|先导区|城区|风景区|名胜区|景区)$/;

/** A single place, `place` by its name without the word for its government; null where `name` is none. */
export function namedPlace(name: string): { readonly place: string; readonly governed: boolean } | null {
  if (name.length < 2 || name.length > 24) return null;
  const found = NAMED.exec(simplified(name));
  if (!found || NO_PLACE.test(found[1]!) || NO_PLACE.test(name)) return null;
  const place = found[1]!;
  // 锦州, 新乡, 景德镇: the name of a city without its 市
  if (/[州乡镇]$/.test(place) && placeNames().has(`${place}市`)) return null;
  // 市区, 县城区: a word, not a name, unless its government stands after it
  if (place.length < 3 && !(found[2] !== undefined && place.length === 2) && !ZONE.test(place)) {
    return place.length === 2 && !/^[省市县区州旗各全]/.test(place) ? { place, governed: false } : null;
  }
  return { place, governed: found[2] !== undefined };
}

const GROUP =
  /成员单位(单位)?$|.各|^(各|有关|相关|其他|其它|所有|涉及|全[省市县区]|国务院各|中央各)|(各|有关|相关|其他|涉及)[^、]*(部门|单位|企业|机构|院校|高校|学校|医院|科室|处室|股室|司局|部室|专班|团体|组织|银行|公司|平台)$|(部门|单位|企业|(?<![委局厅府])机关|院校|高校|科研院所|机构|科室|处室|股室|专班|团体|派出机构|委办局|部委|各部队)$/;
const GENERIC =
  /^(各|有关|相关|其他|其它)*(直属)?(部门|单位|机构|企业|院校|高校|高等学校|科研院所|科研机构|科室|处室|事业单位|企事业单位|人民团体)$/;

/** A phrase for several bodies that it does not name. */
export const isGroupPhrase = (name: string): boolean =>
  name.length <= LONGEST &&
  (GROUP.test(simplified(name)) ||
    BODIES_OF_SO_MANY.test(simplified(name)) ||
    /(?:部门|单位|机构)（[^）]*）$/.test(name));

/** A group phrase that says nothing by itself and may belong to the one before it: 各单位 in 省政府各部门、各单位. */
export const isGenericPhrase = (name: string): boolean => name.length <= LONGEST && GENERIC.test(simplified(name));

/** What the names of towns and of less end in. */
export const isTownEnd = (text: string): boolean => /^(?:镇|乡|街道|村|社区)$/.test(text);
