// A formulation, meeting or word written in a form the table of known forms calls wrong or outdated.
import { type Message, message } from '../../base/message';
import type { GazetteerHit } from '../../gazetteer/gazetteer';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import type { DocumentModel } from '../../model/document-model';
import { formsIn, isGuarded, type KnownForm, namedRightly } from '../../model/known-forms';
import { sourceIn, writtenIn } from '../../model/placed';
import { respelling, spellFor } from '../../model/spelling';
import { tally } from '../../model/tally';
import { toScript } from '../../text/script';
import type { Finding, Rule, RuleInput, Severity } from '../rule';
import { replace, templates } from './messages';

export const rule: Rule = {
  id: 'term-wrong',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '固定提法、会议名称或常用词写错。',
    'zh-tw': '固定提法、會議名稱或常用詞寫錯。',
    en: 'A fixed formulation, the name of a meeting or a common word is written wrongly.',
  },
  why: {
    'zh-cn':
      '固定提法、会议和文件的名称有唯一写法，错一字、颠倒次序都是差错。本规则只报对照表里列明的误写：表中误写都不是任何规范写法的一部分；同普通词语同形的短误写，只有加引号或同篇出现过规范写法时才报；旧提法只作提示，叙述当年事项时可以保留。',
    'zh-tw':
      '固定提法、會議和文件的名稱有唯一寫法，錯一字、顛倒次序都是差錯。本規則只報對照表裡列明的誤寫：表中誤寫都不是任何規範寫法的一部分；同普通詞語同形的短誤寫，只有加引號或同篇出現過規範寫法時才報；舊提法只作提示，敘述當年事項時可以保留。',
    en: 'Fixed formulations and the names of meetings and documents have one wording; a wrong character or order is an error. Only forms listed in the table are reported. No listed form is part of a right one, short forms that are also ordinary text need quotation marks or the right form in the same document, and outdated wordings are information only.',
  },
  examples: {
    bad: [
      '全市干部认真学习[|党的二十届四次全会|]精神。',
      '会议强调，要统筹推进[|“五位一体”战略布局|]。',
      '会议对下一阶段工作作出[|布署|]。',
      '會議審議了[|“十五五”計劃|]草案。',
    ],
    good: [
      '全市干部认真学习党的二十届四中全会精神。',
      '会议强调，要统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局。',
      '各部门在网站发布署名文章。',
      '会议议定了两个确定下来的项目。',
    ],
  },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  const named = namedRightly(model, doubtful(model));
  let last: BlockFact<KnownForm> | undefined;
  for (const form of listed(model)) {
    // Leftmost, then longest: what lies in a wrong form already reported is part of it.
    if (last?.at === form.at && form.fact.norm.start < last.fact.norm.end) continue;
    if (!named.passesGuard(form.fact)) continue;
    last = form;
    yield report(model, form);
  }
}

/** Variants of numbered formulations are the business of `term-variant`, names of people that of `name-variant`. */
const isListed = ({ alias, entity }: GazetteerHit): boolean =>
  alias !== undefined &&
  entity.kind !== 'person' &&
  alias.status !== 'accepted' &&
  alias.severity !== undefined &&
  !alias.derived;

const listed = blockFacts((part) => formsIn(part, isListed));

/** Entities of forms that may be spoken of only if these are named rightly somewhere. */
const doubtful = tally((part) =>
  formsIn(part, (hit) => isGuarded(hit) && isListed(hit)).flatMap(({ entity, quoted }) => (quoted ? [] : [entity.id])),
);

function report(model: DocumentModel, { block, fact }: BlockFact<KnownForm>): Finding {
  const { norm, entity, alias } = fact;
  const form = alias?.instead ?? entity.canonical;
  const traditional = alias?.instead ? undefined : entity.traditional;
  const severity = alias?.severity ?? 'warning';
  const found = writtenIn(block, norm);
  const right = spellFor(model, form, found, traditional);
  const shown = model.script === 'traditional' ? (traditional ?? toScript(form, 'traditional')) : form;
  const edit = respelling(block, norm, right);
  return {
    span: sourceIn(block, norm),
    severity,
    message: wording(severity, nested(found), nested(shown), alias?.note),
    ...(edit && {
      fixes: [{ title: message(replace, { right }), edits: [edit], safety: safety(severity, alias?.guard) }],
    }),
  };
}

/** Marks inside a form, as they stand inside the marks of a message. */
const nested = (form: string): string => form.replace(/“/g, '‘').replace(/”/g, '’');

function wording(severity: Severity, found: string, right: string, note?: string): Message {
  const strict = severity === 'error' || severity === 'warning';
  return note
    ? message(strict ? templates.wrongWithNote : templates.unusualWithNote, {
        found,
        right,
        note,
        noteTraditional: toScript(note, 'traditional'),
      })
    : message(strict ? templates.wrong : templates.unusual, { found, right });
}

/** An exact entry of the table may be applied unseen; one that rests on a guard or is a matter of usage may not. */
const safety = (severity: Severity, guard?: string): 'safe' | 'suggestion' =>
  (severity === 'error' || severity === 'warning') && !guard ? 'safe' : 'suggestion';
