// The grammar of report files: what each line of a report is, as far as one line can tell.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkTokens, type Label } from './check';
import { tokenizerOf } from './tokenize';

const samples = new URL('../../samples/', import.meta.url);
const headings: readonly Label[] = [
  'title',
  'subtitle',
  'atx',
  'bold',
  'column',
  'symbol',
  'chapter',
  'h1',
  'h2',
  'h3',
  'h4',
  'couplet',
  'quoted',
];

/** The line stands in the middle of a text, where no title is. */
const inside = (marked: string) => `会议强调，要抓好落实。\n${marked}`;

describe('grammar zh-report', () => {
  let tokenize: Awaited<ReturnType<typeof tokenizerOf>>;
  before(async () => {
    tokenize = await tokenizerOf('text.zh-report');
  });

  describe('headings', () => {
    for (const marked of [
      '{|couplet:干字当头开新局 实字为要见真章|}',
      '{|couplet:同題共答謀良策　眾人划槳開大船|}',
      '{|atx:## 一湖清水怎么护|}',
      '{|bold:**一湖清水怎么护**|}',
      '{|column:【编者按】|}',
      '{|symbol:■ 守住一湖清水|}',
      '{|chapter:第一章 总则|}',
      '{|chapter:第三节　岸线管控|}',
      '{|h1:一、总体要求|}',
      '{|h2:（二）严格岸线管控|}。岸线以内不得新建项目。',
      '{|h3:1.完善收集管网|}。年内完成改造。',
      '{|h4:（3）加强巡查|}',
      '{|quoted:“实验室要建在湖边上”|}',
      '{|subtitle:——青溪县护湖见闻|}',
    ])
      it(marked, () => checkTokens(tokenize, inside(marked), headings));

    it('the first line of a file is its title', () => {
      checkTokens(tokenize, '{|title:让一湖清水润泽万家|}\n{|subtitle:——青溪县见闻|}\n本报讯 要闻。', headings);
    });

    for (const plain of [
      '“不念稿子，只讲问题。”',
      '“要坚持源头治理、系统治理，管住入湖的每一条河。”',
      '3.5亿元专项资金已经下达。',
      '一是提高认识。要把思想统一起来。',
      '1.加快推进湿地恢复；',
      '马栖云 木辰 石砚秋 余清扬',
      '丁　宁　马栖云　木　辰　石砚秋',
      '临湖日报 记者方知远 丁若溪',
      '会议指出：',
      '一分部署，九分落实。',
      '● 完善政策体系，强化要素保障；',
      '…………',
    ])
      it(`none: ${plain}`, () => checkTokens(tokenize, inside(plain), headings));

    for (const lead of ['12月18日，临湖市务虚会举行。', '本报讯（记者 方知远）', '一、总体要求', '# 临湖市工作要点'])
      it(`no title: ${lead}`, () => checkTokens(tokenize, lead, ['title']));
  });

  describe('inside a paragraph', () => {
    for (const marked of [
      '他说：{|quote:“要把{|single:‘十五五’|}谋划好。”|}随后离开。',
      '他说{|quote:“这句没有收住，|}',
      '会议学习了{|book:《临湖市湖泊保护条例〈修订稿〉》|}。',
      '按照{|document:临政办发〔2026〕3号|}要求办理。',
      '根据{|document:国函〔2015〕141号|}精神。',
      '{|date:2025年12月18日至20日|}召开。',
      '{|date:二〇二五年十二月十八日|}印发。',
      '投资{|number:68.4亿|}{|unit:元|}，增长{|number:6.2|}{|unit:%|}，下降{|number:1,200|}{|unit:个百分点|}。',
      '{|byline:（{|paper:临湖日报|} {|role:记者|}{|person:方知远|} {|person:丁若溪|}）|}',
      '全市上下奋力谱写新篇章。{|byline:({|paper:臨湖日報|} {|role:記者|}{|person:方知遠|} {|person:蘇啟民|})|}',
      '{|byline:{|paper:本报|}{|role:记者|} {|person:苏启民|}|}',
      '{|dateline:本报讯|}{|byline:（{|role:记者|} {|person:丁若溪|} {|role:通讯员|} {|person:何晓棠|}）|}冬日的青溪。',
      '{|dateline:新华社临湖12月18日电|}（记者方知远）会议举行。',
      '{|speaker:问|}：湖水怎么护？',
      '{|speaker:记者|}：湖水怎么护？',
      '學{|annotation:(xué)|}習{|annotation:(xí)|}貫徹',
      '{|ellipsis:…………|}',
      '谋事……在会上',
    ])
      it(marked, () => checkTokens(tokenize, inside(marked), marked.includes('{|') ? [] : ['ellipsis']));

    for (const plain of ['用好 (about) 这个词', 'see (note) here'])
      it(`no annotation: ${plain}`, () => checkTokens(tokenize, plain, ['annotation']));
    it('a quotation left open ends with its line', () => {
      checkTokens(tokenize, '他说{|quote:“要抓好落实|}\n会议结束。');
    });
  });

  describe('sample reports', () => {
    it('the couplets of a converted report are headings in spite of annotations elsewhere', () => {
      const text = readFileSync(new URL('务虚会报道-转码稿.txt', samples), 'utf8');
      const couplets = tokenize(text).filter((line) =>
        line.some(({ scopes }) => scopes.includes('markup.heading.couplet.zh-report')),
      );
      assert.equal(couplets.length, 3);
    });

    for (const name of readdirSync(samples).filter((file) => /\.(txt|md|gao)$/.test(file)))
      it(`${name}: tokens cover every line without a gap`, () => {
        const text = readFileSync(new URL(encodeURIComponent(name), samples), 'utf8');
        const lines = text.split('\n');
        tokenize(text).forEach((tokens, i) => {
          let at = 0;
          for (const token of tokens) {
            assert.equal(token.start, at);
            at = token.end;
          }
          assert.equal(at, lines[i]?.length);
        });
      });
  });
});
