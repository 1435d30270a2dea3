// Two people in one post: when the place is not sure, and when time has passed.
import { checkRule } from '../../testing';
import { rule } from './rule';

const report = (...marked: readonly string[]): void => {
  for (const one of marked) checkRule(rule, one);
};

describe('name-post-conflict', () => {
  it('takes the place from the one the report names', () =>
    report('临湖市科技局局长李若川到会。市科技局局长[|张博文|]讲话。'));

  it('says nothing where the place may be another', () =>
    report(
      '昆明市和曲靖市举行会谈。市委书记李若川介绍情况，市委书记张博文致辞。',
      '昆明市委书记李若川到会。市委书记张博文到会，曲靖市市长刀建国到会。',
    ));

  it('knows predecessors and successors', () =>
    report(
      '市科技局局长李若川去年调离。市科技局局长张博文到会。',
      '市科技局首任局长李若川回忆往事。市科技局局长张博文到会。',
      '李若川接任市科技局局长。市科技局局长张博文到会。',
    ));

  it('says nothing of posts several people hold', () =>
    report(
      '市委常委李若川到会。市委常委张博文到会。',
      '市人大常委会副主任李若川到会。市人大常委会副主任张博文到会。',
      '市科技局一级调研员李若川、市科技局一级调研员张博文到会。',
    ));
});
