// A plan small enough to count by hand: five tasks in two sections, three units (one in two spellings), a group, two
// cities and a zone.
import type { Plan } from '../../src/model/plan';
import type { Assignment, Role, Task } from '../../src/model/task';

const body = (role: Role, name: string): Assignment => ({ role, kind: 'unit', name, viaAll: false });
const group = (name: string): Assignment => ({ role: 'support', kind: 'group', name, viaAll: false });
const leader = (name: string): Assignment => ({ role: 'leader', kind: 'leader', name, viaAll: false });
const region = (name: string, viaAll: boolean): Assignment => ({ role: 'support', kind: 'region', name, viaAll });
const everyCity = [region('甲市', true), region('乙市', true)];

const task = (no: number, part: Partial<Task>): Task => ({
  id: `2024-${String(no).padStart(3, '0')}`,
  no: String(no),
  section: '一',
  subsection: null,
  text: `第${no}项工作。`,
  assignments: [],
  regionPhrases: [],
  allRegions: false,
  openEnded: false,
  deadline: null,
  deadlineIso: null,
  targets: [],
  source: { firstLine: no * 10, lastLine: no * 10 + 3 },
  ...part,
});

export const SMALL_PLAN: Plan = {
  title: '某省重点工作分工方案',
  year: 2024,
  source: { name: 'plan.md', sha256: 'ab'.repeat(32) },
  reading: { loneResponsible: 'joint', declaredBy: null },
  sections: [
    { no: '一', title: '稳增长，扩投资', subsections: [{ no: '（一）', title: '扩大投资' }] },
    { no: '二', title: '保民生', subsections: [] },
  ],
  tasks: [
    task(1, {
      subsection: '（一）',
      text: '地区生产总值增长5.5%左右。',
      assignments: [leader('张三'), body('lead', '省发展改革委'), body('support', '省财政厅'), ...everyCity],
      regionPhrases: ['各市人民政府'],
      allRegions: true,
      openEnded: true,
      targets: [{ indicator: '地区生产总值', operator: '≈', value: 5.5, unit: '%', quote: '增长5.5%左右' }],
    }),
    task(2, {
      assignments: [leader('张三'), body('lead', '省发展改革委'), body('lead', '省财政厅'), region('甲市', false)],
      regionPhrases: ['甲市人民政府'],
    }),
    task(3, {
      assignments: [
        leader('张三'),
        leader('李四'),
        body('lead', '省公安厅'),
        group('省直有关部门'),
        region('某新区', false),
      ],
      regionPhrases: ['某新区管委会'],
    }),
    task(4, {
      section: '二',
      assignments: [
        leader('李四'),
        body('lead', '省公安厅（省边防办）'),
        body('support', '省发展改革委'),
        ...everyCity,
      ],
      regionPhrases: ['各市人民政府'],
      allRegions: true,
      deadline: '12月底前',
      deadlineIso: '2024-12-31',
    }),
    task(5, { section: '二', assignments: [body('lead', '省公安厅'), body('support', '省财政厅')] }),
  ],
  parties: [
    { name: '张三', kind: 'leader', canonical: '张三', category: null },
    { name: '省发展改革委', kind: 'unit', canonical: '省发展改革委', category: '省政府组成部门' },
    { name: '省财政厅', kind: 'unit', canonical: '省财政厅', category: '省政府组成部门' },
    { name: '甲市', kind: 'region', canonical: '甲市', category: null },
    { name: '乙市', kind: 'region', canonical: '乙市', category: null },
    { name: '李四', kind: 'leader', canonical: '李四', category: null },
    { name: '省公安厅', kind: 'unit', canonical: '省公安厅', category: '省政府组成部门' },
    { name: '省直有关部门', kind: 'group', canonical: '省直有关部门', category: null },
    { name: '某新区', kind: 'region', canonical: '某新区', category: null },
    { name: '省公安厅（省边防办）', kind: 'unit', canonical: '省公安厅', category: '省政府组成部门' },
  ],
  findings: [],
};

/** The same plan with other parts. */
export const planWith = (part: Partial<Plan>): Plan => ({ ...SMALL_PLAN, ...part });
export { task, body, group, leader, region };
