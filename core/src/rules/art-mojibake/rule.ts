// Byte-shifted stretches: each its own finding, since each wants a decision.
import { message } from '../../base/message';
import { damageBy } from '../../model/damage';
import type { Replacement } from '../../text/normalized-text';
import type { BlockInput, Finding, Rule } from '../rule';

const restorable = {
  'zh-cn': '疑似编码错位产生的乱码，建议还原为：{text}',
  'zh-tw': '疑似編碼錯位產生的亂碼，建議還原為：{text}',
  en: 'Garbled by an encoding slip; it probably read: {text}',
};
const lost = {
  'zh-cn': '疑似编码错位产生的乱码，原文无法确定，请对照来源改正。',
  'zh-tw': '疑似編碼錯位產生的亂碼，原文無法確定，請對照來源改正。',
  en: 'Garbled by an encoding slip; what it read cannot be told. Please check the source.',
};
const restore = { 'zh-cn': '还原为：{text}', 'zh-tw': '還原為：{text}', en: 'Restore: {text}' };

export const rule: Rule = {
  id: 'art-mojibake',
  severity: 'error',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '编码错位产生的乱码。',
    'zh-tw': '編碼錯位產生的亂碼。',
    en: 'Text garbled by an encoding slip.',
  },
  why: {
    'zh-cn':
      '有的网站不顾汉字边界，在 GBK 字节流里替换“！”、插入注音，后面的字从半个字符处读起，成了乱码，直到遇上一个半角字节为止。这里把乱码退回字节，补上被吞的、去掉误插的，再读一遍；只有读出来是通顺的中文才给出还原建议，读法不唯一时只报告，不猜测。',
    'zh-tw':
      '有的網站不顧漢字邊界，在 GBK 位元組流裡替換「！」、插入注音，後面的字從半個字元處讀起，成了亂碼，直到遇上一個半形位元組為止。這裡把亂碼退回位元組，補上被吞的、去掉誤插的，再讀一遍；只有讀出來是通順的中文才給出還原建議，讀法不唯一時只報告，不猜測。',
    en: 'Some sites replace “！” and insert readings in GBK bytes without regard to character boundaries; what follows is decoded one byte off until an ASCII byte. The stretch is walked back to its bytes, mended and decoded again. Only a reading that is plain Chinese is offered; where two are as good the damage is only reported.',
  },
  examples: {
    bad: ['她說:“先把水引來[|?!边@|]件事說到做到。', '她的話字字[|?jǐn)S|]地有聲。'],
    good: ['有這么辦事的嗎?!大家議論紛紛。', '什么是“1+N”?!WTO又是什么?'],
  },
  checkBlock,
};

const shifted = damageBy('repair-mojibake');

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of shifted(model)) yield finding(one);
}

function finding({ source: span, text, doubtful }: Replacement): Finding {
  if (doubtful) return { span, message: message(lost) };
  return {
    span,
    message: message(restorable, { text }),
    fixes: [{ title: message(restore, { text }), edits: [{ span, text }], safety: 'suggestion' }],
  };
}
