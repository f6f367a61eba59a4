// A plan as one line a task, so that an expectation is read at a glance:
//   12 §二/（一） «text» L:leaders H:leads J:joint S:support G:groups R:regions P:phrases ALL 等 D:deadline
import type { Plan } from '../../../src/model/plan';
import { registryFields } from './read';

export function compact(plan: Plan): string[] {
  const { loneResponsible, declaredBy } = plan.reading;
  const reading = `${loneResponsible}${declaredBy === null ? '' : `: ${declaredBy}`}`;
  return [
    reading,
    ...plan.tasks.map((task) => {
      const t = registryFields(task);
      const place = t.section === null ? '' : `§${t.section}${t.subsection === null ? '' : `/${t.subsection}`}`;
      const list = (mark: string, names: readonly string[]) => (names.length === 0 ? '' : `${mark}:${names.join('|')}`);
      return [
        t.no ?? '-',
        place,
        `«${t.text}»`,
        list('L', t.leaders),
        list('H', t.leadUnits),
        list('J', t.jointUnits),
        list('S', t.supportUnits),
        list('G', t.groups),
        list('R', t.regions),
        list('P', t.regionPhrases),
        t.allRegions ? 'ALL' : '',
        t.openEnded ? '等' : '',
        t.deadline === null ? '' : `D:${t.deadline}`,
      ]
        .filter((part) => part !== '')
        .join(' ');
    }),
  ];
}
