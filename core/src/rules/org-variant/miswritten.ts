// Names of departments with 与 where the name has 和: 人力资源与社会保障局.
import { normSpan } from '../../base/span';
import { type DepartmentMention, departmentMentions } from '../../model/department-mentions';
import type { DocumentModel } from '../../model/document-model';
import type { TextEdit } from '../rule';

export interface Miswritten {
  readonly at: DepartmentMention;
  readonly edits: readonly TextEdit[];
}

/** 和 is written alike in both scripts, so the edit fits every document. */
export const miswritten = (model: DocumentModel): readonly Miswritten[] =>
  departmentMentions(model)
    .filter(({ name }) => name.kind === 'miswritten')
    .map((at) => ({ at, edits: edits(model, at) }));

const edits = ({ text }: DocumentModel, { name, body }: DepartmentMention): readonly TextEdit[] =>
  Array.from(name.form).flatMap((char, i) =>
    char === '与' && name.department.full.charAt(i) === '和'
      ? [{ span: text.toSource(normSpan(body.start + i, body.start + i + 1)), text: '和' }]
      : [],
  );
