// The words of hover cards in three languages.
import type { Localized } from '@dinggao/core';

export const words = {
  official: { 'zh-cn': '官员', 'zh-tw': '官員', en: 'Official' },
  expert: { 'zh-cn': '专家', 'zh-tw': '專家', en: 'Expert' },
  historical: { 'zh-cn': '历史人物', 'zh-tw': '歷史人物', en: 'Historical figure' },
  reporter: { 'zh-cn': '记者', 'zh-tw': '記者', en: 'Reporter' },
  byline: { 'zh-cn': '本文署名', 'zh-tw': '本文署名', en: 'byline of this report' },
  term: { 'zh-cn': '提法', 'zh-tw': '提法', en: 'Formulation' },
  plan: { 'zh-cn': '规划', 'zh-tw': '規劃', en: 'Plan' },
  meeting: { 'zh-cn': '会议', 'zh-tw': '會議', en: 'Meeting' },
  organization: { 'zh-cn': '机构', 'zh-tw': '機構', en: 'Organization' },
  place: { 'zh-cn': '地名', 'zh-tw': '地名', en: 'Place' },
  person: { 'zh-cn': '人物', 'zh-tw': '人物', en: 'Person' },
  word: { 'zh-cn': '用词', 'zh-tw': '用詞', en: 'Word' },
  byDocument: { 'zh-cn': '据本文', 'zh-tw': '據本文', en: 'as this report says' },
  byBuiltin: { 'zh-cn': '据内置资料', 'zh-tw': '據內建資料', en: 'built-in knowledge' },
  byGlossary: { 'zh-cn': '据名录 {file}', 'zh-tw': '據名錄 {file}', en: 'glossary {file}' },
  introduced: { 'zh-cn': '职务见', 'zh-tw': '職務見', en: 'Posts given at ' },
  line: { 'zh-cn': '第 {line} 行', 'zh-tw': '第 {line} 行', en: 'line {line}' },
  quoted: { 'zh-cn': '：“{text}”', 'zh-tw': '：“{text}”', en: ': “{text}”' },
  times: { 'zh-cn': '本文提到 {count} 次', 'zh-tw': '本文提到 {count} 次', en: 'Named {count} times in this report' },
  once: { 'zh-cn': '本文只提到这一次', 'zh-tw': '本文只提到這一次', en: 'Named only here in this report' },
  more: { 'zh-cn': '另有 {count} 处', 'zh-tw': '另有 {count} 處', en: '{count} more' },
  oneOf: {
    'zh-cn': '这里可能指以下 {count} 项之一',
    'zh-tw': '這裡可能指以下 {count} 項之一',
    en: 'One of these {count} may be meant',
  },
  accepted: {
    'zh-cn': '此处“{written}”即“{instead}”',
    'zh-tw': '此處“{written}”即“{instead}”',
    en: '“{written}” here means “{instead}”',
  },
  discouraged: {
    'zh-cn': '此处写作“{written}”，宜作“{instead}”',
    'zh-tw': '此處寫作“{written}”，宜作“{instead}”',
    en: 'Written “{written}” here; better “{instead}”',
  },
  wrong: {
    'zh-cn': '此处写作“{written}”，应为“{instead}”',
    'zh-tw': '此處寫作“{written}”，應為“{instead}”',
    en: 'Written “{written}” here; it should be “{instead}”',
  },
  variant: {
    'zh-cn': '此处写作“{written}”，规范写法是“{instead}”',
    'zh-tw': '此處寫作“{written}”，規範寫法是“{instead}”',
    en: 'Written “{written}” here; the standard form is “{instead}”',
  },
  period: { 'zh-cn': '时限：{start}—{end}年', 'zh-tw': '時限：{start}—{end}年', en: 'Period: {start}–{end}' },
  since: { 'zh-cn': '最早见于：{date}', 'zh-tw': '最早見於：{date}', en: 'First used: {date}' },
  held: { 'zh-cn': '召开：{date}', 'zh-tw': '召開：{date}', en: 'Held: {date}' },
  issuer: { 'zh-cn': '提出：{issuer}', 'zh-tw': '提出：{issuer}', en: 'Issued by: {issuer}' },
  scope: { 'zh-cn': '使用范围：{scope}', 'zh-tw': '使用範圍：{scope}', en: 'Used in: {scope}' },
  quotationAlways: { 'zh-cn': '引号：要加引号', 'zh-tw': '引號：要加引號', en: 'Printed in quotation marks' },
  quotationUsual: {
    'zh-cn': '引号：通常加引号',
    'zh-tw': '引號：通常加引號',
    en: 'Usually printed in quotation marks',
  },
  members: { 'zh-cn': '内容：{members}', 'zh-tw': '內容：{members}', en: 'Items: {members}' },
  usage: { 'zh-cn': '用法：{usage}', 'zh-tw': '用法：{usage}', en: 'Usage: {usage}' },
  sources: { 'zh-cn': '出处：{sources}', 'zh-tw': '出處：{sources}', en: 'Source: {sources}' },
  forms: { 'zh-cn': '本文写法：{forms}', 'zh-tw': '本文寫法：{forms}', en: 'Forms in this report: {forms}' },
  fullName: { 'zh-cn': '全称：{name}', 'zh-tw': '全稱：{name}', en: 'Full name: {name}' },
} satisfies Record<string, Localized>;

export type Word = keyof typeof words;
