// What is said about files of data that do not have the form they should have.
import type { Localized } from '../message';

export const wording = {
  wrongKind: {
    'zh-cn': '此处应为{expected}，实为{found}。',
    'zh-tw': '此處應為{expected}，實為{found}。',
    en: 'Expected {expected} here, found {found}.',
  },
  unknownKey: {
    'zh-cn': '没有“{key}”这一项。可用的有：{known}。',
    'zh-tw': '沒有「{key}」這一項。可用的有：{known}。',
    en: 'There is no key “{key}”. Known are: {known}.',
  },
  unknownKeyNear: {
    'zh-cn': '没有“{key}”这一项，是否应为“{near}”？',
    'zh-tw': '沒有「{key}」這一項，是否應為「{near}」？',
    en: 'There is no key “{key}”; did you mean “{near}”?',
  },
  duplicateKey: {
    'zh-cn': '“{key}”重复，以前一处为准。',
    'zh-tw': '「{key}」重複，以前一處為準。',
    en: '“{key}” is given twice; the first counts.',
  },
  firstKey: { 'zh-cn': '前一处在这里', 'zh-tw': '前一處在這裡', en: 'The first is here' },
  missing: { 'zh-cn': '缺少“{key}”。', 'zh-tw': '缺少「{key}」。', en: '“{key}” is missing.' },
  empty: { 'zh-cn': '内容为空。', 'zh-tw': '內容為空。', en: 'This is empty.' },
  tooLong: {
    'zh-cn': '文字过长（{length}字，至多{most}字）。',
    'zh-tw': '文字過長（{length}字，至多{most}字）。',
    en: 'The text is too long ({length} characters, at most {most}).',
  },
  notOneLine: { 'zh-cn': '名称中不能换行。', 'zh-tw': '名稱中不能換行。', en: 'A name cannot have several lines.' },
  badDate: {
    'zh-cn': '“{text}”不是日期，请写作2025-03-01、2025-03或2025。',
    'zh-tw': '「{text}」不是日期，請寫作2025-03-01、2025-03或2025。',
    en: '“{text}” is no date; write 2025-03-01, 2025-03 or 2025.',
  },
  noSuchDate: {
    'zh-cn': '没有“{text}”这一天。',
    'zh-tw': '沒有「{text}」這一天。',
    en: 'There is no such day as “{text}”.',
  },
  badNumber: {
    'zh-cn': '此处应为{least}到{most}之间的整数。',
    'zh-tw': '此處應為{least}到{most}之間的整數。',
    en: 'Expected a whole number from {least} to {most} here.',
  },
  unknownChoice: {
    'zh-cn': '不能是“{text}”。可用的有：{known}。',
    'zh-tw': '不能是「{text}」。可用的有：{known}。',
    en: '“{text}” is not possible here. Known are: {known}.',
  },
  unknownChoiceNear: {
    'zh-cn': '不能是“{text}”，是否应为“{near}”？',
    'zh-tw': '不能是「{text}」，是否應為「{near}」？',
    en: '“{text}” is not possible here; did you mean “{near}”?',
  },
  syntax: {
    'zh-cn': '此处不合YAML的格式，这一条略过：{detail}',
    'zh-tw': '此處不合YAML的格式，這一條略過：{detail}',
    en: 'This is no valid YAML and is left out: {detail}',
  },
  tab: {
    'zh-cn': '缩进只能用空格，不能用制表符，这一条略过。',
    'zh-tw': '縮排只能用空格，不能用定位字元，這一條略過。',
    en: 'Indent with spaces, not with tabs; this entry is left out.',
  },
  indent: {
    'zh-cn': '缩进与上下文不齐，这一条略过。',
    'zh-tw': '縮排與上下文不齊，這一條略過。',
    en: 'The indentation does not fit what stands around; this entry is left out.',
  },
  unclosed: {
    'zh-cn': '引号或括号没有闭合，这一条略过。',
    'zh-tw': '引號或括號沒有閉合，這一條略過。',
    en: 'A quotation mark or bracket is not closed; this entry is left out.',
  },
  noSpace: {
    'zh-cn': '冒号后面要有空格，且要用半角冒号，如“name: 张伟明”。',
    'zh-tw': '冒號後面要有空格，且要用半形冒號，如「name: 張偉明」。',
    en: 'A key is followed by an ASCII colon and a space, as in “name: …”.',
  },
  quote: {
    'zh-cn': '这里的文字含有冒号或特殊符号，请加上半角引号，这一条略过。',
    'zh-tw': '這裡的文字含有冒號或特殊符號，請加上半形引號，這一條略過。',
    en: 'The text holds a colon or a special character: put it in quotation marks; this entry is left out.',
  },
  documents: {
    'zh-cn': '一个文件只能有一份内容，“---”以下略过。',
    'zh-tw': '一個檔案只能有一份內容，「---」以下略過。',
    en: 'One file holds one document; what follows “---” is left out.',
  },
  reference: {
    'zh-cn': '不支持锚点与引用（&、*），请把内容写出来。',
    'zh-tw': '不支援錨點與引用（&、*），請把內容寫出來。',
    en: 'Anchors and references (&, *) are not supported; write the content out.',
  },
  tooDeep: { 'zh-cn': '层次过深，无法读取。', 'zh-tw': '層次過深，無法讀取。', en: 'Nested too deeply to be read.' },
} satisfies Record<string, Localized>;

/** What a value is called. */
export const kinds = {
  text: { 'zh-cn': '文字', 'zh-tw': '文字', en: 'text' },
  date: { 'zh-cn': '日期', 'zh-tw': '日期', en: 'a date' },
  number: { 'zh-cn': '整数', 'zh-tw': '整數', en: 'a whole number' },
  truth: { 'zh-cn': 'true或false', 'zh-tw': 'true或false', en: 'true or false' },
  list: { 'zh-cn': '列表', 'zh-tw': '清單', en: 'a list' },
  map: { 'zh-cn': '键与值', 'zh-tw': '鍵與值', en: 'keys with values' },
  nothing: { 'zh-cn': '空', 'zh-tw': '空', en: 'nothing' },
} satisfies Record<string, Localized>;
