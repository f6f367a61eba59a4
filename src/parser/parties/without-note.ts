// A bracket behind a name may tell of its past and is then no part of it: 省卫生健康委（原省卫生厅，2018年11月起更名）.
import { withoutTrailingBracket } from './party-words';

const TELLS_OF_NAME =
  /^(?:原|曾用名|旧称|简称|以下简称|由.{2,20}(?:更名|改组|合并)|[12]\d{3}年.{0,12}(?:更名|改名|改称|改组|合并|组建|成立))/;

/** The name without such a bracket; a bracket that belongs to the name (省数据局（省营商局）) stays. */
export function withoutNote(name: string): string {
  const base = withoutTrailingBracket(name);
  return base !== '' && TELLS_OF_NAME.test(name.slice(base.length + 1)) ? base : name;
}
