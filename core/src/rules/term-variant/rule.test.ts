// Cases beyond the examples: direction, script, damage, and phrases that only look like variants.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { builtinGazetteer } from '../../gazetteer/builtin';
import { applyFixes, checkRule, diagnosticsOf, modelOf } from '../../testing';
import { corrupt } from '../../testing/corrupt';
import { rule } from './rule';

describe('term-variant: known formulations', () => {
  const report = [
    '讓文化的力量在‘六個春城’建設(shè)中更加彰顯。',
    '市工業和信息化局將圍繞“[|六春城|]”建設，構建現代化工業體系。',
  ].join('\n');

  it('points from the variant to the canonical form, and writes it in the script of the document', () => {
    const [found] = checkRule(rule, report);
    const text = report.replace(/\[\||\|\]/g, '');
    const [related] = found?.related ?? [];
    assert.equal(text.slice(related?.span.start, related?.span.end), '六個春城');
    assert.equal(word(found!.message, 'zh-cn'), '提法不一致：此处为“六春城”，另处为“六個春城”；规范写法为“六個春城”。');
    assert.equal(applyFixes(text, [found!]), text.replace('六春城', '六個春城'));
  });

  it('needs quotation marks or the canonical form in the document', () => {
    checkRule(rule, '全市围绕六春城建设编制规划。');
    checkRule(rule, '全市围绕“[|六大春城|]”建设编制规划。');
    checkRule(rule, '建设“六个春城”。\n围绕[|6个春城|]建设编制规划。');
  });

  it('leaves ordinary text alone even beside the canonical form', () => {
    checkRule(rule, '做到“两个维护”。水厂安排两维护员值守，两个维护员轮班。');
    checkRule(rule, '增强“四个意识”。防范四种意识形态风险。');
    checkRule(rule, '推进“三大工程”。三个工程由市住建局牵头。');
  });

  it('is silent where the characters are only a reconstruction', () => {
    const sound = '“要务实。”把“四大意识”树得更牢，大家一致赞成。';
    const { text } = corrupt(sound, { annotations: new Map(), bangs: true, flatten: false });
    assert.equal(diagnosticsOf(rule, sound).length, 1);
    assert.ok(modelOf(text).text.text.includes('四大意识') && !text.includes('四大意识'));
    assert.deepEqual(diagnosticsOf(rule, text), []);
  });

  for (const { canonical, quotation } of builtinGazetteer().entities.filter(({ kind }) => kind === 'term')) {
    if (!quotation) continue;
    it(`${canonical} 写法规范不报`, () => {
      assert.deepEqual(diagnosticsOf(rule, `会议强调“${canonical}”，${canonical}是总要求。`), []);
    });
  }
});

describe('term-variant: formulations no dictionary knows', () => {
  it('are reported when one of two forms is quoted', () => {
    checkRule(rule, '建设“六个湖城”。\n围绕[|六湖城|]建设编制规划。');
    checkRule(rule, '推进五个湖湾建设。\n围绕“[|五湖湾|]”建设编制规划。');
  });

  it('follow the more frequent form, then the first', () => {
    checkRule(rule, '围绕“[|六湖城|]”建设。\n“六个湖城”各有侧重。\n“六个湖城”一体推进。');
    checkRule(rule, '围绕“六湖城”建设。\n“[|六个湖城|]”各有侧重。');
  });

  it('need both in quotation marks where the difference may be an ordinary count', () => {
    checkRule(rule, '实现“四大转变”。四个转变各有侧重，4个转变同步推进。');
    checkRule(rule, '实现“四大转变”。“[|四个转变|]”各有侧重。');
  });

  it('write the fix in the characters of the document', () => {
    const text = '建設“六個湖灣”。\n圍繞六湖灣建設。';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '建設“六個湖灣”。\n圍繞六個湖灣建設。');
  });

  it('are not ordinary phrases', () => {
    for (const text of [
      '三个区、三县区、两个维护员、两名维护员。',
      '“两个小时”生活圈：两小时可达。',
      '形成“一核两翼”格局，两个翼各有侧重。',
      '全市“三个中心”建成。三中心城区改造。',
      '十六湖城与“六个湖城”不同，第六湖城在建。',
      '面向南亚东南亚的科技创新辐射中心、“三步走”、“1+N”、“3815”战略发展目标。',
    ]) {
      checkRule(rule, text);
    }
  });

  it('may be short in a heading', () => {
    checkRule(rule, '# 六湖城建设提速\n\n全市建设“六个湖城”，“六个湖城”一体推进。', { language: 'markdown' });
  });
});
