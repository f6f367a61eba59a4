// A section as people say it: 二、推动全面振兴.
import type { Plan } from '../../model/plan';

/** @param no '' for tasks without a section, which are called `none` */
export function sectionName({ sections }: Plan, no: string, none: string): string {
  if (no === '') return none;
  const section = sections.find((each) => each.no === no);
  return section ? `${no}、${section.title}` : no;
}
