// People of a document: introduced once, found everywhere, kept apart where they are two.
import assert from 'node:assert/strict';
import { modelOf, parseMarkup, withMarks } from '../testing';
import type { Person } from './document-model';

/** `{|p:…|}` every mention of a person: exactly these. */
function checkPeople(marked: string): readonly Person[] {
  const { text } = parseMarkup(marked);
  const { people } = modelOf(text);
  const found = people.flatMap(({ mentions }) => mentions.map(({ span }) => ({ span, label: 'p' })));
  assert.equal(withMarks(text, found), marked);
  return people;
}

describe('people', () => {
  it('are found again without their post', () =>
    checkPeople('市委书记{|p:李若川|}主持会议。会上，{|p:李若川|}认真听取发言。他说，{|p:李若川|}同志的意见很好。'));

  it('are found in headings and before their introduction', () =>
    checkPeople('{|p:李若川|}调研水务工作\n\n昨日，市委书记{|p:李若川|}到市水务局调研。'));

  it('of two characters are found only where a name may stand', () =>
    checkPeople(
      '市水务局局长{|p:许平|}介绍情况。{|p:许平|}说，价格不允许平摊，许多人支持，给许平均分配也行。随后，{|p:许平|}到会。',
    ));

  it('are not found inside longer names', () =>
    checkPeople('市长{|p:李明|}与副市长{|p:李明海|}到会。{|p:李明海|}说，{|p:李明|}要求抓紧。'));

  it('are found in Traditional text at their exact place', () =>
    checkPeople('市委書記{|p:盧宏川|}主持。會上，{|p:盧宏川|}要求抓緊。'));

  it('keep a reporter apart from an official of the same name', () => {
    const people = checkPeople('市长{|p:王海川|}到会。{|p:王海川|}说，要抓紧。（临湖日报 记者{|p:王海川|}）');
    assert.deepEqual(
      people.map(({ name, role, mentions }) => [name, role, mentions.length]),
      [
        ['王海川', 'official', 2],
        ['王海川', 'reporter', 1],
      ],
    );
  });

  it('gather their posts, each once', () => {
    const [person] = checkPeople('省委副书记、市委书记{|p:李若川|}到会。市委书记{|p:李若川|}要求抓紧。');
    assert.deepEqual(
      person?.posts.map(({ organization, title }) => `${organization}${title}`),
      ['省委副书记', '市委书记'],
    );
    assert.equal(person?.introduced, person?.mentions[0]);
  });

  it('of other nations are found by the last part of their name', () => {
    const [mayor, deputy] = checkPeople(
      '市长温思齐会见了奥斯滕堡市市长{|p:埃里克·范德霍尔|}一行。'.replace('温思齐', '{|p:温思齐|}') +
        '{|p:温思齐|}对{|p:范德霍尔|}一行表示欢迎。{|p:范德霍尔|}说，{|p:埃里克·范德霍尔|}基金会将提供支持。',
    ).slice(1);
    assert.equal(mayor?.name, '埃里克·范德霍尔');
    assert.equal(mayor?.mentions.length, 4);
    assert.equal(deputy, undefined);
  });

  it('of other nations keep apart who shares the last part', () => {
    const people = checkPeople('总统{|p:埃里克·范德霍尔|}和夫人、作家{|p:索菲娅·范德霍尔|}到访。范德霍尔表示感谢。');
    assert.equal(people.length, 2);
  });

  it('of other nations are not found in the place of the same name', () =>
    checkPeople('总统{|p:安德烈·卡尔森|}到访。代表团抵达卡尔森，在卡尔森举行会谈。'));

  it('are not made of bare words', () => checkPeople('王国强大，李子成熟，高度重视，张开双臂。'));
});
