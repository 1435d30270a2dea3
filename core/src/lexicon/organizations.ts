// How the names of bodies end, and where they cannot start: for reading the organization before a title.

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Ends of bodies, longest first. */
const tails = list(
  `人民代表大会常务委员会 人大常委会 常务委员会 纪律检查委员会 人民政府办公厅 人民政府办公室 人民检察院 人民法院 人民政府 委员会 监察委 纪委监委 检察院 办公厅 办公室 研究院 研究所 研究室 研究会 科学院 工程院
  指挥部 领导小组 工作组 纪检监察组 党支部 党总支 基金会 联合会 代表团 俱乐部 编辑部 事务所 事业部 管委会 居委会 村委会 董事会 理事会 监事会 实验室 博物馆 图书馆 档案馆 纪念馆 美术馆 展览馆 大使馆 领事馆 电视台 广播台
  总工会 工商联 红十字会 党组 党委 党工委 工委 常委 纪委 监委 政法委 国资委 卫健委 发改委 团委 省委 市委 县委 区委 州委 旗委 盟委 镇委 地委 政府 政协 人大 政委 中央 国务院 最高法 最高检 军委 法院 公司 集团 银行 大学 学院 中学 小学 医院
  协会 学会 商会 学部 支队 总队 大队 中队 分队 部队 军区 战区 警备区 总局 分局 支局 总署 海关 海警 中心 大队 联社 总部 分部 支部 本部 战队 球队 车队 乐队 校队 国家队 党校 报社 杂志社 出版社 通讯社 旅行社 合作社 供销社 媒体 网站 日报 晚报 早报 晨报 电台
  频道 栏目 剧团 歌舞团 剧院 影院 酒店 宾馆 饭店 商场 超市 工厂 园区 开发区 新区 自贸区 高新区 经开区 示范区 管理区 度假区 街道 社区 乡 镇 村 省 市 县 区 州 盟 旗 国 委 厅 局 部 署 院 校 馆 会 团 所 站 社 处 科 股 室 办 台 队 组 班 系 厂 店 矿 港 行 营 连 排 军 师 旅 联 家 网 报 刊 司 庭 界 城 岛 湖 山 路 里 小区 分校 课题组 专家组 项目 工程 计划 论坛 峰会 大会 地产 证券 保险 基金 信托 期货 资本 传媒 影业 科技 网络 电子 汽车 实业 控股 股份 投资 咨询 装饰 设计 建设 置业 房产 物业 石油 石化 电力 电信 移动 联通 航空 铁路 钢铁 煤业 药业 烟草 食品 电器 家电 家居 医药 软件 财团 联盟 大区 片区 赛区 央行 分行 支行 系统 行业 组织 学校 客户部 市场部 销售部 研究部 外交部`,
)
  .slice()
  .sort((a, b) => b.length - a.length);

const tailsByLast = new Map<number, readonly string[]>();
for (const tail of tails) {
  const last = tail.charCodeAt(tail.length - 1);
  tailsByLast.set(last, [...(tailsByLast.get(last) ?? []), tail]);
}

/** The ending of a body's name that `text` ends with at `end`, or undefined. */
export const organizationTail = (text: string, end: number): string | undefined =>
  tailsByLast.get(text.charCodeAt(end - 1))?.find((tail) => text.endsWith(tail, end));

/** Countries and regions that stand before a title without any tail: 中国驻…大使, 美国总统. */
const regions = new Set(
  list(
    `中国 美国 英国 法国 德国 俄国 俄罗斯 日本 韩国 朝鲜 越南 印度 巴西 埃及 南非 古巴 泰国 老挝 缅甸 柬埔寨 新加坡 马来西亚 印尼 印度尼西亚 菲律宾 蒙古 哈萨克斯坦 巴基斯坦 阿富汗 伊朗 伊拉克 以色列 巴勒斯坦 叙利亚 沙特 土耳其
    希腊 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 冰岛 波兰 捷克 匈牙利 罗马尼亚 保加利亚 塞尔维亚 乌克兰 白俄罗斯 加拿大 莫桑比克 马拉维 苏丹 吉尔吉斯斯坦 塔吉克斯坦 乌兹别克斯坦 土库曼斯坦 科摩罗 卢旺达 布隆迪 格鲁吉亚 亚美尼亚 阿塞拜疆 尼泊尔 孟加拉国 孟加拉 斯里兰卡 马尔代夫 文莱 东帝汶 也门 约旦 黎巴嫩 科威特 卡塔尔 巴林 阿曼 阿联酋 利比亚 突尼斯 阿尔及利亚 摩洛哥 埃塞俄比亚 肯尼亚 坦桑尼亚 乌干达 尼日利亚 尼日尔 加纳 安哥拉 赞比亚 津巴布韦 纳米比亚 博茨瓦纳 刚果 加蓬 喀麦隆 马里 塞内加尔 马达加斯加 毛里求斯 塞舌尔 奥地利 爱尔兰 斯洛伐克 斯洛文尼亚 克罗地亚 爱沙尼亚 拉脱维亚 立陶宛 马耳他 塞浦路斯 委内瑞拉 哥伦比亚 厄瓜多尔 玻利维亚 巴拉圭 乌拉圭 哥斯达黎加 巴拿马 洪都拉斯 尼加拉瓜 多米尼克 牙买加 斐济 所罗门群岛 萨摩亚 汤加 瓦努阿图 巴布亚新几内亚 加拿大 墨西哥 阿根廷 智利 秘鲁 澳大利亚 新西兰 联合国 欧盟 欧洲 亚洲 非洲 北约 东盟 世界 国际 全球
    北京 上海 天津 重庆 香港 澳门 台湾 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 昆明 全国 国家 中共 本市 本省`,
  ),
);

export const isRegion = (form: string): boolean => regions.has(form);

const endsRegion = new Set([...regions].map((region) => region.charCodeAt(region.length - 1)));
const longestRegion = Math.max(...[...regions].map((region) => region.length));

/** Where the longest region starts that ends at `end`, not before `floor`; undefined where none does. */
export function regionStart(text: string, end: number, floor: number): number | undefined {
  if (!endsRegion.has(text.charCodeAt(end - 1))) return undefined;
  for (let start = Math.max(floor, end - longestRegion); start <= end - 2; start++)
    if (isRegion(text.slice(start, end))) return start;
  return undefined;
}

/** Stems that hold 和: the organization does not start behind it. */
const joined = list(
  '发展和改革 工业和信息化 人力资源和社会保障 自然资源和规划 规划和自然资源 住房和城乡建设 文化和旅游 旅游和文化 林业和草原 党史和文献 机关和事业 水利和湖泊 农业和农村 卫生和健康 科学和技术 教育和体育 党史和地方志 民族和宗教 经济和信息化 商务和投资 城市管理和综合 退役和军人 医疗和保障 国防和 港口和 铁路和 公路和 外事和 口岸和 贸易和 出版和 广播和 环境和 监察和司法 宪法和法律 财政和 社会和',
);

/** Whether the 和 at `at` is part of a body's own name. */
export const isInnerAnd = (text: string, at: number): boolean =>
  joined.some((stem) => text.startsWith(stem, at - stem.indexOf('和')));

/** Words no organization starts with and none holds: what stands before it ends here. */
export const notInOrganization = list(
  `的 了 着 在 由 是 据 对 向 被 把 让 使 请 从 将 与 同 跟 及 兼 和 等 我 他 她 你 们 这 那 其 该 各 时任 原任 现任 曾任 担任 出任 升任 改任 转任 就任 当选 任命 选举 推选 任 为 会见 会晤 接见 陪同 邀请 采访 访问 访 友好城市 姐妹城市 友城 接受 通过 根据 按照 来自 以及 包括 其中 此前
  同时 昨日 今日 日前 近日 今天 昨天 当天 上午 下午 随后 此外 目前 告诉 听取 感谢 会上 途中 期间 表示 认为 指出 强调 介绍 对话 同意 批准 决定 免去 撤销 宣布 授予 获悉 得知 了解 看到 来到 走进 前往 抵达 专访 有请 欢迎 今年 去年 图为 图 即 如 称 说 到 给 并 而 但 因 以 也 还 就 又 已 曾 正 都 却 只 更 最 不 没 向 叫 给 用 像 比 经 至 自 作为 成为 身为 名 位 一名 两名 多名 一位 原 前 刚 了 受 应 的有 还有 主要有 分别有`,
);

/** Words whose characters stand in bodies' names although they end one elsewhere: 数据局 is no 据 + 局. */
const inner = list(
  `合同 共同 同仁 大同 同济 同心 协同 同江 同德 同学 同盟 同城 同花 单位 学位 地名 名城 茂名 域名 对外 对口 对台 自然 自治 自贸 前锋 前海 前线 前旗 太原 草原 高原 中原 原油 五原 开原 原子 固原 图书
    地图 昌图 图木 向阳 方向 责任 任丘 信用 应用 公用 用水 用地 报到 经济 经贸 经开 经营 财经 神经 产经 每经 经信 经管 东经 经协 埃及
    高等 等级 中等 以色列 各族 各界 最高 大使 使馆 如东 如皋 即墨 正定 正义 正阳 正安 正宁 正大 成都 首都 都市 都江 都匀 宜都 于都 昌都
    都昌 江都 丰都 不动产 比利时 将乐 至诚 就业 更新 华为 并购 基因 刚察 金刚 申请 聘请 自由 应急 应用 应城 应县 宝应 供应 效应 反应 响应 适应 对应 感应 受援 从化 从江 数据 证据 土耳其 小说 职称 供给 补给
    信访 走访 访华 访客 参与 和平 和田 共和 和县 呼和 和林 和谐 和政 和龙 泰和 平和 政和 祥和 和顺 和静 和硕 和合 曾都 也门 转让 影像 图像 兼并 那曲 那坡`,
);

/** 林业与草原局: miswritten, and still one name. */
const joinedWrongly = joined.map((stem) => stem.replace('和', '与'));

/** Where a unit first stands in each of the words that hold it. */
const innerByUnit = new Map<number, (readonly [word: string, at: number])[]>();
for (const word of inner) {
  for (const char of new Set(word)) {
    const held: readonly [string, number] = [word, word.indexOf(char)];
    const known = innerByUnit.get(char.charCodeAt(0));
    if (known) known.push(held);
    else innerByUnit.set(char.charCodeAt(0), [held]);
  }
}

/** Whether the character at `at` belongs to such a word, or is a 与 that stands for the 和 of a name. */
export const isInnerCharacter = (text: string, at: number): boolean =>
  (text.charAt(at) === '与' && joinedWrongly.some((stem) => text.startsWith(stem, at - stem.indexOf('与')))) ||
  (innerByUnit.get(text.charCodeAt(at))?.some(([word, offset]) => text.startsWith(word, at - offset)) ?? false);
