// What would follow from a few suppositions, with its sentences in the person's language: the pane only draws it.
import { whatIf } from '../../analytics/what-if';
import type { WhatIfStep } from '../../analytics/what-if-types';
import type { Lang } from '../../messages/lang';
import { stepSentences } from '../../workbook/extra/step-sentences';
import { whatIfSentences } from '../../workbook/words-what-if';
import type { LabelledWhatIf, Ledger } from './protocol';

export function labelledWhatIf({ plan, settings }: Ledger, steps: readonly WhatIfStep[], lang: Lang): LabelledWhatIf {
  const found = whatIf(plan, settings.weights, steps);
  return { ...found, said: stepSentences(plan, steps, found, lang), follows: whatIfSentences(found, lang) };
}
