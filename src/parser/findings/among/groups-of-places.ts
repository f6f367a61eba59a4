// A phrase for many that ends as governments do and was not read as places: 各辖市（区）人民政府.
import { remembered } from '../../text/remembered';
import type { Doubt, Watch } from './doubt';

const GOVERNS = /^各.*(?:政府|管委会|街道办?|办事处)$/;

export function groupsOfPlaces(): Watch {
  const doubts: Doubt[] = [];
  const governs = remembered((name) => GOVERNS.test(name));
  return {
    look: ({ assignments }, _, at) => {
      for (const { kind, name } of assignments)
        if (kind === 'group' && governs(name)) doubts.push({ code: 'group-of-places', at, data: { name } });
    },
    close: () => doubts,
  };
}
