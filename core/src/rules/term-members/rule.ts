// Members of a numbered formulation listed out of order, twice, or with one left out.
import { lazy } from '../../base/lazy';
import { message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { normSpan } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { blockFacts } from '../../model/block-facts';
import type { Block, DocumentModel } from '../../model/document-model';
import { sourceIn, writtenIn } from '../../model/placed';
import { toScript } from '../../text/script';
import type { Finding, Fix, Rule, RuleInput } from '../rule';
import { type MemberList, memberLists, membersOf } from './lists';

const order = {
  'zh-cn': '“{term}”各项通常按此次序：{members}。',
  'zh-tw': '「{term}」各項通常按此次序：{members}。',
  en: 'The usual order of “{term}”: {members}.',
};
const twice = {
  'zh-cn': '“{member}”列了两次；“{term}”各项为：{members}。',
  'zh-tw': '「{member}」列了兩次；「{term}」各項為：{members}。',
  en: '“{member}” is listed twice; “{term}” consists of {members}.',
};
const missing = {
  'zh-cn': '“{term}”共{count}项，此处缺“{member}”。',
  'zh-tw': '「{term}」共{count}項，此處缺「{member}」。',
  en: '“{term}” has {count} items; “{member}” is missing here.',
};
const reorder = { 'zh-cn': '按规范次序排列', 'zh-tw': '按規範次序排列', en: 'Put in the usual order' };

export const rule: Rule = {
  id: 'term-members',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '数字提法的各项次序颠倒、重复或缺一项。',
    'zh-tw': '數字提法的各項次序顛倒、重複或缺一項。',
    en: 'The items of a numbered formulation are out of order, doubled, or one is missing.',
  },
  why: {
    'zh-cn':
      '“四个意识”“四个自信”一类提法，各项的次序是文件里定下的，漏一项、换次序都会被读者看出。同一句里用顿号连出三项以上才检查；只缺一项、且没有“等”的，提示缺项；另有所指的列举也可能恰好用到这些词，所以只作提示。次序以提出该提法的文件为准。',
    'zh-tw':
      '「四個意識」「四個自信」一類提法，各項的次序是文件裡定下的，漏一項、換次序都會被讀者看出。同一句裡用頓號連出三項以上才檢查；只缺一項、且沒有「等」的，提示缺項；另有所指的列舉也可能恰好用到這些詞，所以只作提示。次序以提出該提法的文件為準。',
    en: 'The items of formulations such as 四个意识 have the order of the document they come from. Lists of three or more of them in one sentence are checked; one missing item is named unless the list is left open (等). A list may use the same words by chance, so this is a hint.',
  },
  examples: {
    bad: [
      '要增强[|政治意识、核心意识、大局意识、看齐意识|]，做到令行禁止。',
      '坚定[|道路自信、理论自信、文化自信|]。',
      '整治[|形式主义、官僚主义、官僚主义、奢靡之风|]。',
      '堅定[|道路自信、制度自信、理論自信、文化自信|]。',
    ],
    good: [
      '要增强政治意识、大局意识、核心意识、看齐意识。',
      '坚定道路自信、理论自信、制度自信和文化自信。',
      '要增强政治意识、大局意识、服务意识。',
      '推进经济建设、文化建设等各项建设，抓好社会建设。',
      '坚定道路自信、理论自信、制度自信等。',
      '农业、工业、经济建设、文化建设都有进展。',
    ],
  },
  check,
};

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  for (const { block, fact } of listsIn(knowledge.gazetteer)(model)) yield report(model, block, fact);
}

/** A list with what is wrong with it. */
interface Verdict {
  readonly list: MemberList;
  readonly wrong: 'twice' | 'order' | 'missing';
  /** The member listed twice, or missing. */
  readonly member: string;
}

const listsIn = oncePer((gazetteer: Gazetteer) => {
  const members = lazy(() => membersOf(gazetteer));
  return blockFacts(({ text, units }): readonly Verdict[] => {
    const lists = mayHold(units, '、') ? memberLists(text.text, members) : none;
    return lists.length === 0 ? none : lists.flatMap((list) => judge(list) ?? none);
  });
});

const none: readonly never[] = [];

/** Members that are ordinary words of two characters are listed in other connections all the time. */
const isOrdinary = ({ members = [] }: MemberList['entity']): boolean => members.some((member) => member.length < 3);

function judge(list: MemberList): Verdict | undefined {
  const { entity, items, pure } = list;
  const all = entity.members ?? [];
  const indexes = items.map(({ index }) => index);
  const distinct = new Set(indexes).size;
  if (isOrdinary(entity) && (!pure || distinct < all.length - 1 || distinct < 4)) return undefined;
  if (distinct < indexes.length) {
    if (!pure) return undefined;
    const double = indexes.find((index, i) => indexes.indexOf(index) !== i) ?? 0;
    return { list, wrong: 'twice', member: all[double] ?? '' };
  }
  if (indexes.some((index, i) => i > 0 && index < indexes[i - 1]!)) return { list, wrong: 'order', member: '' };
  if (!pure || all.length < 4 || distinct !== all.length - 1) return undefined;
  const left = all.findIndex((_, i) => !indexes.includes(i));
  return { list, wrong: 'missing', member: all[left] ?? '' };
}

function report(model: DocumentModel, block: Block, { list, wrong, member }: Verdict): Finding {
  const { entity, items } = list;
  const all = entity.members ?? [];
  const script = (form: string): string => toScript(form.replace(/“/gu, '‘').replace(/”/gu, '’'), model.script);
  const span = sourceIn(block, normSpan(items[0]!.norm.start, items.at(-1)!.norm.end));
  const shown = { term: script(entity.canonical), members: all.map(script).join('、') };
  if (wrong === 'twice') return { span, message: message(twice, { ...shown, member: script(member) }) };
  if (wrong === 'order') return { span, message: message(order, shown), fixes: [inOrder(block, list)] };
  return { span, message: message(missing, { ...shown, count: all.length, member: script(member) }) };
}

/** Each item gives its place to the one that belongs there, in the writer's own spelling. */
function inOrder(block: Block, { items }: MemberList): Fix {
  const sorted = [...items].sort((a, b) => a.index - b.index);
  const edits = items.flatMap(({ norm }, i) => {
    const right = sorted[i]!.norm;
    return right.start === norm.start ? [] : [{ span: sourceIn(block, norm), text: writtenIn(block, right) }];
  });
  return { title: message(reorder), edits, safety: 'suggestion' };
}
