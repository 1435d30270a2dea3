// Laws of the data: what the schema cannot say.
import assert from 'node:assert/strict';
import { builtinGazetteer } from '../core/src/gazetteer/builtin';
import { comparable } from '../core/src/gazetteer/forms';
import { compileData, readEntries } from './gen-data';

const entities = builtinGazetteer().entities;
/** All right forms as compared, one a line. */
const right = entities
  .flatMap(({ canonical, aliases, members = [] }) => [
    canonical,
    ...aliases.filter(({ status }) => status === 'accepted').map(({ form }) => form),
    ...members,
  ])
  .map(comparable)
  .join('\n');

describe('data', () => {
  it('follows the schema, and every id is given once', () => {
    assert.ok(readEntries().length > 300);
    assert.ok(compileData().startsWith('// Generated'));
  });

  it('has no wrong form that is part of a right one', () => {
    const parts = entities.flatMap(({ aliases }) =>
      aliases
        .filter(({ severity }) => severity)
        .filter(({ form }) => right.includes(comparable(form)))
        .map(({ form }) => form),
    );
    assert.deepEqual(parts, []);
  });

  it('gives no form both as right and as wrong within an entity, and none that equals what replaces it', () => {
    for (const { canonical, aliases } of entities) {
      const forms = [canonical, ...aliases.map(({ form }) => form)].map(comparable);
      assert.deepEqual(
        forms.filter((form, i) => forms.indexOf(form) !== i),
        [],
        canonical,
      );
      for (const { form, instead } of aliases) assert.notEqual(comparable(form), comparable(instead ?? ''), form);
    }
  });

  it('contains the form in every stretch where it is excused', () => {
    for (const { form, unless = [] } of entities.flatMap(({ aliases }) => aliases)) {
      for (const longer of unless) assert.ok(longer.includes(form), `${longer} ∌ ${form}`);
    }
  });

  it('claims a date only together with who or what says so', () => {
    const undated = entities.filter(({ kind }) => kind === 'term' || kind === 'plan');
    const bare = undated.filter(({ since, sources, issuer }) => since && sources.length === 0 && !issuer);
    assert.deepEqual(
      bare.map(({ canonical }) => canonical),
      [],
    );
  });
});
