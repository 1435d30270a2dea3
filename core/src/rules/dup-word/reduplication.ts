// Repetitions that are Chinese, not slips: 研究研究, 一个一个, 很多很多; and two words that meet by chance.

/** Verbs of trying and some others that are doubled in print. */
const verbs =
  /^(?:研究|讨论|商量|考虑|学习|体验|锻炼|休息|活动|了解|打听|交流|放松|介绍|照顾|调查|琢磨|合计|梳理|收拾|整理|打扫|宣传|分析|比较|表扬|鼓励|感受|尝试|参观|熟悉|改造|支持|帮助|教育|提醒|检查|准备)$/u;
/** 一个一个, 很多很多, 慢慢慢慢, 非常非常. */
const patterned =
  /^(?:[一半每][\s\S]+|.*[一][个项件步次年天家户条批块页点层级遍代字句笔口刀针]|很.+|好.+|非常|特别|真的|越.+|手把|哈哈|呵呵|(.)\1+)$/u;
/** 发展|发展中国家, 委员会|委员会议: the second begins another word. */
const beginsAnother =
  /^(?:中国家|会议|生活|常务|经理|负责|[长物人室者家队组员性化率力区园院所站网台报社法权案点线带圈链器机车费金额量值度型式类商业界])/u;
/** A transliterated name may well repeat itself. */
const transliterated = /[斯兹尔姆莱菲萨弗娜莎]/u;

export const isReduplication = (word: string, before: string, behind: string): boolean =>
  verbs.test(word) ||
  patterned.test(word) ||
  /[一二三四五六七八九十百千万亿年月日号]/u.test(word) ||
  beginsAnother.test(behind) ||
  transliterated.test(word) ||
  /[一]$/u.test(before);
