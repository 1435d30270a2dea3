// The words that name a post, and what may stand before them.
import { mayBegin, pairSet } from '../base/pair-table';

/**
 * `chief`: heads of a territory; the word itself says of what (市长), so no organization is inherited.
 * `official`: posts in a body named before. `expert`: professions. `reporter`: who wrote the report.
 * `historical`: what nobody is called who is in office.
 * `collective`: several people follow (市领导张伟明、李若川).
 */
export type TitleKind = 'chief' | 'official' | 'expert' | 'historical' | 'reporter' | 'collective';

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const heads: Readonly<Record<TitleKind, readonly string[]>> = {
  chief: list(
    `国家主席 国务委员 总理 总统 首相 省长 市长 县长 区长 州长 盟长 旗长 乡长 镇长 村长 行政长官 特首 国王 女王 天皇 议长 酋长
    外长 防长 国务卿 大使 公使 总领事 领事 参赞 武官 外相 副总理 新市长`,
  ),
  official: list(
    `书记 总书记 主席 主任 局长 部长 厅长 司长 处长 科长 股长 署长 院长 检察长 审计长 秘书长 委员长 常委 常委会委员 委员 党组成员
    党委委员 成员 组长 组员 会长 理事长 理事 监事长 监事 董事长 董事 总经理 经理 总裁 行长 社长 台长 馆长 校长 所长 站长 园长 场长 厂长
    关长 庭长 审判长 审判员 法官 检察官 检察员 审判员 政委 政治委员 司令员 司令官 司令 参谋长 总参谋长 军长 师长 旅长 团长 营长 连长 排长 班长 舰长 艇长
    支队长 总队长 大队长 中队长 分队长 队长 指挥长 总指挥 指挥员 指挥官 指导员 教导员 主任委员 主委 巡视员 调研员 督察长 督察 督学 参事 专员 特派员
    关务专员 秘书 书记员 干事 负责人 负责同志 主要负责人 主要负责同志 发言人 代表人 法定代表人 召集人 总干事 干部 馆员 总工程师 总会计师
    总经济师 总规划师 总设计师 总建筑师 总农艺师 总编辑 总编 总监 董秘 首席执行官 CEO ceo CFO COO CTO 首席运营官 首席财务官 首席代表 首席经济学家 合伙人 创始人 联合创始人 掌门人
    老板 主管 店长 船长 机长 车长 村主任 村支书 支书 党支书 人大代表 党代表 全国人大代表 团委书记 议员 参议员 众议员 领导人 副总 正职
    元帅 大将 上将 中将 少将 准将 大校 上校 中校 少校 大尉 上尉 中尉 少尉 警长 警监 民警 警官 警员 交警 辅警 外事秘书 新闻秘书 掌门 首脑 官员 高官
    执行长 代表理事 总教官 大法官 助理 站主 司务长 护士长 年级主任 楼长 网格员 街长 河长 林长 路长 湖长 田长 链长 副官 签证官 采购官 调解员 领导 首领 领袖 知事 组织部长 宣传部长 统战部长 咨询员 特邀咨询员 特约研究员`,
  ),
  expert: list(
    `专家 教授 副教授 讲师 研究员 助理研究员 学者 院士 博士 博士后 硕士生 博士生 博士生导师 导师 教师 老师 医生 医师 主治医师 主任医师 大夫 护士 工程师 设计师 建筑师
    律师 会计师 分析师 经济学家 科学家 学家 历史学家 社会学家 天文学家 医药学家 艺术家 画家 书画家 漫画家 书法家 作家 小说家 诗人 剧作家 收藏家 藏家 鉴赏家 鉴定家 评论家
    企业家 银行家 音乐家 歌唱家 作曲家 表演艺术家 舞蹈家 雕塑家 摄影家 摄影师 外交家 哲学家 教育家 文学家 翻译家 探险家 活动家 慈善家 政治家 理论家 物理学家 化学家 数学家 生物学家
    导演 总导演 编导 编剧 演员 男演员 女演员 主演 歌手 歌星 影星 明星 球星 艺人 制片人 制作人 音乐人 邮商 书商 解说 刑警 执行制作人 主持人 主播 主角 男主角 女主角 模特 影评人 制片 监制 出品人 策划人 策展人 经纪人
    主帅 主教练 教练 助理教练 教练员 助教 前锋 后卫 中场 门将 中卫 边锋 边卫 球员 队员 选手 运动员 领队 裁判 主裁判 棋手 国手 小将 老将 名将 宿将 后腰 前腰 外援 射手 悍将 新秀 球手 射手 冠军 得主
    飞行员 航天员 宇航员 驾驶员 司机 培训师 理财师 策划师 营养师 顾问 评论员 解说员 讲解员 监测员 分析员 规划师 美术师 工艺师 药剂师 心理师 厨师 化妆师 造型师 精算师 操盘手 技术员 农艺师
    发明人 发明家 传承人 爱好者 收藏者 设计者 当事人 代理人 辩护人 志愿者 劳动模范 劳模 战士 士兵 战斗英雄 英雄 留学生 访问学者 大师 大腕 名嘴 巨星 花旦 交易员 策略师 投资人 作者`,
  ),
  historical: list(`革命家 思想家 军事家 烈士 书圣 词人 皇帝 革命先烈 革命先驱 民族英雄`),
  reporter: list(
    `记者 首席记者 见习记者 实习记者 全媒体记者 特约记者 特派记者 驻站记者 通讯员 特约通讯员 实习生 编辑 责任编辑 实习编辑 责编 主编 编译 撰稿人 撰稿 评论员`,
  ),
  collective: list(
    `省领导 市领导 县领导 区领导 州领导 院领导 校领导 局领导 委领导 部领导 厅领导 镇领导 老领导 老同志 领导同志 负责同志 主要领导 有关领导 相关领导 党和国家领导人 省级领导 市级领导 县级领导 领导`,
  ),
};

/** Words that make one word with a title head at their start and are no post: 主席团, 书记处. */
const notTitles = new Set(
  list(
    `主席团 主席台 书记处 书记员 书记官 部长级 部长会 局长级 主任科员 主任委员会 记者会 记者团 记者站 记者节 记者证 记者们 经理部 经理人 经理层 董事会 理事会 理事国 监事会 委员会 秘书处 秘书科 秘书局
    会长单位 理事单位 会员单位 总经理部 干部职工 干部群众 干部人才 编辑部 编辑室 导演组 专家组 专家团 教授级 院士团 院士专家 教师节 教师队 律师事 律师协 医生协 作家协 顾问团 顾问组 代表团 代表队
    总统府 总统制 总理府 院长级 主任会议 主席会议 秘书长会议 领导班子 领导小组 领导干部 领导人员 领导机关 领导机构 领导力 领导权 领导体制 领导作用 领导核心 领导下 领导者 助理员 班长式 处长级 校长室 老师们 队员们 队长袖
    英雄主义 英雄模范 英雄事迹 明星企业 冠军赛 冠军杯 选手们 专家库 专家学者 专家委员 专家委 专家评审 顾问委 作者们 博士学 博士研究 博士后科 硕士研究 战士们 烈士陵 烈士纪 烈士墓 志愿者服 大师赛 大师级 大师杯 大使馆 大使级 领事馆 总领事馆 干部监督 干部教育 干部学院 干部管理 干部培训 干部人事 干部任免 干部选拔 干部队伍 摄影家协 书法家协 美术家协 音乐家协 戏剧家协 舞蹈家协 企业家协 科学家论 专家论 企业家论 成员国 成员单 组长单 官员们 委员们 常委会 常委们`,
  ),
);

const kindOf = new Map<string, TitleKind>();
for (const kind of ['expert', 'historical', 'official', 'chief', 'collective', 'reporter'] as const)
  for (const head of heads[kind]) kindOf.set(head, kind);

/** Heads by their last two units, longest first. */
const byEnd = new Map<number, readonly string[]>();
for (const head of kindOf.keys()) {
  const end = endOf(head, head.length);
  byEnd.set(
    end,
    [...(byEnd.get(end) ?? []), head].sort((a, b) => b.length - a.length),
  );
}

function endOf(text: string, end: number): number {
  return (text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1);
}

/** Words before a head that belong to the title: 常务副市长, 代州长, 原局长. Longest first. */
const modifiers = list(
  `党组 党委 党总支 党支部 党工委 工委 常务 执行 名誉 第一 第二 代理 候任 时任 首席 资深 高级 特级 特聘 客座 荣誉 终身 兼职 专职 高级 中级 行政 轮值 现任 前任 首任 责任 驻华 副 代 原 前 总 正 新任 新 老 女 联席 联合 常任 非常任 行长 机关 一级 二级 三级 四级`,
);

const lastTwo = pairSet([...kindOf.keys()].map((head) => head.slice(-2)));

/** Whether a head may end with these two units: asked for every place of a text, and at most places none does. */
export const mayEndHead = (before: number, last: number): boolean => mayBegin(lastTwo, before, last);

/** The longest title head that ends at `end`, or undefined. */
export function headEndingAt(
  text: string,
  end: number,
): { readonly start: number; readonly kind: TitleKind } | undefined {
  if (!(end > 1) || !mayEndHead(text.charCodeAt(end - 2), text.charCodeAt(end - 1))) return undefined;
  for (const head of byEnd.get(endOf(text, end)) ?? []) {
    const start = end - head.length;
    if (start >= 0 && text.startsWith(head, start)) return { start, kind: kindOf.get(head) ?? 'official' };
  }
  return undefined;
}

/** Every two units side by side in a word that a head may go on as. */
const inside = pairSet(
  [...notTitles, ...kindOf.keys()].flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)),
  ),
);

/** Whether the head that stands at `start` goes on as another word there: 主席|团, 董事|会. */
export function goesOn(text: string, start: number, end: number): boolean {
  if (end >= text.length) return notTitles.has(text.slice(start));
  if (!mayBegin(inside, text.charCodeAt(end - 1), text.charCodeAt(end))) return false;
  for (let more = 1; more <= 3; more++) {
    const word = text.slice(start, end + more);
    if (notTitles.has(word) || (kindOf.has(word) && word.length === end - start + more)) return true;
  }
  return false;
}

const endsModifier = new Set(modifiers.map((word) => word.charCodeAt(word.length - 1)));

/** Where the title starts whose head starts at `start`: its modifiers taken in. */
export function modifiedStart(text: string, start: number): number {
  if (!endsModifier.has(text.charCodeAt(start - 1))) return start;
  const modifier = modifiers.find((word) => text.startsWith(word, start - word.length) && start >= word.length);
  return modifier === undefined ? start : modifiedStart(text, start - modifier.length);
}
