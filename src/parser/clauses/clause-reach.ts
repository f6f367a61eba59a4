// A clause may say for which tasks it speaks: 以上3项由市教育局牵头 · 第4—5项：市卫生健康委牵头 · 上述任务由各区县落实.
import { readChineseNumber } from '../text/chinese-number';

/** The last `count` tasks up to where the clause stands · those numbered `from` to `to` · all above that have no clause. */
export type Reach =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'all' };

export interface Reaching {
  readonly reach: Reach;
  /** The clause behind it. */
  readonly rest: string;
}

/** 以 上 前 第 and digits: nothing else begins such a clause. */
const BEGINS = /^[以上前第\d]/;
const ABOVE =
  /^(?:以上|上述|前述|前)(?:(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:项|条|点|个)|各项|各条|几项|所列)?(?:任务|工作|事项|内容|措施)*(?:均|都|分别)?(?:由|[：:，,])/;
const RANGE =
  /^第?(\d{1,3})(?:项|条)?(?:[—–~～至到、,，-]+第?\d{1,3}(?:项|条)?)*[—–~～至到、,，和-]+第?(\d{1,3})(?:项|条|点)(?:任务|工作|事项)*(?:均|都|分别)?(?:由|[：:，,])/;

/** The reach that `text` begins with, null where it states none. */
export function takeReach(text: string): Reaching | null {
  if (!BEGINS.test(text)) return null;
  const above = ABOVE.exec(text);
  if (above !== null) {
    const [whole, count] = above;
    const number = count === undefined ? null : /\d/.test(count) ? Number(count) : readChineseNumber(count);
    const reach: Reach = number === null ? { kind: 'all' } : { kind: 'count', count: number };
    return { reach, rest: text.slice(whole.length) };
  }
  const [whole, from, to] = RANGE.exec(text) ?? [];
  if (whole === undefined) return null;
  return { reach: { kind: 'range', from: Number(from), to: Number(to) }, rest: text.slice(whole.length) };
}
