// Variants of numbered formulations the gazetteer knows: its canonical form decides.
import { message } from '../../base/message';
import { type KnownForm, knownForms } from '../../model/known-forms';
import { respelling, spell } from '../../model/spelling';
import type { Finding, RuleInput } from '../rule';
import { endsFreely } from './boundary';
import { templates } from './messages';

export function* knownVariants({ model }: RuleInput): Iterable<Finding> {
  const forms = knownForms(model);
  for (const form of forms.all) {
    if (!form.alias?.derived || !forms.passesGuard(form) || forms.isShadowed(form) || goesOn(form)) continue;
    const { entity, norm } = form;
    const other = forms.canonical(entity);
    const right = spell(model, entity.canonical, norm, entity.traditional);
    const edit = respelling(model, norm, right);
    yield {
      span: model.text.toSource(norm),
      message: message(other ? templates.bothKnown : templates.known, { found: writtenAt(form), right }),
      ...(other && {
        related: [
          { span: model.text.toSource(other.norm), message: message(templates.elsewhere, { right: writtenAt(other) }) },
        ],
      }),
      ...(edit && {
        fixes: [{ title: message(templates.replace, { right }), edits: [edit], safety: 'suggestion' as const }],
      }),
    };
  }
}

const goesOn = ({ quoted, block, norm }: KnownForm): boolean =>
  !quoted && !endsFreely(block.text.text, norm.end - block.norm.start);

const writtenAt = ({ norm, block }: KnownForm): string =>
  block.text.unfolded.slice(norm.start - block.norm.start, norm.end - block.norm.start);
