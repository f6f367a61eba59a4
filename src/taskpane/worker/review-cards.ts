// The items of the sheet 核查 for the pane, each with the tasks that its link leads to.
import type { Lang } from '../../messages/lang';
import type { Context } from '../../workbook/context';
import { reviewItems } from '../../workbook/review-items';
import type { ReviewCard } from '../review/review-card';
import { tasksAt } from './tasks-at';

export function reviewCards(context: Context, lang: Lang): ReviewCard[] {
  return reviewItems(context, lang).map(({ key, severity, what, advice, tasks, summary, line, link }) => ({
    key,
    severity,
    what,
    advice,
    tasks,
    summary,
    line,
    place: link?.target ?? null,
    about: link ? tasksAt(context, link.target).map((task) => context.plan.tasks[task]!.id) : [],
  }));
}
