// A cross-tab as a person asks for it, ready to be drawn.
import { crossTab } from '../../analytics/cross-tab';
import type { CrossTabRequest } from '../../analytics/cross-tab-types';
import type { Lang } from '../../messages/lang';
import { labelTab } from './label-tab';
import type { LabelledTab, Ledger } from './protocol';

export const labelledTab = ({ plan, settings }: Ledger, request: CrossTabRequest, lang: Lang): LabelledTab =>
  labelTab(plan, crossTab(plan, request, settings.weights), request, lang);
