// A work report of thirty thousand characters, invented, the same in every run; with slips a reviewer has to find.

const part = [
  '一、2025年工作回顾',
  '二、“十四五”时期的主要成就',
  '三、“十五五”时期的总体思路',
  '四、2026年重点工作',
  '五、加强政府自身建设',
];

/** What a chapter is about: a field, who is in charge of it, its measures and what it counts. */
const fields = [
  {
    name: '湖泊保护',
    head: '守住一湖清水',
    body: '市水务局',
    work: ['清淤疏浚', '岸线修复', '截污纳管', '湿地补水'],
    unit: '公里',
  },
  {
    name: '产业升级',
    head: '筑牢实体根基',
    body: '市工业和信息化局',
    work: ['技术改造', '设备更新', '链主引育', '园区提质'],
    unit: '个项目',
  },
  {
    name: '科技创新',
    head: '激活创新动能',
    body: '市科技局',
    work: ['平台建设', '成果转化', '人才引进', '中试验证'],
    unit: '家企业',
  },
  {
    name: '乡村振兴',
    head: '绘就乡村新景',
    body: '市农业农村局',
    work: ['良种推广', '冷链延伸', '村庄整治', '土地整理'],
    unit: '个行政村',
  },
  {
    name: '城市更新',
    head: '提升城市品质',
    body: '市住房和城乡建设局',
    work: ['管网改造', '小区翻新', '口袋公园', '停车泊位'],
    unit: '个小区',
  },
  {
    name: '民生保障',
    head: '办好民生实事',
    body: '市民政局',
    work: ['养老托育', '临时救助', '助餐服务', '社区关爱'],
    unit: '个站点',
  },
] as const;

const aspects = [
  (f: Field, n: number) =>
    `${f.name}是全市上下始终牵挂的大事。我们从群众最盼、最急、最难处着手，把${f.work[n % 4]}和${f.work[(n + 1) % 4]}一并谋划、一体推进，先后办结${n + 23}件积压多年的难事，群众的评价一年好过一年。`,
  (f: Field, n: number) =>
    `${f.body}牵头制定了第${(n % 4) + 1}版任务清单，逐项写明责任单位、完成时限和验收标准，每月一调度、每季一通报。到去年年底，累计完成${n * 7 + 31}${f.unit}的${f.work[(n + 2) % 4]}任务，比预定时间提前了${(n % 5) + 2}个星期。`,
  (f: Field, n: number) =>
    `在${f.work[n % 4]}方面，我们坚持先试点、后铺开，选了${(n % 7) + 3}个条件成熟的乡镇做样板，走通了路子再向面上推广。实践证明，规矩立在前头，账目摆在明处，事情就办得顺、办得好。`,
  (f: Field, n: number) =>
    `围绕${f.work[(n + 3) % 4]}，全年投入资金${n * 13 + 118}万元，动员干部群众${n * 11 + 260}人次，走访农户和商铺${n * 17 + 340}家，收集意见${n + 57}条，能当场办的当场办，一时办不了的列出日程、说明缘由。`,
  (f: Field, n: number) =>
    `也要清醒看到，${f.name}还有不少短板：${f.work[(n + 1) % 4]}的底子还薄，部门之间的配合还不够紧，个别地方重建设、轻管护。对这些问题，我们将列出第${(n % 6) + 1}批整改事项，改一件、销一件，绝不久拖不决。`,
  (f: Field, n: number) =>
    `下一步，要把${f.work[(n + 2) % 4]}作为${f.name}的牛鼻子来抓，力争用${(n % 3) + 2}年时间，再完成${n * 5 + 42}${f.unit}的建设任务，形成责任清晰、运转顺畅、群众认可的长效办法，让看得见的变化一年比一年多。`,
  (f: Field, n: number) =>
    `群众怎么看${f.name}，我们心里有一本账。去年发放问卷${n * 19 + 900}份，收回的答卷里，把${f.work[n % 4]}排在头一位的最多，希望加快${f.work[(n + 1) % 4]}的次之。年初排定的${(n % 9) + 12}项任务，就是照着这份答卷定下来的。`,
  (f: Field, n: number) =>
    `清单不是写给上级看的。承担${f.work[(n + 3) % 4]}任务的${(n % 6) + 3}个乡镇，把进度贴在村务公开栏里，谁快谁慢一目了然；${f.body}派出的${(n % 5) + 2}个工作组住在村里，白天跑工地，晚上开院坝会，一个月解决了${n + 19}个具体问题。`,
  (f: Field, n: number) =>
    `经验来自基层。有的村把${f.work[(n + 2) % 4]}写进村规民约，有的社区为${f.work[n % 4]}开设议事厅，一年商量成了${n + 16}件事。我们把这些做法编成第${(n % 8) + 1}辑案例选，发到每一个村组，让后来者少走弯路。`,
  (f: Field, n: number) =>
    `钱要花在刀刃上。对${f.work[(n + 3) % 4]}的每一笔投入，财政和审计部门全程跟踪，核减下来的不合理支出全部转投${f.work[(n + 1) % 4]}。凡是群众不需要的项目一律不上，凡是效果不明显的做法一律不推。`,
  (f: Field, n: number) =>
    `这些短板，有的是历史欠账，有的是眼界不宽。去年组织${(n % 4) + 2}批干部外出学习${f.work[n % 4]}的做法，回来以后对照自己的家底，梳理出${n + 27}条差距。差距摆出来不丢人，捂着盖着才误事。`,
  (f: Field, n: number) =>
    `人是关键。围绕${f.name}，今年计划把一线人员轮训一遍，选派${(n % 7) + 8}名懂技术、会管理的骨干到${f.body}跟班学习，让${f.work[(n + 3) % 4]}有人干、有人懂、有人接续着干下去。`,
] as const;
type Field = (typeof fields)[number];

/** Said by officials, who are introduced where they are named first. */
const said = [
  '临湖市副市长何若云在现场推进会上强调，工作好不好，群众最有发言权，要把满意不满意作为衡量成效的尺子。',
  '临湖市水务局局长刀建国表示，治水没有捷径可走，只有一河一策、久久为功，才能换来长治久清。',
  '何若云指出，越是任务重的时候，越要沉下身子到一线去，把问题解决在萌芽状态。',
  '刀建国介绍，新一轮监测点位已经布设完毕，数据每天更新一次。',
] as const;

const chinese = ['一', '二', '三', '四', '五', '六'];

/** One slip of each place, as the reviewer meets them. */
export const slips = {
  /** Two marks where one belongs, in three chapters. */
  doubled: '，，',
  doubledIn: [3, 14, 25],
  /** 何若云, as she is introduced. */
  wrongName: '何若芸',
  rightName: '何若云',
} as const;

export const title = '政府工作报告';

/** Numbered headings in order, chapters below their parts. */
export const headings: readonly string[] = part.flatMap((name, i) => [
  name,
  ...fields.map((field, j) => `（${chinese[j]}）${headOf(field, i)}`),
]);

function headOf({ head, name }: Field, i: number): string {
  return [head, `${name}迈上新台阶`, `${name}再谋新篇章`, `全力抓好${name}`, `以过硬作风推进${name}`][i]!;
}

/** Some thirty thousand characters. */
export function workReport(): string {
  const lines: string[] = [
    title,
    '——2026年1月15日在临湖市第三届人民代表大会第五次会议上',
    '临湖市市长 李若川',
    '各位代表：',
    '现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和列席会议的同志提出意见。',
  ];
  for (const [i, name] of part.entries()) {
    lines.push(name);
    for (const [j, field] of fields.entries()) {
      const chapter = i * fields.length + j;
      lines.push(`（${chinese[j]}）${headOf(field, i)}`);
      lines.push(...chapterOf(field, chapter));
    }
  }
  return `${lines.join('\n')}\n`;
}

function chapterOf(field: Field, chapter: number): readonly string[] {
  // Each paragraph goes on in a second voice.
  const half = aspects.length / 2;
  const paragraphs = Array.from({ length: half }, (_, k) =>
    [k, k + half].map((at) => aspects[at]!(field, chapter * half + k)).join(''),
  );
  const quoted = said[chapter];
  if (quoted) paragraphs.splice(1, 0, quoted);
  if (chapter === 20) paragraphs.push(`${slips.wrongName}要求，各县区要对照清单逐项销号，不留尾巴。`);
  if ((slips.doubledIn as readonly number[]).includes(chapter))
    paragraphs[0] = paragraphs[0]!.replace('，', slips.doubled);
  return paragraphs;
}
