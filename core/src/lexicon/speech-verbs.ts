// The verbs that say somebody speaks, and what may stand between a speaker and such a verb.

/** One behind the other (介绍说) they are one verb. `称`, `讲` and `道` only close to a name; see `mayStandBetween`. */
const plain =
  '表示|指出|强调|要求|介绍|认为|透露|坦言|坦承|直言|谈到|提到|感慨|感叹|回忆|解释|分析|补充|呼吁|承诺|表态|提醒|建议|希望|证实|回应|回答|答复|告诉记者|告诉本报记者|说|称|讲|道';

export interface SpeechVerb {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
}

/** Behind the verb: a mark, a quotation, or at once what must be done. */
const verbs = new RegExp(`(?:${plain}){1,2}道?(?=[，,：:“。！]|$|(?:要|必须|务必|应当)(?!求))`, 'g');

/** 小说，据说，职称： are no speech. */
const inWord =
  /(?:小说|据说|听说|传说|学说|解说|演说|游说|论说|胡说|俗说|再说|名称|职称|简称|俗称|通称|人称|昵称|知道|报道|渠道|频道|轨道|通道|街道)$/;

/** Every place in a text where somebody seems to speak, by appearance. */
export function speechVerbs(text: string): readonly SpeechVerb[] {
  return [...text.matchAll(verbs)].flatMap((found) => {
    const end = found.index + found[0].length;
    if (inWord.test(text.slice(Math.max(0, end - 2), end))) return [];
    if (/[所没未]$|没有$|拒绝$/.test(text.slice(Math.max(0, found.index - 2), found.index))) return [];
    return [{ start: found.index, end, verb: found[0] }];
  });
}

const address = '(?:同志|先生|女士|小姐|博士|教授|院士|老师)?';
const when =
  '(?:(?:\\d{1,2}月)?\\d{1,2}日)?(?:[上下]午|晚|[今昨当前]天|[今昨当]日|日前|近日|随后|此前|当场|现场|当即|首先|最后|其间|期间)?';
const manner =
  '(?:一再|再次|反复|多次|曾|曾经|还|也|又|则|就|都|均|着重|重点|特别|明确|郑重|动情地|激动地|高兴地|深情地|坚定地|笑着|进一步|同时|分别|这样|如是|在会上|会上|向记者|对记者|向本报记者|接受采访时|提出)?';
const occasion = '(?:[^，。；：“”]{2,36}?(?:[中时后]|会上|大会上|仪式上|基础上|论坛上))?';
const joined = '(?:[^，。；：“”的]{2,20}并)?';
const between = new RegExp(`^${address}(?:等)?${when}${manner}(?:${joined}|${occasion})${manner}$`, 'u');

/** Whether the speech belongs to the one named just before: 在动员讲话时, 听取汇报后, 主持会议并. */
export const mayStandBetween = (text: string): boolean => between.test(text);
