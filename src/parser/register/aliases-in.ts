// The cell 别名: names, and behind a name in brackets since when or until when it was used: 省卫生厅（2018年11月更名）.
import { splitOutside } from '../text/brackets';
import { fullWidthBrackets, isSeparator } from '../text/characters';

export interface Alias {
  readonly name: string;
  /** What stands in the bracket; null where none does. */
  readonly note: string | null;
}

/** Words of a bracket that speaks of the name and is not part of it, as in 省数据局（省营商局）. */
const SPEAKS_OF_NAME = /[12]\d{3}|[原曾]|更名|改名|改称|改组|撤销|合并|划归|简称|旧称/;
const BEHIND = /^(.+?)（([^（）]*)）$/;
/** （原省卫生厅，2018年11月起更名）: the whole in brackets, as documents print it. */
const FORMERLY = /^（?原([^，,（）]+)(?:[，,](.*?))?）?$/;

/** The aliases in a cell, whatever people put between them; separators inside brackets part nothing. */
export function aliasesIn(cell: string): Alias[] {
  const isCut = (code: number) => isSeparator(code) || code === 0x0a;
  return splitOutside(fullWidthBrackets(cell), isCut).flatMap((piece): Alias[] => {
    const text = piece.trim();
    if (text === '') return [];
    const formerly = FORMERLY.exec(text);
    if (formerly !== null) return [{ name: formerly[1]!.trim(), note: formerly[2]?.trim() || '原名' }];
    const behind = BEHIND.exec(text);
    if (behind === null || !SPEAKS_OF_NAME.test(behind[2]!)) return [{ name: text, note: null }];
    return [{ name: behind[1]!.trim(), note: behind[2]! }];
  });
}
