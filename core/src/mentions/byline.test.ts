// Bylines in all their forms: reporters, their roles and the medium, and nobody in ordinary sentences.
import assert from 'node:assert/strict';
import { unitFilter } from '../base/unit-filter';
import { parseMarkup, withMarks } from '../testing/markup';
import { recognizer } from './byline';

const labels: Readonly<Record<string, string>> = { title: 't', organization: 'o' };

/** `[|…|]` reporters, `{|t:…|}` roles, `{|o:…|}` media: exactly these. */
function check(marked: string): void {
  const { text } = parseMarkup(marked);
  const found = [...recognizer.recognize({ kind: 'paragraph', text, units: unitFilter(text), hits: [] })].map(
    ({ kind, norm, role }) => {
      if (kind === 'person') assert.equal(role, 'reporter');
      const label = labels[kind];
      return { span: { start: norm.start, end: norm.end }, ...(label === undefined ? {} : { label }) };
    },
  );
  assert.equal(withMarks(text, found), marked);
}

const all = (...examples: readonly string[]): void => {
  for (const example of examples) check(example);
};

describe('bylines', () => {
  it('in brackets at the end of a report or behind 讯 and 电', () =>
    all(
      '成效明显。（{|o:临湖日报|} {|t:记者|}[|沈海|] [|方启山|] [|陈恩川|]）',
      '本报讯（{|t:记者|} [|张伟明|]）昨日，',
      '云岭通讯社临湖10月23日电（{|t:记者|}[|张伟明|]、[|李若川|]）会议',
      '临湖信息港讯（{|o:临湖日报|} {|t:首席记者|}[|沈海|]）',
      '（{|t:记者|} [|许 澜|]）',
    ));

  it('as a line of their own', () =>
    all(
      '□ {|t:本报记者|} [|张伟明|] [|李若川|]',
      '{|t:记者|}[|张伟明|] {|t:通讯员|}[|李若川|] {|t:摄影|}[|王文海|]',
      '{|t:文/图|} [|张伟明|]',
      '[|张伟明|] {|t:摄|}',
      '{|t:责任编辑|}：[|张伟明|]',
      '本版{|t:责任编辑|}：[|张伟明|]　{|t:美编|}：[|李若川|]',
      '{|t:责任编辑|}：[|张伟明|]　{|t:校　对|}：[|李若川|]　{|t:审　核|}：[|许波|]',
      '{|t:记者|}/[|张伟明|] {|t:摄影|}/[|李若川|]',
      '{|t:总值班|}：[|张伟明|]　{|t:值班编委|}：[|李若川|]',
      '图为渔民分拣银鱼。　[|张伟明|]　{|t:摄|}',
      '{|t:编辑|}: [|甘菲|] {|t:责任编辑|}: [|钱若榀|]',
    ));

  it('at the start of a report', () => all('本报讯 {|t:记者|}[|张伟明|]报道：昨日，'));

  it('with characters of two units', () => all('（{|t:记者|} [|沈𬸪|] [|方启航|]）'));

  it('with names written together', () => all('□{|t:本报记者|}[|张伟明|][|李若川|]'));

  it('are no notes, offices or plain words', () =>
    all(
      '（记者注）',
      '编辑部昨日通过审核',
      '记者获悉，道路已经修通。',
      '审核许可',
      '来源：云岭日报',
      '（摄影展览）',
      '统筹安排',
    ));
});
