// What the names of bodies end in, and what their heads are called.

/** Which hierarchy a body belongs to; only `party` and `state` bodies are reported on level by level. */
export type BodySystem = 'party' | 'state' | 'department' | 'mass' | 'institution' | 'company' | 'media' | 'group';

/** A kind of body. Where several suffixes fit a name, the longest one tells its kind. */
export interface BodyKind {
  /** What the name of such a body ends in, Simplified, as in 市科技局 or 县人大常委会. */
  readonly suffix: string;
  /** Titles of its first-ranking posts; a deputy's is 副 + one of them. Empty: no fixed title. */
  readonly heads: readonly string[];
  readonly system: BodySystem;
}

const kinds = (system: BodySystem, rows: readonly (readonly [suffixes: string, heads: string])[]): BodyKind[] =>
  rows.flatMap(([suffixes, heads]) =>
    suffixes.split(' ').map((suffix) => ({ suffix, heads: heads.split(' ').filter(Boolean), system })),
  );

/**
 * Heads of party committees, governments, congresses, courts … follow the constitution, the organic laws of local
 * congresses and governments, of courts and procuratorates, the Supervision Law and the party's constitution;
 * those of other bodies follow general usage. No row says that another title is wrong for a body outside the table.
 */
export const bodyKinds: readonly BodyKind[] = [
  ...kinds('party', [
    ['省委 市委 县委 区委 州委 旗委 盟委 地委 镇党委 乡党委 党委 工委 党工委 党组 团委 机关工委 分党组', '书记'],
    ['政法委 政法委员会 纪委 纪律检查委员会 纪工委 直属机关工委', '书记'],
    ['纪委监委 纪委监察委', '书记 主任'],
    ['组织部 宣传部 统战部 统一战线工作部 社会工作部 武装部', '部长'],
    ['政研室 政策研究室 改革办 网信办 编办 台办 巡察办 巡视办 保密办 国安办 督查室', '主任'],
    ['党校', '校长'],
    ['行政学院', '院长'],
  ]),
  ...kinds('state', [
    ['省人民政府 省政府', '省长'],
    ['自治区人民政府 自治区政府', '主席'],
    ['市人民政府 市政府', '市长'],
    ['自治州人民政府 州人民政府 州政府', '州长'],
    ['县人民政府 县政府', '县长'],
    ['区人民政府 区政府', '区长'],
    ['旗人民政府 旗政府', '旗长'],
    ['盟行政公署 行署', '盟长 专员'],
    ['乡人民政府 乡政府', '乡长'],
    ['镇人民政府 镇政府', '镇长'],
    ['街道办事处 街道办', '主任'],
    ['人大常委会 人民代表大会常务委员会', '主任'],
    ['政协 政治协商会议', '主席'],
    ['监委 监察委员会 监察委', '主任'],
    ['法院 人民法院', '院长'],
    ['检察院 人民检察院', '检察长'],
    ['村民委员会 村委会 居委会 居民委员会', '主任'],
    ['村党总支 村党支部 党总支 党支部', '书记'],
  ]),
  ...kinds('department', [
    ['厅', '厅长'],
    ['局', '局长'],
    ['委 委员会', '主任'],
    ['办 办公室 办公厅', '主任'],
    ['部', '部长'],
    ['署', '署长'],
    ['审计署', '审计长'],
    ['研究室 中心 管委会 管理委员会', '主任'],
    ['海关', '关长'],
    ['支队', '支队长 政委'],
    ['总队', '总队长 政委'],
    ['大队', '大队长 政委'],
    ['军分区 警备区', '司令员 政委'],
    ['纪检监察组', '组长'],
    ['供销社 供销合作社', '主任'],
    ['地方志办 史志办', '主任'],
  ]),
  ...kinds('mass', [
    ['总工会', '主席'],
    ['妇联 妇女联合会', '主席'],
    ['科协 文联 侨联 记协 作协 科学技术协会 文学艺术界联合会 归国华侨联合会 作家协会', '主席'],
    ['工商联 工商业联合会', '主席'],
    ['残联 残疾人联合会', '理事长 主席'],
    ['红十字会', '会长 常务副会长'],
    ['贸促会', '会长'],
    ['协会 学会 商会', '会长'],
    ['理事会', '理事长'],
  ]),
  ...kinds('institution', [
    ['档案馆 博物馆 图书馆 美术馆 文化馆 科技馆', '馆长'],
    ['社科院 社会科学院 研究院 医院 设计院 农科院', '院长'],
    ['大学 中学 小学', '校长'],
    ['学院', '院长'],
  ]),
  ...kinds('company', [
    ['银行 分行 支行', '行长'],
    ['公司 集团', '董事长 总经理 党委书记'],
  ]),
  ...kinds('media', [
    ['日报 晚报 早报 都市报', '社长 总编辑'],
    ['报社 杂志社 出版社 通讯社 日报社 晚报社', '社长 总编辑'],
    ['电视台 广播电视台 广播电台', '台长'],
  ]),
  ...kinds('group', [
    ['领导小组 专班 工作组', '组长'],
    ['指挥部', '指挥长'],
  ]),
];

const bySuffix: ReadonlyMap<string, BodyKind> = new Map(bodyKinds.map((kind) => [kind.suffix, kind]));
const longestSuffix = Math.max(...bodyKinds.map(({ suffix }) => suffix.length));

/** The kind of a body by the end of its normalized name, the longest suffix first; undefined when none fits. */
export function bodyKindOf(name: string): BodyKind | undefined {
  for (let length = Math.min(longestSuffix, name.length); length > 0; length--) {
    const kind = bySuffix.get(name.slice(-length));
    if (kind) return kind;
  }
  return undefined;
}

export type { Department } from './organization-departments';
export { departments } from './organization-departments';
