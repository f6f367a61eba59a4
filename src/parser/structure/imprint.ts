// Lines that say who wrote or printed the text, and when: they stand among its paragraphs and belong to none.

/** 附件下载：…, 上一条：…, 抄送：…: what stands around the text on a page of the web or a letter. */
const FURNITURE =
  /^[（(【]?(?:附件(?:下载)?\s*[：:]|[上下]一[篇条]\s*[：:]|打印\s*[】|]?\s*(?:本页|关闭)|关闭窗口|分享到|扫一扫|浏览次数|版权所有|网站标识码|[【\[]?我要纠错|相关(?:稿件|链接|阅读|新闻|解读|文档)\s*(?:$|[：:])|此件(?:主动|依申请|不予)?公开|抄[送报]\s*[：:]|主送\s*[：:])/;

/** 某省人民政府办公厅 2023年3月1日印发, 2023年3月1日: a line that ends in a day is no part of a task. */
export const isImprint = (text: string): boolean =>
  isByline(text) || (text.length <= 50 && /(?:19|20)\d\d\s*年.{1,8}日\s*(?:印发)?$/.test(text));

export const isByline = (text: string): boolean => FURNITURE.test(text) || (text.length <= 50 && BYLINE.test(text));

/** 本报记者 王小北, 来源：区政府办, 责任编辑：…: who wrote and printed the text. */
const BYLINE =
  /^[（(【]?(?:(?:本报|本刊|本台|本网|新华社|特约|见习|实习)?(?:记者|通讯员|报道员)|(?:信息|稿件|文章|文字)?来源|(?:责任|执行|值班|本期|网络)?(?:编辑|校对|审核|监制|美编|编审)|责编|作者|撰稿|供稿|文\/|【?打印)(?:$|[\s：:　】|/]|[^，。；]{1,20}$)/;
