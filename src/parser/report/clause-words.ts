// The words of a clause around its names: labels, verbs, joiners. What else is left over in a clause was not read.
import { VERB } from '../dialects/verb-clause';
import { labelKind } from '../roles/role-labels';
import { removeSpaces } from '../text/characters';
import { simplified } from '../text/simplified';

const VERBS = new RegExp(VERB.source, 'g');
const JOINERS = /其中|以及|并由|会同|完成|共同|均|都|等|由|并|和|及|与|暨/g;
const SAYS_NOTHING = /^[\s\p{P}\p{S}]*$/u;

/** `text` is nothing but words that make a clause of names. */
export function isClauseWords(text: string): boolean {
  if (SAYS_NOTHING.test(text)) return true;
  const words = simplified(text).split(/[：:，,；;、。（）()【】[\]〔〕\s]+/);
  return words.every(
    (word) => labelKind(removeSpaces(word)) !== null || SAYS_NOTHING.test(word.replace(VERBS, '').replace(JOINERS, '')),
  );
}
