// The kinds of damage as a reader calls them.
import { type Language, type Localized, type Rule, rules } from '@dinggao/core';

const names: Readonly<Record<string, Localized>> = {
  'art-pinyin': { 'zh-cn': '注音', 'zh-tw': '注音', en: 'Pinyin annotations' },
  'art-mojibake': { 'zh-cn': '乱码', 'zh-tw': '亂碼', en: 'Garbled text' },
  'art-reencoded': { 'zh-cn': '编码用错的文字', 'zh-tw': '編碼用錯的文字', en: 'Text in the wrong encoding' },
  'art-html': { 'zh-cn': '标签残留', 'zh-tw': '標籤殘留', en: 'Remnants of tags' },
  'art-entity': { 'zh-cn': 'HTML 实体和标签', 'zh-tw': 'HTML 實體和標籤', en: 'HTML entities and tags' },
  'art-invisible': { 'zh-cn': '不可见字符', 'zh-tw': '不可見字元', en: 'Invisible characters' },
  'art-lineend': { 'zh-cn': '换行符', 'zh-tw': '換行符號', en: 'Line ends' },
  'art-radical': {
    'zh-cn': '部首字符和兼容字',
    'zh-tw': '部首字元和相容字',
    en: 'Radicals and compatibility characters',
  },
  'art-scriptmix': { 'zh-cn': '简繁混用', 'zh-tw': '簡繁混用', en: 'Mixed scripts' },
  'pun-halfwidth': { 'zh-cn': '半角标点', 'zh-tw': '半形標點', en: 'Half-width punctuation' },
};

export const damageRules: readonly Rule[] = rules.filter(({ aboutDamage }) => aboutDamage);

const byId: ReadonlyMap<string, Rule> = new Map(damageRules.map((rule) => [rule.id, rule]));

/** A kind without a name of its own is called what its rule reports. */
export const kindName = (rule: string, language: Language): string =>
  (names[rule] ?? byId.get(rule)?.summary)?.[language] ?? rule;

/** What the kind is, in one sentence. */
export const kindSummary = (rule: string, language: Language): string => byId.get(rule)?.summary[language] ?? '';
