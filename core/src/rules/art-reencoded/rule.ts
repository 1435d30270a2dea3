// Stretches decoded with the wrong encoding: each its own finding, since each wants a decision.
import { message } from '../../base/message';
import { damageBy } from '../../model/damage';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '疑似用错编码打开产生的乱码，建议还原为：{text}',
  'zh-tw': '疑似用錯編碼開啟產生的亂碼，建議還原為：{text}',
  en: 'Decoded with the wrong encoding; it probably read: {text}',
};
const incomplete = {
  'zh-cn': '疑似用错编码打开产生的乱码，“�”处的字已丢失，请对照来源补上，其余建议还原为：{text}',
  'zh-tw': '疑似用錯編碼開啟產生的亂碼，「�」處的字已丟失，請對照來源補上，其餘建議還原為：{text}',
  en: 'Decoded with the wrong encoding; what stood at “�” is lost, please check the source. The rest probably read: {text}',
};
const restore = { 'zh-cn': '还原为：{text}', 'zh-tw': '還原為：{text}', en: 'Restore: {text}' };

export const rule: Rule = {
  id: 'art-reencoded',
  severity: 'error',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '用错编码打开产生的乱码。',
    'zh-tw': '用錯編碼開啟產生的亂碼。',
    en: 'Text decoded with the wrong encoding.',
  },
  why: {
    'zh-cn':
      'UTF-8 的文字当成 GBK 打开，“你好”变成“浣犲ソ”；GBK 的文字当成西文打开，“中国”变成“ÖÐ¹ú”。只要字节还在，按相反的方向编码再解码就能还原；读出来是通顺的中文才给出建议。缺了半个字、补不出唯一读法的地方写作“�”，由写稿人补上。',
    'zh-tw':
      'UTF-8 的文字當成 GBK 開啟，「你好」變成「浣犲ソ」；GBK 的文字當成西文開啟，「中国」變成「ÖÐ¹ú」。只要位元組還在，按相反的方向編碼再解碼就能還原；讀出來是通順的中文才給出建議。缺了半個字、補不出唯一讀法的地方寫作「�」，由寫稿人補上。',
    en: 'UTF-8 opened as GBK turns 你好 into 浣犲ソ; GBK opened as a Western encoding turns 中国 into ÖÐ¹ú. As long as the bytes are there, encoding and decoding the other way round brings the text back; only plain Chinese is offered. Where half a character is gone and no single reading fits, “�” is left for the writer.',
  },
  examples: {
    bad: ['通知：[|鎴戝競缁忔祹鍙戝睍|]', '他们说[|浣犲ソ|]。', '标题：[|ÖÐ¹úÑ§Ï°|]'],
    good: ['他用希腊文写道：αβγδ。', '地名有 Ürümqi、Dvořák 和 Россия。', '小滢和潇潇在滇池边合影。'],
  },
  checkBlock,
};

const longest = 40;

const reencoded = damageBy('repair-reencoded');

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { source: span, text } of reencoded(model)) {
    const args = { text: text.length > longest ? `${text.slice(0, longest)}…` : text };
    yield {
      span,
      message: message(text.includes('\ufffd') ? incomplete : found, args),
      fixes: [{ title: message(restore, args), edits: [{ span, text }], safety: 'suggestion' }],
    };
  }
}
