// Folding: Traditional read as Simplified, punctuation and letters in one width, and back for a known form.
import assert from 'node:assert/strict';
import { foldScript } from './fold-script';
import { foldWidth } from './fold-width';
import { isHan } from './han';
import { scriptOf, toScript } from './script';

const check = (fold: (text: string) => string, cases: readonly (readonly [string, string])[]) => {
  for (const [typed, read] of cases)
    it(typed === read ? `不动 ${typed}` : `${typed} → ${read}`, () => assert.equal(fold(typed), read));
};
const same = (text: string) => [text, text] as const;

describe('foldScript', () => {
  check(foldScript, [
    ['學習貫徹黨的創新理論', '学习贯彻党的创新理论'],
    ['群眾、羣衆', '群众、群众'],
    ['為、爲；裏、裡；線、綫；臺、台', '为、为；里、里；线、线；台、台'],
    ['説、說；温、溫；户、戶', '说、说；温、温；户、户'],
    ['昇、陞；勳、勛；傑；穎；峯；湧；嶽', '升、升；勋、勋；杰；颖；峰；涌；岳'],
    ['著力構建，肩負著使命', '着力构建，肩负着使命'],
    ['瞭解情況，憑藉優勢', '了解情况，凭借优势'],
    ['乾凈', '干净'],
    ['⽂⼈、⺠', '文人、民'],
    same('成效显著，著名专著'),
    same('扭转乾坤'),
    same('什么、哪吒、菜薹'),
    same('瞭望台、慰藉'),
    same('𠮷👍\ud83d\0'),
  ]);

  // Registered as different surnames: one must never be read as the other.
  for (const pair of ['萧肖', '阎闫', '傅付', '戴代', '邱丘', '蓝兰', '蕭肖', '閻闫', '藍兰', '甯宁']) {
    it(`不合并姓氏 ${pair}`, () => assert.notEqual(foldScript(pair[0]!), foldScript(pair[1]!)));
  }
});

describe('foldWidth', () =>
  check(foldWidth, [
    ['会议指出,要抓落实;各部门要学习!', '会议指出，要抓落实；各部门要学习！'],
    ['他问:“怎么办?”', '他问：“怎么办？”'],
    ['(临湖日报 记者张伟明)', '（临湖日报 记者张伟明）'],
    ['规划(2021-2025)出台', '规划（2021-2025）出台'],
    ['增长5%,其中', '增长5%，其中'],
    ['真的?!', '真的？！'],
    ['ＧＤＰ增长３％', 'GDP增长3%'],
    ['１＋Ｎ', '1+N'],
    ['许\u3000波\u00a0等', '许 波 等'],
    ['「六個湖城」『甲』', '“六個湖城”‘甲’'],
    ['买买提•艾力、买买提・艾力、买买提‧艾力', '买买提·艾力、买买提·艾力、买买提·艾力'],
    ['买买提.艾力', '买买提·艾力'],
    ['三⋯⋯──', '三……——'],
    same('15:30、1,000元、3.5%'),
    same('See https://example.org/a,b?c=(d) for details, please.'),
    same('"straight"'),
    same('一.会议开幕.第一项'),
    same('f(x), g(y)'),
    same('发往 a.b@example.org 的信'),
  ]));

describe('scriptOf', () => {
  for (const text of ['学习贯彻', '', 'hello', '2025', '后里干', '會议发展业务'])
    it(`简体：“${text}”`, () => assert.equal(scriptOf(text), 'simplified'));
  for (const text of ['學習貫徹', '制造業(yè)布局', '會議干部'])
    it(`繁体：${text}`, () => assert.equal(scriptOf(text), 'traditional'));
});

describe('toScript', () => {
  it('writes a known form in the script of the document', () => {
    assert.equal(toScript('新质生产力', 'traditional'), '新質生產力');
    assert.equal(toScript('高质量发展', 'traditional'), '高質量發展');
    assert.equal(toScript('新质生产力', 'simplified'), '新质生产力');
  });

  it('gives what folds back to the form', () => {
    for (const form of ['全过程人民民主', '共同富裕', '乡村振兴', '营商环境', '干部队伍', '云岭省临湖市'])
      assert.equal(foldScript(toScript(form, 'traditional')), form);
  });
});

describe('isHan', () => {
  for (const char of '一龥〇㐀⽂') it(`${char} 是汉字`, () => assert.ok(isHan(char.charCodeAt(0))));
  for (const char of ['，', 'a', '１', 'の', '\ud842', ' '])
    it(`${JSON.stringify(char)} 不是`, () => assert.ok(!isHan(char.charCodeAt(0))));
});
