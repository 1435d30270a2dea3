// What is said about the entries of a glossary.
import type { Localized } from '../../base/message';

export const wording = {
  noHeader: {
    'zh-cn': '第一行应为表头，并有“姓名”“全称”或“提法”一列。',
    'zh-tw': '第一行應為表頭，並有「姓名」「全稱」或「提法」一欄。',
    en: 'The first row must name the columns, one of them name, full or canonical.',
  },
  tooManyCells: {
    'zh-cn': '这一行的格数多于表头，多出的略过。文字中有逗号时请加半角引号。',
    'zh-tw': '這一行的格數多於表頭，多出的略過。文字中有逗號時請加半形引號。',
    en: 'This row has more cells than the header; the rest is left out. Put text with commas in quotation marks.',
  },
  reversed: {
    'zh-cn': '起止颠倒：止于{to}，早于起始的{from}。这一条略过。',
    'zh-tw': '起訖顛倒：止於{to}，早於起始的{from}。這一條略過。',
    en: 'It ends on {to}, before it begins on {from}; this entry is left out.',
  },
  duplicate: {
    'zh-cn': '“{name}”已经列出，这一条略过。',
    'zh-tw': '「{name}」已經列出，這一條略過。',
    en: '“{name}” is listed already; this entry is left out.',
  },
  listed: { 'zh-cn': '已列在这里', 'zh-tw': '已列在這裡', en: 'Listed here' },
  ownWrong: {
    'zh-cn': '“{form}”就是正确写法，不能又是误写。',
    'zh-tw': '「{form}」就是正確寫法，不能又是誤寫。',
    en: '“{form}” is the right form and cannot be a wrong one too.',
  },
  rightElsewhere: {
    'zh-cn': '“{form}”在此列为误写，在别处却是正确写法。此处不起作用。',
    'zh-tw': '「{form}」在此列為誤寫，在別處卻是正確寫法。此處不起作用。',
    en: '“{form}” is wrong here and right elsewhere; it is not reported.',
  },
  rightHere: { 'zh-cn': '在这里是正确写法', 'zh-tw': '在這裡是正確寫法', en: 'Right here' },
  oneCharacter: {
    'zh-cn': '只有一个字，处处都会碰上。这一条略过。',
    'zh-tw': '只有一個字，處處都會碰上。這一條略過。',
    en: 'A single character stands everywhere; this entry is left out.',
  },
  noHan: {
    'zh-cn': '姓名应为汉字。这一条略过。',
    'zh-tw': '姓名應為漢字。這一條略過。',
    en: 'A name is written in Chinese characters; this entry is left out.',
  },
  overlapPeople: {
    'zh-cn': '“{post}”在同一时期列了两人：{name}与{other}。',
    'zh-tw': '「{post}」在同一時期列了兩人：{name}與{other}。',
    en: '“{post}” is held by two people at the same time: {name} and {other}.',
  },
  overlapSelf: {
    'zh-cn': '{name}的“{post}”列了两次，任期重叠。',
    'zh-tw': '{name}的「{post}」列了兩次，任期重疊。',
    en: '“{post}” of {name} is listed twice with overlapping terms.',
  },
  tooLarge: {
    'zh-cn': '文件过大（超过{most}），没有读取。请分成几个文件。',
    'zh-tw': '檔案過大（超過{most}），沒有讀取。請分成幾個檔案。',
    en: 'The file is too large (over {most}) and was not read; split it up.',
  },
  notText: {
    'zh-cn': '既不是UTF-8也不是GB18030编码，没有读取。请另存为UTF-8。',
    'zh-tw': '既不是UTF-8也不是GB18030編碼，沒有讀取。請另存為UTF-8。',
    en: 'Neither UTF-8 nor GB18030, so it was not read; save it as UTF-8.',
  },
} satisfies Record<string, Localized>;
