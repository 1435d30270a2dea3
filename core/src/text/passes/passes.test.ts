// What each pass reads differently, and what it must leave alone.
import assert from 'node:assert/strict';
import type { NormalizePass } from '../normalized-text';
import { dropAnnotations } from './drop-annotations';
import { dropInvisible } from './drop-invisible';
import { dropMarkup } from './drop-markup';
import { joinLines } from './join-lines';

/** The text with the proposals of one pass carried out. */
function read(pass: NormalizePass, source: string): string {
  const proposals = [...pass.propose(source)].sort((a, b) => b.source.start - a.source.start);
  return proposals.reduce(
    (text, one) => text.slice(0, one.source.start) + one.text + text.slice(one.source.end),
    source,
  );
}

function check(pass: NormalizePass, cases: readonly (readonly [typed: string, read: string])[]): void {
  for (const [typed, expected] of cases) {
    const title =
      typed === expected ? `不动 ${JSON.stringify(typed)}` : `${JSON.stringify(typed)} → ${JSON.stringify(expected)}`;
    it(title, () => assert.equal(read(pass, typed), expected));
  }
}

const same = (text: string) => [text, text] as const;

describe('drop-annotations', () =>
  check(dropAnnotations, [
    ['高質(zhì)量發(fā)展', '高質量發展'],
    ['產業(yè)、體系', '產業、體系'],
    ['產業（yè）', '產業'],
    ['發(fa\u0304)展', '發展'], // the mark as a character of its own
    ['什麼(me)', '什麼'], // a neutral tone has no mark
    ['綠(lǜ)色', '綠色'],
    ['乾(gān)凈', '乾凈'],
    same('字(zì)'), // a schoolbook's: the character does not change
    same('贠(yun)家村'),
    same('張偉明(ren)'),
    same('發(xué)展'), // not its reading
    same('發(fa)展'), // no tone: somebody's own remark
    same('人(rén)'),
    same('務實(1+N)'),
    same('(fā)'),
    same('Y(jié)'),
    same('發(fā'),
  ]));

describe('drop-invisible', () =>
  check(dropInvisible, [
    ['市\u200b委\ufeff书\u00ad记\u2060', '市委书记'],
    ['\ufeff本报讯', '本报讯'],
    ['\u202e张伟明\u202c', '张伟明'],
    same('👩‍👩‍👧一家'),
    same('张 伟\u3000明'),
  ]));

describe('drop-markup', () =>
  check(dropMarkup, [
    ['市长**张伟明**表示', '市长张伟明表示'],
    ['***重要***，*强调*', '重要，强调'],
    ['建成**12**个', '建成12个'],
    ['<strong>本报讯</strong>（记者）', '本报讯（记者）'],
    ['<span style="color:red">湖城</span>', '湖城'],
    ['第一行<br/>第二行', '第一行 第二行'],
    ['会议&nbsp;要求&ldquo;三个一&rdquo;', '会议 要求“三个一”'],
    same('5*3=15，而4*2=8'),
    same('尾号1234**5678，电话138**99'),
    same('** 注意 **'),
    same('注*：初步数'),
    same('a<b且c>d'),
    same('&lt;p&gt;'),
  ]));

describe('join-lines', () =>
  check(joinLines, [
    ['认真\n贯彻', '认真贯彻'],
    ['认真\r\n  贯彻', '认真贯彻'],
    ['会议指出，\n> 要', '会议指出，要'],
    ['會議指出,\n要', '會議指出,要'],
    ['推動發(fā)\n展', '推動發(fā)展'],
    ['**认真**\n贯彻', '**认真**贯彻'],
    ['到2025\n年', '到2025年'],
    ['到\n2025年', '到2025年'],
    ['hello\nworld', 'hello world'],
    ['使用 VS\nCode', '使用 VS Code'],
    ['Code\r写稿', 'Code 写稿'],
    same('第一行  \n第二行'), // the writer wants a break
    same('第一行\\\n第二行'),
    same('| 甲 | 乙 |\n| 丙 | 丁 |'),
    same('\n甲\n'),
  ]));
