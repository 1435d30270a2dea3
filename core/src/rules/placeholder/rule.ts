// Placeholders left in a text: 市长×××, 【待补】, rows of underscores.
import { message } from '../../base/message';
import { occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '“{written}”疑为未填的占位符。',
  'zh-tw': '「{written}」疑為未填的佔位符。',
  en: '“{written}” looks like a placeholder left to fill in.',
};

const traces = /[×✕_][×✕_]|XX|xx|【[待此请补]|（[待此数]|TODO|TBD|FIXME|？？/;

export const rule: Rule = {
  id: 'placeholder',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '占位符未填，如“市长×××”“XX年XX月”“【待补】”“TODO”。',
    'zh-tw': '佔位符未填，如「市長×××」「XX年XX月」「【待補】」「TODO」。',
    en: 'A placeholder was left in the text, such as 市长×××, XX年XX月, 【待补】 or TODO.',
  },
  why: {
    'zh-cn':
      '套用模板或先写后补的稿子，占位符漏填就会见报。只报三个以上连写的×或X、职务之后和日期之中的××、“【待补】”一类括注、TODO、TBD、连写的下划线，以及数字该在的地方写的“？？？”。“××市”“××公司”一类隐去名称的写法，X光、XXL等字母词不报。依据是文内自身。',
    'zh-tw':
      '套用範本或先寫後補的稿子，佔位符漏填就會見報。只報三個以上連寫的×或X、職務之後和日期之中的××、「【待補】」一類括注、TODO、TBD、連寫的底線，以及數字該在的地方寫的「？？？」。「××市」「××公司」一類隱去名稱的寫法，X光、XXL等字母詞不報。依據是文內自身。',
    en: 'Texts made from templates get printed with their blanks. Reported are three or more × or X, ×× behind a post or inside a date, remarks such as 【待补】, TODO and TBD, rows of underscores, and ？？？ where a number belongs. Names left out on purpose (××市) and words with letters (XXL) are not.',
  },
  examples: {
    bad: [
      '市长[|×××|]出席会议。',
      '会议于[|XX年XX月XX日|]召开。',
      '全年完成投资[|？？？|]亿元。',
      '项目负责人介绍了情况[|【待补】|]。',
      '[|TODO|]：补充数据。',
      '新建學校[|XXX|]所，局長[|××|]介紹。',
    ],
    good: [
      '被告人李某系××市××公司员工。',
      '医院添置了X光机，XXL号工装已经发放。',
      '怎么会这样？？？大家都很意外。',
      '【待办事项】已经清零。',
      '3×5×8的箱子，第XX届冬季运动会',
      '《××省××办法》立法模板',
    ],
  },
  where: [traces],
  checkBlock,
};

const pattern = new RegExp(
  [
    '(?<![A-Za-z×X✕])(?:[×✕]{3,}|X{3,}|x{3,})(?![A-Za-z×X✕\\d])',
    '(?<![A-Za-z×\\d])[×✕Xx]{2,4}年(?:[×✕Xx]{1,2}月(?:[×✕Xx]{1,2}日)?)?(?![代来])',
    '(?<=(?:省长|市长|县长|区长|书记|主任|局长|厅长|部长|主席|院长|校长|董事长|总经理|同志|记者))[×✕]{2}(?=[，。、出表介说指强要主讲（）])',
    '【(?:待补充?|待定|待核|待核实|待填|待完善|待确认|此处[^】]{1,12}|请[^】]{0,6}填写?|补充[^】]{0,8})】',
    '（(?:待补充?|待定稿|待核实?|待填写?|待完善|待确认|此处待[^）]{1,10}|数据待[^）]{1,6})）',
    '(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])',
    '_{4,}',
    '(?<=[\\p{Script=Han}])？{2,}(?=[亿万千百]?(?:元|人|个|名|户|亩|公里|吨|家|项|号|年|月|日|%|平方米))',
  ].join('|'),
  'gu',
);

/** ×××省 hides a name on purpose. */
const hidden =
  /^(?:省|市|县|区|镇|乡|村|州|街道|社区|小区|公司|学校|医院|银行|法院|检察院|派出所|大学|中学|小学|号楼|路|街|案)/u;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { norm } of occurrences(model, pattern)) {
    const written = writtenAt(model, norm);
    if (/^[×✕Xx]+$/u.test(written) && hidden.test(model.text.text.slice(norm.end, norm.end + 3))) continue;
    yield { span: sourceAt(model, norm), message: message(found, { written }) };
  }
}
