// Which lines are headings and which only look like one.
import assert from 'node:assert/strict';
import { modelOf } from '../testing';
import type { DocumentLanguage } from '../text/blocks';
import type { Section } from './section';

const before =
  '十二月的临湖市区，项目工地上塔吊林立，运送建材的车辆往来穿梭，各参建单位抢抓晴好天气，倒排工期、挂图作战，建设现场一派热火朝天的景象。';
const after =
  '今年以来，临湖市坚持把项目建设作为稳增长的重要抓手，建立市级领导包保机制，逐个项目明确责任人和时间表，推动要素跟着项目走，服务围着企业转。';

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);
const headings = (text: string, language: DocumentLanguage = 'plaintext'): readonly string[] =>
  flat(modelOf(text, { language }).sections)
    .filter(({ kind }) => kind === 'heading' || kind === 'title')
    .map(({ kind, level, name }) => `${kind === 'title' ? '题' : level} ${name}`);
const amid = (...lines: readonly string[]): string => [before, ...lines, after].join('\n');

describe('headings: accepted', () => {
  const cases: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
    ['two halves set apart by an ideographic space', amid('实字托底　干字开路'), ['1 实字托底　干字开路']],
    ['one clause', amid('以数字化改革牵引产业转型升级'), ['1 以数字化改革牵引产业转型升级']],
    [
      'a comma inside, with two more of its shape',
      [
        before,
        '抓项目，夯实高质量发展底盘',
        after,
        '抓园区，建强集群化发展阵地',
        after,
        '抓服务，优化市场化营商环境',
        after,
      ].join('\n'),
      ['1 抓项目，夯实高质量发展底盘', '1 抓园区，建强集群化发展阵地', '1 抓服务，优化市场化营商环境'],
    ],
    [
      'a quoted word inside a question without its mark, with one more of its shape',
      [before, '“六个湖城”怎么建', after, '“十大工程”怎么干', after].join('\n'),
      ['1 “六个湖城”怎么建', '1 “十大工程”怎么干'],
    ],
    ['a Chinese numeral', amid('一、总体要求'), ['1 一、总体要求']],
    [
      'a numeral in brackets, the paragraph going on behind it',
      [before, '一、基本原则', `（一）坚持党的领导。${after}`].join('\n'),
      ['1 一、基本原则', '2 （一）坚持党的领导'],
    ],
    ['Markdown emphasis around the whole line', amid('**凝心聚力开新局**'), ['1 凝心聚力开新局']],
    ['a column', amid('【编者按】'), ['1 【编者按】']],
    ['a chapter', amid('第一章 总则'), ['1 第一章 总则']],
    ['a chapter without a space', amid('第三章附则'), ['1 第三章附则']],
    ['a bullet of newspapers, which is no part of the name', amid('■ 让老厂房焕发新活力'), ['1 让老厂房焕发新活力']],
    [
      'the first line over a dispatch head',
      ['科学布局谋长远 同心协力启新程', `本报讯（记者 李若川）${after}`].join('\n'),
      ['题 科学布局谋长远 同心协力启新程'],
    ],
  ];
  for (const [why, text, expected] of cases) it(why, () => assert.deepEqual(headings(text), expected));

  it('Markdown emphasis is no part of a name', () => {
    const text = `**集众智谋良策**\n\n${after}\n\n**汇众力开新局**\n\n${after}\n\n**小结：**\n\n${after}\n`;
    assert.deepEqual(headings(text, 'markdown'), ['1 集众智谋良策', '1 汇众力开新局']);
    assert.deepEqual(headings(`${before}\n\n## **要闻**\n\n${after}\n`, 'markdown'), ['1 要闻']);
  });

  it('a Markdown mark, whatever stands around it', () => {
    const text = `${before}\n\n## 集众智谋良策\n\n${after}\n`;
    assert.deepEqual(headings(text, 'markdown'), ['1 集众智谋良策']);
  });
});

describe('headings: rejected', () => {
  const cases: readonly (readonly [why: string, ...lines: string[]])[] = [
    ['an ellipsis', '…………'],
    ['marks only', '***'],
    ['a quoted sentence', '“实干是最好的回答。”'],
    ['a comma inside and no line of its shape', '抓项目，夯实高质量发展底盘'],
    ['a quoted saying', '“办法都是干出来的”'],
    ['an introduction', '会议强调：'],
    ['items of a list', '1.加快推进项目落地；', '2.持续优化营商环境；', '3.全面兜牢民生底线。'],
    ['an enumeration in words', '一是提高站位。要把思想和行动统一到市委决策部署上来。'],
    ['a byline', '本报记者 李若川 王新'],
    ['a byline in brackets', '（临湖日报 记者李若川 王新 刀建国）'],
    ['a caption', '图为座谈会现场。记者刀建国摄'],
    ['a caption with its photographer at the end', '市民在映月湖畔观鸟 本报记者 王新 摄'],
    ['a question of an interview', '问：“六个湖城”怎么建？'],
    ['a salutation', '同志们：'],
    ['a longer salutation', '各位代表、同志们：'],
    ['a list of names', '李若川 张伟明 王新 刀建国'],
    ['names of two characters set apart', '李若川　王　新　刀建国'],
    ['a signature and its date', '临湖市人民政府', '2025年12月14日'],
    ['a turn of page', '（下转第三版）'],
    ['an item with a bullet', '● 健全工作机制，压实各方责任；'],
    ['a line that rhymes amid the text', '一张蓝图，一抓到底'],
    ['a number that is an amount', '3.5亿元专项资金已经下达到各县区。'],
    ['two numerals side by side', '一、二年级学生提前放学。'],
    ['a row of a table', '姓名\t职务\t电话'],
    ['contact data', '联系电话：0000-1234567'],
    ['an editor', '责任编辑：王新'],
    ['a reference to a chapter', '第二章规定的情形，按照前款办理。'],
  ];
  for (const [why, ...lines] of cases) it(`${why}: ${lines[0]}`, () => assert.deepEqual(headings(amid(...lines)), []));

  it('a line at the end, with nothing under it', () => assert.deepEqual(headings(`${before}\n王新主持会议`), []));

  it('items inside the articles of a law', () => {
    const law = [
      '第一条 为了保护湖泊，制定本条例。',
      '第二条 禁止下列行为：',
      '（一）向湖泊排放污水。责令改正。',
      '第三条 本条例自公布之日起施行。',
    ];
    assert.deepEqual(headings(`临湖市湖泊保护条例\n（2025年1月8日通过）\n${law.join('\n')}`), [
      '题 临湖市湖泊保护条例',
    ]);
  });

  it('the entries of a table of contents', () => {
    const text = `目　录\n第一章 总则\n第二章 附则\n第一章 总则\n${after}\n第二章 附则\n${after}`;
    assert.deepEqual(headings(text), ['1 第一章 总则', '1 第二章 附则']);
  });

  it('the last item of a list, though it ends in a full stop', () => {
    assert.deepEqual(headings(amid('（一）水质持续改善；', '（二）岸线整洁有序；', '（三）群众普遍满意。')), []);
  });

  it('a second attachment', () => assert.deepEqual(headings(amid('附件：1.项目清单', '2.责任分工一览表')), []));

  it('anything unmarked where Markdown marks the headings', () => {
    const text = ['# 湖城巨变', '## 城建篇', before, '实字托底　干字开路', after].join('\n\n');
    assert.deepEqual(headings(text, 'markdown'), ['题 湖城巨变', '1 城建篇']);
  });
});

describe('headings: more than one cue', () => {
  it('keeps items of more than the usual length between their like', () => {
    const long = '（二）以映月湖流域系统治理为牵引，统筹推进控源截污、内源清淤、生态修复和岸线管护，确保水质稳定向好';
    const text = [
      '工作报告',
      '一、今年工作安排',
      `（一）做强主导产业。${after}`,
      `${long}。${after}`,
      `（三）兜牢民生底线。${after}`,
    ];
    assert.deepEqual(headings(text.join('\n')), [
      '题 工作报告',
      '1 一、今年工作安排',
      '2 （一）做强主导产业',
      `2 ${long}`,
      '2 （三）兜牢民生底线',
    ]);
  });

  it('takes the headline over each dispatch of a collection, and no brief between them', () => {
    const dispatch = (headline: string, place: string) => [headline, `本报${place}讯 ${after}`];
    const text = [
      '临湖新闻 20251214',
      ...dispatch('张伟明会见外宾 双方就深化湖泊治理合作交换意见', '临湖'),
      ...dispatch('要闻快读', '青溪'),
      '青溪大桥主体工程合龙',
      after,
      ...dispatch('【湖城观察】青溪：一片叶子带富一方百姓', '青溪'),
    ];
    assert.deepEqual(headings(text.join('\n\n')), [
      '题 临湖新闻 20251214',
      '1 张伟明会见外宾 双方就深化湖泊治理合作交换意见',
      '1 要闻快读',
      '1 【湖城观察】青溪：一片叶子带富一方百姓',
    ]);
  });

  it('reads through annotations and the other script', () => {
    const text = [
      '會議在政策宣講中拉開帷幕，二十多個部門圍繞經濟發(fā)展、城市工作、生態(tài)建設(shè)、民生保障展開深入討論，與會者暢所欲言。',
      '務(wù)實會上話擔當 同題共答謀發(fā)展',
      '大家圍繞主題，把模糊的理解變成清晰的思路，繼而凝聚成發(fā)展的共識，也讓發(fā)展藍圖變得更加清晰、更加具體、更加可行。',
    ];
    const [, heading] = modelOf(text.join('\n')).sections;
    assert.equal(heading?.name, '務實會上話擔當 同題共答謀發展');
    const span = heading?.heading ?? { start: 0, end: 0 };
    assert.equal(text.join('\n').slice(span.start, span.end), text[1]);
  });
});
