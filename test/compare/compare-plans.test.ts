import { groupsOf, isSame } from '../../src/compare/groups-of';
import type { Plan } from '../../src/model/plan';
import type { Task } from '../../src/model/task';
import { body, SMALL_PLAN, task } from '../workbook/small-plan';
import { bundled, differences, inShort, read, targetInShort, year } from './plans';

describe('plans of successive years', () => {
  const found = differences(year(2024), year(2025));

  it('says what became of every task', () => {
    expect(found.matches.map(inShort)).toEqual([
      '1→1 地区生产总值增长[-5%-]{+5.5%+}左右。',
      '2→2 固定资产投资增长[-6%-]{+5%+}。',
      '3→3 [-全年-]新开工重大项目[-200-]{+220+}个以上，建成投产[-80-]{+90+}个。 support +省数据局',
      '4→4 {+深入+}开展消费促进年活动，打造一批夜间经济示范街区{+和特色商圈+}。 support -省市场监管局',
      '6→6 城镇新增就业[-40-]{+42+}万人，城镇调查失业率控制在[-5.5%-]{+5%+}以内。',
      '7→7 新建农村公路[-1000-]{+800+}公里[-，改造危桥60座-]。 leader +孙越 -吴桐',
      '8→8+9 新增公办幼儿园学位[-1.2-]{+1.5+}万个，推进县域普通高中提升[-，-]{+。+}改善乡镇卫生院条件，为乡镇卫生院配备移动诊疗车100辆。',
      '9→10 [-开展-]{+扩大+}老年助餐服务试点。',
      '10→11 [-完成国家下达的能耗双控任务，-]单位地区生产总值能耗下降[-3%-]{+3.5%+}。',
    ]);
    expect(found.added.map(({ task }) => task.no)).toEqual(['5']);
    expect(found.dropped.map(({ task }) => task.no)).toEqual(['5']);
  });

  it('says which targets ask for more, which for less', () => {
    expect(found.targets.map(targetInShort)).toEqual([
      'raised 地区生产总值 ≈5%→≈5.5%',
      'lowered 固定资产投资 =6%→=5%',
      'raised 新开工重大项目 ≥200个→≥220个',
      'raised 投产 =80个→=90个',
      'raised 城镇新增就业 =40万人→=42万人',
      'raised 城镇调查失业率 ≤5.5%→≤5%',
      'lowered 农村公路 =1000公里→=800公里',
      'dropped 危桥 =60座→',
      'raised 公办幼儿园学位 =1.2万个→=1.5万个',
      'raised 单位地区生产总值能耗 =3%→=3.5%',
      'added 智能算力中心 →=2个',
    ]);
  });

  it('follows sections by their titles, not by their numbers', () => {
    expect(found.sections).toEqual([
      { old: null, new: { no: '二', title: '加快数字化转型', within: null } },
      {
        old: { no: '二', title: '保障和改善民生', within: null },
        new: { no: '三', title: '保障和改善民生', within: null },
      },
      { old: { no: '（二）', title: '稳住外贸外资', within: '一' }, new: null },
    ]);
    expect(groupsOf(found).moved).toEqual([]);
  });

  it('turned round, finds the same pairs and a merger for the split', () => {
    const back = differences(year(2025), year(2024));
    const pairs = (one: typeof found, turn: boolean) =>
      one.matches
        .map(({ old, new: now }) => (turn ? [now, old] : [old, now]).map((side) => side.map(({ no }) => no)))
        .map((pair) => JSON.stringify(pair))
        .sort();
    expect(pairs(back, true)).toEqual(pairs(found, false));
    expect(groupsOf(back).merged).toHaveLength(1);
  });
});

describe('a plan and an edited copy', () => {
  const PLAN = `某市重点工作分工方案

一、稳增长

1. 推进临港产业园区建设。
牵头领导：王明
牵头单位：市发展改革委
责任单位：市财政局、市自然资源局

2. 办好全市农民丰收节活动。（市农业农村局牵头，6月底前完成）

二、惠民生

3. 改造老旧小区30个。
牵头单位：市住房城乡建设局
责任单位：各区人民政府

4. 开展冬季清洁取暖改造，守护蓝天白云。
牵头单位：市生态环境局
责任单位：市财政局等
`;
  const edited = (...edits: readonly (readonly [string, string])[]) => {
    const text = edits.reduce((all, [from, to]) => {
      if (!all.includes(from)) throw new Error(`nothing to edit: ${from}`);
      return all.replace(from, to);
    }, PLAN);
    return differences(read(PLAN), read(text));
  };
  const changed = (found: ReturnType<typeof edited>) => {
    const { unchanged } = groupsOf(found);
    return found.matches.filter((match) => !unchanged.includes(match)).map(inShort);
  };

  it('finds nothing in itself', () => {
    const found = edited();
    expect(isSame(found)).toBe(true);
    expect(found.matches.map(({ similarity }) => similarity)).toEqual([1, 1, 1, 1]);
  });

  it('lists who came and who went', () => {
    expect(changed(edited(['市财政局、市自然资源局', '市税务局、市自然资源局'], ['王明', '李华']))).toEqual([
      '1→1 leader +李华 -王明 support +市税务局 -市财政局',
    ]);
  });

  it('lists a body that changed its role in both', () => {
    const found = edited([
      '牵头单位：市发展改革委\n责任单位：市财政局、市自然资源局',
      '牵头单位：市财政局\n责任单位：市发展改革委、市自然资源局',
    ]);
    expect(changed(found)).toEqual(['1→1 lead +市财政局 -市发展改革委 support +市发展改革委 -市财政局']);
  });

  it('lists a deadline, an open list and regions', () => {
    const found = edited(
      ['6月底前', '9月底前'],
      ['市财政局等', '市财政局'],
      ['责任单位：各区人民政府', '责任单位：市财政局'],
    );
    const every = found.matches[2]!.changes.parties.find(({ field }) => field === 'everyRegion');
    expect(changed(found)).toEqual([
      expect.stringMatching(/^2→2 6月底前.*→9月底前/),
      expect.stringMatching(/^3→3 support \+市财政局/),
      '4→4 -等',
    ]);
    expect(every?.came ?? []).toEqual([]);
    expect(groupsOf(found).rescheduled).toHaveLength(1);
  });

  it('lists a task that moved to another section', () => {
    const task = '\n4. 开展冬季清洁取暖改造，守护蓝天白云。\n牵头单位：市生态环境局\n责任单位：市财政局等\n';
    const found = edited([task, ''], ['\n二、惠民生', `${task}\n二、惠民生`]);
    expect(changed(found)).toEqual(['4→4 二→一']);
  });

  it('lists an added and a dropped task, and renumbering as no more than that', () => {
    const found = edited([
      '1. 推进临港产业园区建设。\n牵头领导：王明\n牵头单位：市发展改革委\n责任单位：市财政局、市自然资源局\n\n2. 办好',
      '1. 办好',
    ]);
    expect(changed(found)).toEqual([]);
    expect(found.dropped.map(({ task }) => task.text)).toEqual(['推进临港产业园区建设。']);
    expect(groupsOf(found).renumbered.map(inShort)).toEqual(['2→1']);
    expect(found.added).toEqual([]);
  });

  it('takes spaces and the width of marks for no change', () => {
    expect(isSame(edited(['改造老旧小区30个。', '改造老旧小区 30 个。'], ['（市农业', '(市农业']))).toBe(true);
  });

  it('takes another heading for a change of the section, not of its tasks', () => {
    const found = edited(['二、惠民生', '二、增进民生福祉']);
    expect(changed(found)).toEqual([]);
    expect(found.sections).toEqual([
      { old: { no: '二', title: '惠民生', within: null }, new: { no: '二', title: '增进民生福祉', within: null } },
    ]);
  });
});

describe('a task that was written anew', () => {
  const of = (id: string, text: string, lead: string) =>
    task(1, { id, no: null, text, assignments: [body('lead', lead)] });
  const OLD = of('a', '单位生产总值能耗和主要污染物排放量继续下降，生态环境质量稳定改善。', '市发展改革委');
  const pairs = (...now: Task[]) =>
    differences({ ...SMALL_PLAN, tasks: [OLD] }, { ...SMALL_PLAN, tasks: now }).matches.map(
      (match) => match.new[0]!.id,
    );
  const ANEW = '单位生产总值能耗降低2.5%左右，生态环境质量持续改善。';

  it('is known by who does it', () => {
    expect(pairs(of('b', ANEW, '市发展改革委'))).toEqual(['b']);
    expect(pairs(of('b', ANEW, '市财政局'))).toEqual([]);
  });

  it('is not guessed where two come equally near', () => {
    expect(pairs(of('b', ANEW, '市发展改革委'), of('c', ANEW.replace('左右', '以上'), '市发展改革委'))).toEqual([]);
  });
});

describe('corrections', () => {
  const [old, now] = [year(2024), year(2025)];
  const pairs = (found: ReturnType<typeof differences>) =>
    found.matches.map((match) => [
      match.old.map(({ no }) => no).join(),
      match.new.map(({ no }) => no).join(),
      match.by,
    ]);

  it('puts together what a person says belongs together', () => {
    const found = differences(old, now, [{ old: { name: '5' }, new: { name: '5' } }]);
    expect(pairs(found)).toContainEqual(['5', '5', 'person']);
    expect(found.added).toEqual([]);
    expect(found.dropped).toEqual([]);
  });

  it('leaves alone what a person says has no partner', () => {
    const found = differences(old, now, [{ old: null, new: { name: '2025-007' } }]);
    expect(found.added.map(({ task, by }) => [task.no, by])).toEqual([
      ['5', 'text'],
      ['7', 'person'],
    ]);
    expect(found.dropped.map(({ task }) => task.no)).toContain('7');
  });

  it('lets the later of two count', () => {
    const found = differences(old, now, [
      { old: { name: '5' }, new: { name: '7' } },
      { old: { name: '5' }, new: { name: '5' } },
    ]);
    expect(pairs(found)).toContainEqual(['7', '7', 'text']);
    expect(pairs(found)).toContainEqual(['5', '5', 'person']);
  });

  it('refuses a name that no task has', () => {
    expect(() => differences(old, now, [{ old: { name: '77' }, new: null }])).toThrow(
      expect.objectContaining({ code: 'unknown-task', data: { name: '77', found: 0 } }),
    );
  });

  it('goes by the words of a task where they are given, whatever its number is now', () => {
    const renumbered = {
      ...now,
      tasks: now.tasks.map((task, at) => ({ ...task, id: `x-${at}`, no: String(at + 50) })),
    };
    const key = { name: '2025-007', text: '新建农村公路 800 公里。' };
    const found = differences(old, renumbered, [
      { old: null, new: key },
      { old: null, new: { name: '2025-001', text: '此句已删。' } },
      { old: { name: '99' }, new: { name: '2025-001', text: '此句已删。' } },
    ]);
    expect(found.stale).toHaveLength(2);
    expect(found.added.filter(({ by }) => by === 'person').map(({ task }) => task.text)).toEqual([
      '新建农村公路800公里。',
    ]);
  });
});

it('pairs many tasks of one sentence in their order, also where the sentence was edited', () => {
  const many = (text: string): Plan => ({
    ...SMALL_PLAN,
    tasks: Array.from({ length: 300 }, (_, at) => task(at + 1, { id: `t-${at}`, text })),
  });
  const { matches } = differences(many('完成征收工作。'), many('完成征收的工作。'));
  expect(matches).toHaveLength(300);
  expect(matches.filter(({ old: [a], new: [b] }) => a!.at !== b!.at)).toEqual([]);
});

it('finds nothing between the bundled plan and itself', () => {
  const plan = bundled();
  const found = differences(plan, plan);
  expect(isSame(found)).toBe(true);
  expect(found.matches.filter((match) => match.old[0]!.id !== match.new[0]!.id)).toEqual([]);
});
