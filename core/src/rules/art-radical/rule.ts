// Radicals and compatibility ideographs in place of characters: one notice for the whole text.
import { message } from '../../base/message';
import { damageNoticed } from '../../model/damage';
import { lateFix } from '../late-fix';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '全文有 {count} 个部首字符或兼容字混作汉字（如“{example}”应为“{unified}”）。',
  'zh-tw': '全文有 {count} 個部首字元或相容字混作漢字（如「{example}」應為「{unified}」）。',
  en: '{count} radicals or compatibility ideographs stand for characters (such as “{example}” for “{unified}”).',
};
const replaceAll = {
  'zh-cn': '全部改为通用汉字（{count} 个）',
  'zh-tw': '全部改為通用漢字（{count} 個）',
  en: 'Replace all {count} by ordinary characters',
};

export const rule: Rule = {
  id: 'art-radical',
  severity: 'warning',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '混作汉字的部首字符和兼容字。',
    'zh-tw': '混作漢字的部首字元和相容字。',
    en: 'Radicals and compatibility ideographs in place of characters.',
  },
  why: {
    'zh-cn':
      '从 PDF 复制的文字里，“文”“长”“民”等字常变成外形相同的康熙部首（U+2F00 起）、部首补充或兼容汉字。看上去没有差别，检索、统计和校对却认不出来，换一种字体还会显出异样。对应关系取自 Unicode 的 EquivalentUnifiedIdeograph 和规范等价。谈论部首本身的文字不在此列。',
    'zh-tw':
      '從 PDF 複製的文字裡，「文」「長」「民」等字常變成外形相同的康熙部首（U+2F00 起）、部首補充或相容漢字。看上去沒有差別，檢索、統計和校對卻認不出來，換一種字體還會顯出異樣。對應關係取自 Unicode 的 EquivalentUnifiedIdeograph 和正規等價。談論部首本身的文字不在此列。',
    en: 'Text copied from PDF files often holds Kangxi radicals (from U+2F00), supplementary radicals or compatibility ideographs in place of the characters they look like. Search, counting and review do not know them, and another font shows the difference. The characters they stand for come from Unicode’s EquivalentUnifiedIdeograph and canonical equivalence. Text about radicals is left alone.',
  },
  examples: {
    bad: ['印发[|⽂|]件的通知，⼀并落实。', '请各级[|⼈|]⺠政府认真贯彻。'],
    good: ['印发文件的通知，一并落实。', '“⺮”字头的字多与竹子有关，⺡旁的字多与水有关。'],
  },
  check,
};

const radicals = damageNoticed('unify-radicals');

function* check({ model }: RuleInput): Iterable<Finding> {
  const count = radicals.count(model);
  const first = count > 0 && radicals.first(model);
  if (!first) return;
  const { source, text: unified } = first;
  yield {
    span: source,
    message: message(found, { count, example: model.source.slice(source.start, source.end), unified }),
    fixes: [
      lateFix({ title: message(replaceAll, { count }), safety: 'safe' }, () =>
        radicals.all(model).map((one) => ({ span: one.source, text: one.text })),
      ),
    ],
  };
}
