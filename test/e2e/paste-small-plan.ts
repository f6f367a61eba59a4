// A plan of two tasks, for what depends on the wire and not on the plan.
import type { Frame } from 'playwright-core';

const PLAN = `某市2024年重点工作分工方案
一、稳增长
1. 修建绿道30公里。
牵头领导：王健
牵头单位：市园林局
责任单位：市财政局、市水务局等
2. 新增学位2万个。
牵头单位：市教育局
责任单位：市财政局`;

/** Pastes it on the first screen, and waits until it stands there. Its tasks are 2024-001 and 2024-002. */
export async function pasteSmallPlan(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: '粘贴文本' }).click();
  await pane.getByLabel('方案全文').fill(PLAN);
  await pane.getByRole('button', { name: '读取' }).click();
  await pane.getByRole('button', { name: /^2\s*任务$/ }).waitFor();
}
