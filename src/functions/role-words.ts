// The words by which a custom function is told what to count: those of the headers of the workload sheets, and English
// ones. The first word of each is the one that people are told.
import type { LeaderTasks, RegionTasks, UnitTasks } from '../analytics/tasks-of-parties';

export type CountedTable = 'unit' | 'leader' | 'region';
export type Counted = keyof UnitTasks | keyof LeaderTasks | keyof RegionTasks;

interface RoleWords {
  readonly counted: Counted;
  /** In lower case. '': nothing was said. */
  readonly words: readonly string[];
}

export const ROLE_WORDS: Readonly<Record<CountedTable, readonly RoleWords[]>> = {
  unit: [
    { counted: 'lead', words: ['牵头', 'lead'] },
    { counted: 'soleLead', words: ['独立牵头', 'sole lead'] },
    { counted: 'jointLead', words: ['联合牵头', 'joint lead'] },
    { counted: 'joint', words: ['共同', 'joint'] },
    { counted: 'support', words: ['责任', 'support'] },
    { counted: 'total', words: ['合计', 'total', ''] },
  ],
  leader: [
    { counted: 'tasks', words: ['合计', 'total', '牵头', '牵头领导', 'lead', ''] },
    { counted: 'sole', words: ['独立牵头', 'sole lead'] },
    { counted: 'shared', words: ['联合牵头', 'joint lead'] },
  ],
  region: [
    { counted: 'named', words: ['点名', 'named'] },
    { counted: 'viaAll', words: ['各市', 'via all'] },
    { counted: 'total', words: ['合计', 'total', ''] },
  ],
};
