// Quotations over several paragraphs, damage, and marks that only look alone.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule } from '../../testing';
import { rule } from './rule';

describe('pun-quote-pair', () => {
  it('follows a quotation over paragraphs to its end', () => {
    checkRule(rule, '“一要抓项目。\n“二要抓‘招商’。\n…………\n“三要抓服务。”他说。');
    checkRule(rule, '信中写道：“各位同志：\n你们好。\n此致敬礼。”');
  });

  it('reports a quotation of several paragraphs that never ends', () => {
    checkRule(rule, '[|“|]一要抓项目，主动上门。\n二要抓服务，解决难题。');
  });

  it('leaves damaged paragraphs to the rules about damage', () => {
    checkRule(rule, '“務虛是為了更好地務實。?!睘榘堰@次會議開好，市委作了準備。');
  });

  it('takes brackets of both widths for partners', () => {
    checkRule(rule, '会议由张伟明(市委书记）主持。');
  });

  it("turns a mark in the writer's own kind", () => {
    const text = '要弘揚「實幹「精神。';
    const found = checkRule(rule, '要弘揚「實幹[|「|]精神。');
    assert.equal(applyFixes(text, found), '要弘揚「實幹」精神。');
    assert.deepEqual(
      found.map((one) => word(one.message, 'zh-tw')),
      ['此處應為 」，誤用了 「。'],
    );
  });
});
