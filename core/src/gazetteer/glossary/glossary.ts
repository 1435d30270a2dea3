// A team's glossary: what one of its files may hold, in one description for reading, completing and checking.

import { field, record } from '../../base/data-file/record';
import { date, either, integer, list, type Placed, placed, type Shape, text } from '../../base/data-file/shape';
import type { Localized } from '../../base/message';

const say = (cn: string, tw: string, en: string): Localized => ({ 'zh-cn': cn, 'zh-tw': tw, en });

/** A name, short enough to be printed in one line. */
const name = placed(text({ longest: 60 }));
const names = list(name);
const notes = text({ longest: 2000, lines: true });

const wrongForm = record({
  form: field(say('误写', '誤寫', 'The wrong form'), text({ longest: 60 }), { chinese: '写法', needs: 'required' }),
  note: field(say('为什么不对', '為什麼不對', 'Why it is wrong'), text({ longest: 200 }), { chinese: '说明' }),
});

export interface WrongForm {
  readonly value: string;
  readonly at: Placed<string>['at'];
  readonly note?: string;
}

/** A bare form, or one with the reason. */
const wrong: Shape<WrongForm> = mapped(either(name, wrongForm), (one) =>
  'value' in one
    ? one
    : { value: one.form, at: one.places.form ?? one.at, ...(one.note !== undefined && { note: one.note }) },
);

function mapped<A, B>(shape: Shape<A>, to: (value: A) => B): Shape<B> {
  return {
    schema: shape.schema,
    read(node, report) {
      const value = shape.read(node, report);
      return value === undefined ? undefined : to(value);
    },
  };
}

const from = say('起，未知则不写', '起，未知則不寫', 'From; left out when not known');
const to = say('止，在任则不写', '止，在任則不寫', 'Until; left out while it lasts');

const post = record({
  organization: field(say('单位，如“临湖市委”', '單位，如「臨湖市委」', 'The body, e.g. 临湖市委'), name, {
    chinese: '单位',
  }),
  title: field(say('职务，如“书记”', '職務，如「書記」', 'The title, e.g. 书记'), name, {
    chinese: '职务',
    needs: 'required',
  }),
  from: field(from, date, { chinese: '起', needs: 'sound' }),
  to: field(to, date, { chinese: '止', needs: 'sound' }),
});

/** One person. */
export const official = record({
  name: field(say('姓名', '姓名', 'The name'), name, { chinese: '姓名', needs: 'required' }),
  aliases: field(say('同样正确的其他写法', '同樣正確的其他寫法', 'Other right ways to write it'), names, {
    chinese: '又名',
  }),
  wrong: field(say('常见的误写', '常見的誤寫', 'Wrong forms often seen'), list(wrong), { chinese: '误写' }),
  posts: field(say('职务及任期', '職務及任期', 'Posts with their terms'), list(post), { chinese: '任职' }),
  order: field(say('排名，小的在前', '排名，小的在前', 'Order of precedence, lower first'), integer(1, 100_000), {
    chinese: '排序',
  }),
  notes: field(say('备注', '備註', 'Notes'), notes, { chinese: '备注' }),
});

/** One body. */
export const organization = record({
  full: field(say('全称', '全稱', 'The full name'), name, { chinese: '全称', needs: 'required' }),
  short: field(say('规范简称', '規範簡稱', 'Proper short names'), names, { chinese: '简称' }),
  colloquial: field(say('俗称，口语可用', '俗稱，口語可用', 'Colloquial names'), names, { chinese: '俗称' }),
  old: field(say('旧称', '舊稱', 'Former names'), names, { chinese: '旧称' }),
  wrong: field(say('常见的误写', '常見的誤寫', 'Wrong forms often seen'), list(wrong), { chinese: '误写' }),
  head: field(say('主要负责人的职务', '主要負責人的職務', 'The title of its head'), name, { chinese: '负责人' }),
  notes: field(say('备注', '備註', 'Notes'), notes, { chinese: '备注' }),
});

const source = either(
  text({ longest: 200 }),
  record({
    title: field(say('文件或报道的标题', '文件或報導的標題', 'Title'), text({ longest: 200 }), {
      chinese: '标题',
      needs: 'required',
    }),
    date: field(say('日期', '日期', 'Date'), date, { chinese: '日期' }),
    number: field(say('文号', '文號', 'Document number'), text({ longest: 60 }), { chinese: '文号' }),
  }),
);

/** One formulation. */
export const term = record({
  canonical: field(say('规范写法', '規範寫法', 'The right form'), name, { chinese: '提法', needs: 'required' }),
  aliases: field(say('同样正确的其他写法', '同樣正確的其他寫法', 'Other right forms'), names, { chinese: '又作' }),
  wrong: field(say('误写', '誤寫', 'Wrong forms'), list(wrong), { chinese: '误写' }),
  meaning: field(say('释义', '釋義', 'Meaning'), notes, { chinese: '释义' }),
  source: field(say('出处', '出處', 'Source'), list(source), { chinese: '出处' }),
  from: field(from, date, { chinese: '起', needs: 'sound' }),
  to: field(to, date, { chinese: '止', needs: 'sound' }),
  notes: field(say('用法备注', '用法備註', 'Notes on usage'), notes, { chinese: '备注' }),
});

/** What a glossary file holds. */
export const glossaryShape = record({
  asOf: field(say('名录截至哪一天', '名錄截至哪一天', 'The day this glossary is true of'), date, { chinese: '截至' }),
  officials: field(say('人员', '人員', 'Officials'), list(official), { chinese: '人员' }),
  organizations: field(say('机构', '機構', 'Organizations'), list(organization), { chinese: '机构' }),
  terms: field(say('提法', '提法', 'Formulations'), list(term), { chinese: '提法' }),
});

export type Glossary = typeof glossaryShape extends Shape<infer T> ? T : never;
export type GlossaryOfficial = NonNullable<Glossary['officials']>[number];
export type GlossaryOrganization = NonNullable<Glossary['organizations']>[number];
export type GlossaryTerm = NonNullable<Glossary['terms']>[number];
