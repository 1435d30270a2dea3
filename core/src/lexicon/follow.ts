// What may stand right after and right before a person's name in a sentence.
import { unitClass } from '../base/unit-class';
import { wordLevelAt } from './common-words';

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words that readily follow a name; each starts with its first character here, so a look-up needs no scan. */
const strong = byFirst(
  list(
    `表示 指出 强调 要求 介绍 认为 透露 告诉 出席 主持 讲话 致辞 致词 宣布 传达 通报 陪同 参加 调研 会见 分别 代表 一行 同志 先生 女士 小姐 夫人 说道 说明 坦言 坦承 直言 谈到 提到
    解释 分析 回忆 回应 回答 答复 呼吁 希望 相信 看来 看望 慰问 视察 考察 检查 督导 督查 部署 安排 作出 作了 作为 做了 听取 会晤 会谈 接见 访问 抵达 前往 来到 赶到 深入 走访 走进 率领 率队 带领 带队
    主讲 发言 发表 撰文 撰写 表态 汇报 报告 宣读 签署 签订 颁发 授予 转达 感谢 祝贺 祝愿 赞扬 高度 充分 积极 首先 随后 当天 昨天 今天 昨日 今日 日前 近日 上午 下午 晚上 现场 亲自 一起 共同
    接受 担任 出任 当选 兼任 就任 获得 荣获 逝世 去世 病逝 被捕 涉嫌 因为 因涉 由于 以及 或者 还是 不是 就是 也是 曾经 已经 正在 将在 将于 仍然 依然 再次 又是 没有 不会 不能 可以 可能 应该 必须
    进行 开展 推动 推进 召开 举行 组织 参观 参与 观看 列席 莅临 光临 到会 到场 与会 点评 总结 建议 提出 提醒 提示 警告 批评 承认 否认 证实 确认 披露 称赞 赞赏 评价 评论 补充 补充道 笑着 笑道
    博士 教授 院士 老师 等人 等一 等领 等出 等参 等陪 本人 自己 发来 发去 发出 发布 发起 讲述 应邀 应约 摆摆 摆手 点头 本报 报道 摄影 特别 此前 随即 立即 最后 最终 其实 主要 负责 拥有 带着 凭借 打进 攻入 首发 替补 夺得 击败 战胜 扳平 射门 传球 头球 破门
    对此 对于 关于 根据 通过 围绕 结合 按照 为了 从事 以来 之间 之一 那样 这样 如何 什么 为何 是否 怎样 一直 始终 十分 非常 明确 详细 认真 专门 专程 逐一 实地 来说 而言 生于 出生 毕业 致电 致信 致函 致贺 通电话 互致 乘坐 乘车 乘机 协同 发自 记者 通讯员 实习生 摄影 编辑 周一 周二 周三 周四 周五 周六 周日 上周 上月 本周 本月 今年 去年 明年 前天 明天 早上 中午 凌晨 当晚 讲授 求证 免职 受访 受聘 坐镇 执掌 领衔 执导 主演 出演 饰演 夫妇 父亲 母亲 妻子 丈夫 儿子 女儿 家人 家属 家中 麾下 名下 笔下 口中 手中 眼中 心中 身上 身边 身后`,
  ),
);

/** 买买提|出席 and not 买买|提出. */
const notStrong = '提出席';
const opensNotStrong = notStrong.charCodeAt(0);

/** Single characters that may go on after a name; the weight says how readily, in bits. */
const weak: Readonly<Record<string, number>> = {
  说: 2.5,
  称: 2.5,
  在: 2.5,
  与: 2.5,
  和: 2.5,
  及: 2,
  同: 2,
  为: 1.5,
  对: 2,
  向: 2,
  就: 1.5,
  作: 1,
  到: 1.5,
  赴: 2,
  率: 2,
  任: 1,
  的: 2.5,
  等: 2.5,
  是: 2.5,
  也: 2,
  还: 1.5,
  又: 1.5,
  曾: 1.5,
  已: 1.5,
  将: 1.5,
  则: 1.5,
  并: 1,
  从: 1,
  以: 1.5,
  由: 1,
  被: 2,
  把: 1.5,
  给: 1,
  于: 1.5,
  因: 1.5,
  却: 1.5,
  都: 1,
  要: 1,
  有: 1,
  没: 1,
  不: 1,
  便: 1,
  即: 0.5,
  讲: 0.5,
  谈: 1,
  问: 1,
  答: 1,
  道: 0.5,
  看: 0.5,
  来: 0.5,
  去: 0.5,
  上: 0.5,
  身: 0.5,
  代: 0.5,
  兼: 1.5,
  摄: 2,
  致: 0.5,
  会: 0.5,
  想: 0.5,
  用: 0.5,
  让: 1,
  带: 0.5,
  接: 0.5,
  另: 0.5,
  两: 1,
  乘: 2,
  赶: 1,
  抵: 1.5,
  偕: 2,
  携: 2,
  应: 1,
  受: 1,
  履: 0.5,
  通: 1,
  常: 0.5,
  邀: 1,
  赢: 1,
  胜: 0.5,
  负: 0.5,
  首: 0.5,
  近: 0.5,
  二: 0.5,
  三: 0.5,
  一: 0.5,
  所: 0.5,
  更: 1,
  能: 0.5,
  至: 0.5,
  获: 1,
  当: 0.5,
  未: 0.5,
  可: 0.5,
  如: 0.5,
  而: 1,
  或: 1.5,
  后: 0.5,
  前: 0.3,
  时: 0.5,
  再: 0.5,
  只: 0.5,
  总: 0,
  先: 0.3,
  此: 0.5,
  今: 0.3,
  昨: 1,
  最: 1,
  很: 1.5,
  这: 1.5,
  那: 1,
};

const weakBits: ReadonlyMap<number, number> = new Map(
  Object.entries(weak).map(([char, bits]) => [char.charCodeAt(0), bits]),
);

const isPunctuation = unitClass(/[\s，。、；：！？,.;:!?…—“”‘’"'（）()《》〈〉【】[\]｜|/／　~～◆◇□■●○▲△▼★☆※◎▶①-⑳]/u);
const isLatinOrDigit = unitClass(/[\p{L}\p{N}]/u);
const isHan = unitClass(/\p{Script=Han}/u);

/** Whether a clause or phrase ends at this place: punctuation, white space or the edge of the text. */
export const isBoundary = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || isPunctuation(text.charCodeAt(at));

/** How long the word is that readily follows a name at `at` (表示 2); 0 when none. */
export function strongFollow(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === opensNotStrong && text.startsWith(notStrong, at)) return 0;
  return strong.get(code)?.find((word) => text.startsWith(word, at))?.length ?? 0;
}

/**
 * How readily a sentence goes on at `at` after a name that ends there, in bits: above 0 it is legitimate.
 * Graded, so that 3 and 2 characters can be weighed against each other.
 */
export function followBits(text: string, at: number): number {
  if (isBoundary(text, at)) return 4;
  if (strongFollow(text, at) > 0) return 4;
  const code = text.charCodeAt(at);
  if (!isHan(code)) return isLatinOrDigit(code) ? 2.5 : 3;
  const one = weakBits.get(code) ?? -4;
  const level = wordLevelAt(text, at, 2);
  // Behind 在 or 和 nearly anything may stand; 重视 says more than 重 alone.
  const two = level === undefined ? -4 : level === 2 ? 1.5 : level === 1 ? 0.7 : -1;
  return Math.max(one, two);
}

/** Characters a name may stand right behind besides punctuation: 和, 由, 据, 对 … */
const before = new Set(
  '和与及同由据对向在让请为给予随跟是把被从以等兼到中于说称如像令叫使而但因'
    .split('')
    .map((char) => char.charCodeAt(0)),
);
const beforeWords = new Set(
  list(
    `记者 邀请 会见 陪同 听取 根据 按照 以及 包括 其中 任命 免去 选举 推选 决定 同意 批准 感谢 祝贺 欢迎 采访 访问 接受 随着 跟随 随后 上午 下午 当天 近日 日前 今天 昨天 同时 同志 代表 会上 授予 追授 追认 评为 中国 围绕 面对 针对 关于 对于 连同 表彰 学习 向着 看望 慰问 委托 受 经 现年 见到 告诉 询问 支持 接见 会晤 还有 只有 没有 就连 尤其 特别 例如 比如 像是 仿佛`,
  ),
);

const endsBeforeWord = new Set([...beforeWords].map((word) => word.charCodeAt(word.length - 1)));

/** Whether a name may start at `at`, judged by what stands before it. */
export function mayStart(text: string, at: number): boolean {
  if (isBoundary(text, at - 1)) return true;
  const code = text.charCodeAt(at - 1);
  return before.has(code) || !isHan(code) || (endsBeforeWord.has(code) && beforeWords.has(text.slice(at - 2, at)));
}

function byFirst(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const word of words) map.set(word.charCodeAt(0), [...(map.get(word.charCodeAt(0)) ?? []), word]);
  return map;
}
