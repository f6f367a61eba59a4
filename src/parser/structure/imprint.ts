// Lines that say who wrote or printed the text, and when: they stand among its paragraphs and belong to none.

/** 附件下载：…, 上一条：…, 抄送：…: what stands around the text on a page of the web or a letter. */
const FURNITURE =
  /^[（(【]?(?:附[件表](?:下载)?\s*[：:]|主题词\s*[：:]|[上下]一[篇条]\s*[：:]|打印\s*[】|]?\s*(?:本页|关闭)|关闭窗口|分享到|扫一扫|浏览次数|版权所有|网站标识码|[【\[]?我要纠错|相关(?:稿件|链接|阅读|新闻|解读|文档)\s*(?:$|[：:·•])|延伸阅读|此件(?:主动|依申请|不予)?公开|抄[送报]\s*[：:]|主送\s*[：:])/;

/** 某省人民政府办公厅 2023年3月1日印发, 2023年3月1日: a line that ends in a day is no part of a task. */
export const isImprint = (text: string): boolean =>
  isByline(text) || (text.includes('日') && ((text.length <= 50 && DATED.test(text)) || SIGNED.test(text)));

const YEAR = '(?:(?:19|20)\\d\\d|[一二][○〇ＯO零0一二三四五六七八九]{3})\\s*年';
const DATED = new RegExp(`${YEAR}.{1,8}日\\s*(?:印发)?$`);
/** 某省人民政府办公厅 二○○九年二月十六日: a body and a day, whatever stands below them. */
const SIGNED = new RegExp(`^[^，。；：]{2,30}(?:政府|办公室|委员会|[厅局委部院])\\s*${YEAR}[^，。；：]{2,8}日`);

/** 附表：1.…: the names of what is enclosed follow, line by line. */
export const isEnclosed = (text: string): boolean => /^附(?:[件表]|件?清单)?\s*[：:]/.test(text);

/** 时间：2023-07-11 17:01: when a page was made. */
export const isStamp = (list: string): boolean =>
  /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+(?:\d{1,2}[:：]\d\d|浏览|点击|阅读|来源|字号)/.test(list);

export const isByline = (text: string): boolean => FURNITURE.test(text) || (text.length <= 50 && BYLINE.test(text));

/** 本报记者 王小北, 来源：区政府办, 责任编辑：…: who wrote and printed the text. */
const BYLINE =
  /^[（(【]?(?:(?:本报|本刊|本台|本网|新华社|特约|见习|实习)?(?:记者|通讯员|报道员)|(?:信息|稿件|文章|文字)?来源|(?:责任|执行|值班|本期|网络)?(?:编辑|校对|审核|监制|美编|编审)|责编|作者|撰稿|供稿|文\/|【?打印)(?:$|[\s：:　】|/]|[^，。；]{1,20}$)/;
