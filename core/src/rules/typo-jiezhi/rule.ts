// 截止 written for 截至: 截止2025年底.
import { message } from '../../base/message';
import { length } from '../../base/span';
import { occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '“截止”不带时间宾语，此处应为“截至”。',
  'zh-tw': '「截止」不帶時間賓語，此處應為「截至」。',
  en: '截止 takes no time behind it; it should be 截至 here.',
};
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'typo-jiezhi',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '“截止”误作“截至”，如“截止2025年底”。',
    'zh-tw': '「截止」誤作「截至」，如「截止2025年底」。',
    en: '截止 written for 截至 before a time.',
  },
  why: {
    'zh-cn':
      '《现代汉语词典》：“截止”是到一定期限停止，不带宾语，如“报名在月底截止”；“截至”是停止于某个期限，后面带时间，如“截至月底”。因此“截止2025年底，全市已建成……”应写“截至”。“报名截止日期”“申报截止5月底”一类说的是停止办理，不报。“截止到”已相当通行，只作提示；“截止目前”由term-wrong报告。',
    'zh-tw':
      '《現代漢語詞典》：「截止」是到一定期限停止，不帶賓語，如「報名在月底截止」；「截至」是停止於某個期限，後面帶時間，如「截至月底」。因此「截止2025年底，全市已建成……」應寫「截至」。「報名截止日期」「申報截止5月底」一類說的是停止辦理，不報。「截止到」已相當通行，只作提示；「截止目前」由term-wrong報告。',
    en: 'By 现代汉语词典, 截止 means to stop at a term and takes no object (报名在月底截止), while 截至 means up to a time and is followed by it (截至月底). Before a time it is 截至. Phrases about a deadline (报名截止日期) are left alone; 截止到 is common and only a hint; 截止目前 is reported by term-wrong.',
  },
  examples: {
    bad: [
      '[|截止|]2025年底，全市建成学校十所。',
      '[|截止到|]今年6月，临湖市新增市场主体一万户。',
      '據統計，[|截止|]本月，共有五家企業投產。',
    ],
    good: [
      '截至2025年底，全市建成学校十所。',
      '报名截止日期为3月1日，申报截止5月底。',
      '投标截止时间为2025年3月1日，受理于6月底截止。',
      '缴费截止到12月31日。',
      '征集活动将于本月底截止。',
    ],
  },
  where: [/截止/],
  checkBlock,
};

const pattern =
  /截止[到至]?(?=\d{4}年|\d{1,2}月|\d{1,2}日|[今去前]年|[今昨]天|[今昨]日|[本上]月|[本上]周|年底|月底|年末|[二〇一]{4}年|现在|发稿|记者发稿)/gu;
/** What is applied for or handed in stops at a time. */
const deadline =
  /(?:报名|申报|申请|投标|征集|征稿|投稿|活动|时间|日期|期限|受理|报送|提交|缴费|缴纳|预约|登记|招标|认购|投票|报价|收件|办理|服务|展览|展期|有效期|任期|将|于|已|已经|并|均)$/u;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { norm } of occurrences(model, pattern)) {
    if (deadline.test(model.text.text.slice(Math.max(0, norm.start - 4), norm.start))) continue;
    // 截止到 is heard and printed often enough to be a matter of taste. 截 and 至 are the same in both scripts.
    const right = `${writtenAt(model, norm).slice(0, 1)}至`;
    const span = sourceAt(model, norm);
    yield {
      span,
      ...(length(norm) > 2 ? { severity: 'hint' as const } : {}),
      message: message(found),
      fixes: [{ title: message(change, { right }), edits: [{ span, text: right }], safety: 'suggestion' }],
    };
  }
}
