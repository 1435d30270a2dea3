// Function words that get typed twice, and the words in which the same characters rightly stand side by side.

export interface Doubled {
  readonly char: string;
  /** What may not stand before: the first of the two ends a word (目的|的). */
  readonly before: RegExp;
  /** What may not stand behind: the second begins a word (了|了解). */
  readonly behind: RegExp;
}

export const doubled: readonly Doubled[] = [
  { char: '的', before: /[目标靶鹄中有]$/u, behind: /^[确士哥卡]/u },
  { char: '了', before: /[不为除罢末知明]$/u, behind: /^[解却结得然断无事账悟之若]/u },
  {
    char: '和',
    before: /[总共平缓饱调暖温随柔祥亲说讲求言媾中议唱附应谐人义仁元太永泰]$/u,
    behind: /^[美气睦平谐顺解善乐风煦缓田静政县好约林暖声衷颜珅音]/u,
  },
  {
    char: '在',
    before: /[实存所现正潜内外自好健旨志贵意重不何]$/u,
    behind: /^[线场编职校读建押逃野理意乎握座岗册世位]/u,
  },
  { char: '是', before: /[就还都只可但要总于凡正也若或国自先唯不即硬老倒既便算又而]$/u, behind: /^[非否]/u },
  { char: '与', before: /[参给授赋付赠寄施不相]$/u, behind: /^[会时日其否共众]/u },
  { char: '将', before: /[即主大小老名猛武健必终行上中少干强闯悍良虎战球门]$/u, behind: /^[军士领来近要帅才相官]/u },
  {
    char: '对',
    before: /[应针面绝相反敌派核校结配作查比一成双不万两]$/u,
    behind: /^[手方象口策话接岸立联子外抗比待付等应照称流准白冲标账换讲]/u,
  },
  {
    char: '为',
    before: /[认作因成行以称视列分改更有无人何变升转定评命确选较极颇最尤大稍略]$/u,
    behind: /^[什何此了人民止期首主准限例]/u,
  },
  { char: '把', before: /[一拖车火这每手门大两几]$/u, behind: /^[关握脉手门持控戏式柄头]/u },
  { char: '被', before: /[棉植夹羽毛盖]$/u, behind: /^[告动子褥套单害捕服面覆]/u },
  { char: '及', before: /[普涉以波顾触企不来危论提埃殃推遍言累料旁惠]$/u, behind: /^[时格早其至物第]/u },
  {
    char: '向',
    before: /[方走取倾面转定趋导流意志风动去双单纵横朝所一]$/u,
    behind: /^[上下往前后导来心阳好东西南北着日]/u,
  },
  { char: '从', before: /[服自听遵盲随跟依顺无]$/u, behind: /^[事业严前来此而容众小不中未长]/u },
  { char: '由', before: /[自理事缘因经]$/u, behind: /^[于此来衷]/u },
];
