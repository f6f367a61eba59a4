/** What stands at the foot of every printed page, in Excel's codes: &P this page, &N all pages. */
export const FOOTER = '第 &P 页 共 &N 页';
