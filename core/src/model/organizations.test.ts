// Forms of one body come together inside a document, forms of different bodies stay apart.
import assert from 'node:assert/strict';
import { organizationParts } from '../mentions/organization-parts';
import { modelOf } from '../testing';

/** Each organization as its forms, in order of appearance. */
const organizationsOf = (text: string): readonly (readonly string[])[] =>
  modelOf(text).organizations.map(({ mentions }) => mentions.map(({ form }) => form));

describe('organizations of a document', () => {
  it('brings full, short and colloquial names together', () =>
    assert.deepEqual(organizationsOf('临湖市发展和改革委员会印发通知。市发展改革委要求抓好落实，市发改委将督查。'), [
      ['临湖市发展和改革委员会', '市发展改革委', '市发改委'],
    ]));

  it('knows an office again whose head was named', () =>
    assert.deepEqual(
      organizationsOf(
        '市政府湖泊保护办党组书记、主任普兆林表示，要守好湖。市政府湖泊保护办将坚持依法治污。市政府湖泊保护办理清责任，市政府保护湖泊。',
      ),
      [
        ['市政府湖泊保护办', '市政府湖泊保护办'],
        ['市政府', '市政府'],
      ],
    ));

  it('lends a name without place the one place of its level', () => {
    const [only] = modelOf('近日，昆明市科学技术局召开会议。市科技局局长李若川讲话。').organizations;
    assert.equal(only?.name, '昆明市科学技术局');
    assert.equal(only?.mentions.length, 2);
  });

  it('lends it the one place of its level that the report names at all', () => {
    const organizations = modelOf(
      '昆明市举办科技周，云南省派员参加。市科技局局长李若川讲话，市委、省委要求抓好落实。',
    ).organizations;
    assert.deepEqual(
      organizations.map(({ key, place }) => [key, place]),
      [
        ['昆明市|市|科学技术局', '昆明市'],
        ['昆明市|市|委', '昆明市'],
        ['云南省|省|委', '云南省'],
      ],
    );
    const [none] = modelOf('昆明市、曲靖市举办科技周。市科技局局长李若川讲话。').organizations;
    assert.equal(none?.place, undefined);
  });

  it('takes what a report agrees on for the same', () =>
    assert.deepEqual(
      organizationsOf(
        '临湖青石物流有限公司（以下简称“青石物流”）成立。青石物流将扩大规模。临湖市供销合作社（以下简称公司）参加，公司发言。',
      ),
      [['临湖青石物流有限公司', '青石物流', '青石物流'], ['临湖市供销合作社']],
    ));

  it('knows a company without its legal form', () =>
    assert.deepEqual(
      organizationsOf('走进临湖钢铁集团有限公司厂区。临湖钢铁集团的转型很快，临湖钢铁还将扩产，钢铁行业回暖。'),
      [['临湖钢铁集团有限公司', '临湖钢铁集团', '临湖钢铁']],
    ));

  it('knows the league, the courts and the congress by their short names', () =>
    assert.deepEqual(organizationsOf('共青团昆明市委、团市委发文，昆明市中级人民法院、市中级法院、市中院通报。'), [
      ['共青团昆明市委', '团市委'],
      ['昆明市中级人民法院', '市中级法院', '市中院'],
    ]));

  it('lends nothing where two places are possible', () =>
    assert.deepEqual(organizationsOf('昆明市科技局、曲靖市科技局签约。市科技局表示欢迎。'), [
      ['昆明市科技局'],
      ['曲靖市科技局'],
      ['市科技局'],
    ]));

  it('takes the party committee, government and congress by all their names', () =>
    assert.deepEqual(
      organizationsOf(
        '中共昆明市委、昆明市人民政府决定。市委、市政府要求。昆明市人民代表大会常务委员会听取，市人大常委会审议。',
      ),
      [
        ['中共昆明市委', '市委'],
        ['昆明市人民政府', '市政府'],
        ['昆明市人民代表大会常务委员会', '市人大常委会'],
      ],
    ));

  it('keeps levels and bodies apart', () =>
    assert.deepEqual(organizationsOf('省科技局、市科技局和市财政局参加，市委、市委办公室负责。'), [
      ['省科技局'],
      ['市科技局'],
      ['市财政局'],
      ['市委'],
      ['市委办公室'],
    ]));

  it('knows an entity by any of its forms', () => {
    const [center] = modelOf('党中央作出部署。中共中央印发通知。').organizations;
    assert.equal(center?.mentions.length, 2);
    assert.match(String(center?.entity), /^organization:/);
  });
});

describe('organizationParts', () => {
  const body = (name: string): string => organizationParts(name).body;

  it('gives one body for all its names', () => {
    assert.equal(body('市政府口岸物流办'), body('市口岸物流办公室'));
    assert.equal(body('中共临湖市委'), body('中国共产党昆明市委员会'));
    assert.equal(body('政协昆明市委员会'), body('市政协'));
    assert.equal(body('省人社厅'), '人力资源和社会保障厅');
    assert.notEqual(body('市政府办公室'), body('市委办公室'));
  });

  it('takes the innermost place and its level', () => {
    assert.deepEqual(organizationParts('云南省昆明市财政局'), { place: '昆明市', level: '市', body: '财政局' });
    assert.deepEqual(organizationParts('市财政局'), { level: '市', body: '财政局' });
    assert.deepEqual(organizationParts('城市管理局'), { body: '城市管理局' });
    assert.deepEqual(organizationParts(''), { body: '' });
  });
});
