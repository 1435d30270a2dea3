// Names of departments with 与 where the name has 和: 人力资源与社会保障局.
import { normSpan } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import { type DepartmentMention, departmentsIn } from '../../model/department-mentions';
import { sourceIn } from '../../model/placed';
import type { TextEdit } from '../rule';

export const miswritten = blockFacts((part) =>
  mayHold(part.units, '与') ? departmentsIn(part).filter(({ name }) => name.kind === 'miswritten') : [],
);

/** 和 is written alike in both scripts, so the edit fits every document. */
export const corrected = ({ block, fact: { name, body } }: BlockFact<DepartmentMention>): readonly TextEdit[] =>
  Array.from(name.form).flatMap((char, i) =>
    char === '与' && name.department.full.charAt(i) === '和'
      ? [{ span: sourceIn(block, normSpan(body.start + i, body.start + i + 1)), text: '和' }]
      : [],
  );
