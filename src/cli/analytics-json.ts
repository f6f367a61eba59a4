// `fengong.analytics/1`: the JSON that other people's scripts rely on.
import type { Analytics } from '../analytics/types';

export function* analyticsJson(analytics: Analytics): Generator<string> {
  yield `${JSON.stringify({ format: 'fengong.analytics/1', ...analytics }, null, 1)}\n`;
}
