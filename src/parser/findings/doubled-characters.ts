// A character printed twice where once is meant (新增增长点) is shown as found and noted. Words that are written so, and
// neighbours of two words (根治拖欠农民工工资), are none.

import { DOUBLED, type Contents } from '../text/contents';

const WORDS =
  '牢牢 人人 天天 处处 事事 层层 步步 家家 户户 常常 大大 一一 种种 久久 往往 时时 年年 月月 日日 代代 生生 点点 仅仅 刚刚 渐渐 慢慢 紧紧 默默 深深 真真 实实 稳稳 高高 早早 好好 多多 快快 满满 条条 件件 项项 村村 街街 校校 企企 区区 县县 市市 乡乡 镇镇 户户 面面 头头 方方 清清 楚楚 明明 白白 平平 安安 扎扎 踏踏 原原 本本 兢兢 业业 孜孜 蒸蒸 欣欣 源源 彬彬 济济 源源 比比 绵绵 滔滔 堂堂 熊熊 冉冉 徐徐 遥遥 勃勃 循循 津津 历历 丝丝 环环 节节 逐逐 块块 线线 山山 水水 工工 星星 妈妈 爸爸 爷爷 奶奶 宝宝 弟弟 妹妹 哥哥 姐姐 试试 看看 谈谈 说说 想想 问问 双双 个个 样样 频频 屡屡 统统 通通 恰恰 足足 切切 略略 微微 缓缓 悄悄 匆匆 纷纷 隐隐 斤斤 心心 念念 林林 总总 形形 色色 三三 两两 五五 九九 百百 千千 万万'.split(
    ' ',
  );
const WRITTEN_SO = new Set(WORDS);
/** Ends of one word that begin another: 建设+设施, 实施+施工, 管理+理念. */
const NEIGHBOURS = new Set(
  '设设 施施 理理 业业 务务 会会 行行 部部 点点 品品 产产 新新 民民 发发 保保 动动 力力 化化 分分 员员 中中 市市 场场 人人 公公 业业 资资 金金 学学 生生 电电 气气 车车 路路 流流 通通 商商 营营 企企 国国 家家 政政 府府 地地 区区 社社 农农 村村 用用 度度 制制 法法 治治 安安 全全 程程 序序 工工 作作 水水 源源 费费 价价 机机 关关 线线 上上 下下 合合 同同 联联 网网 络络 数数 据据 信信 息息 技技 术术 标标 准准 质质 量量 管管 监监 督督 测测 评评 估估 审审 批批 收收 支支 出出 入入 建建 成成 立立 体体 育育 文文 旅旅 游游 医医 院院 药药 教教 师师 才才 引引 进进 转转 型型 升升 级级 向向 外外 内内 高高 大大 重重 特特 色色'.split(
    ' ',
  ),
);

/** Doubled characters in `text`, each with what stands around it. */
export function doubledCharacters(text: string, contents: Contents): readonly string[] {
  if ((contents & DOUBLED) === 0) return NONE;
  const found: string[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDoubled = code === before;
    before = code;
    if (!isDoubled || code < 0x4e00 || code > 0x9fff) continue;
    const pair = text.slice(at - 1, at + 1);
    if (WRITTEN_SO.has(pair) || NEIGHBOURS.has(pair)) continue;
    found.push(text.slice(Math.max(0, at - 2), at + 3));
  }
  return found;
}

const NONE: readonly string[] = [];
