// People and posts by grammar: exact edges, all posts, and nobody where an ordinary word follows a title.
import assert from 'node:assert/strict';
import { unitFilter } from '../base/unit-filter';
import { parseMarkup, withMarks } from '../testing/markup';
import type { MentionDraft } from './mention';
import { recognizer } from './post-name';

const drafts = (text: string, tokens?: Uint32Array): readonly MentionDraft[] => [
  ...recognizer.recognize({
    kind: 'paragraph',
    text,
    units: unitFilter(text),
    hits: [],
    ...(tokens === undefined ? {} : { tokens }),
  }),
];

/** `[|…|]` people, `{|t:…|}` titles: exactly these. */
function check(marked: string): void {
  const { text } = parseMarkup(marked);
  const found = drafts(text).map(({ kind, norm }) => ({
    span: { start: norm.start, end: norm.end },
    ...(kind === 'title' ? { label: 't' } : {}),
  }));
  found.sort((a, b) => a.span.start - b.span.start);
  assert.equal(withMarks(text, found), marked);
}

const all = (...examples: readonly string[]): void => {
  for (const example of examples) check(example);
};

const silent = (...texts: readonly string[]): void => {
  for (const text of texts) assert.deepEqual(drafts(text), [], text);
};

/** `机构/职务` of the first person. */
const posts = (text: string): readonly string[] =>
  (drafts(text).find(({ kind }) => kind === 'person')?.posts ?? []).map(
    ({ organization, title }) => `${organization ?? ''}/${title}`,
  );

describe('posts and names', () => {
  it('end a name where the sentence goes on', () =>
    all(
      '{|t:市水务局局长|}[|许澜|]表示，要抓紧。',
      '{|t:市科技局局长|}[|刀建国|]表示，',
      '{|t:市自然资源规划局局长|}[|周文捷|]说，会议强调',
      '{|t:市委书记|}[|李若川|]在会上指出',
      '{|t:市长|}[|张伟|]与企业代表座谈',
      '{|t:局长|}[|欧阳建华|]介绍',
      '{|t:副州长|}[|上官云|]出席',
    ));

  it('read several posts of one person', () => {
    all(
      '{|t:省委副书记、市委书记|}[|李若川|]在动员讲话时指出',
      '{|t:市发展改革委党组书记、主任|}[|郭岚|]表示',
      '{|t:副省长兼秘书长|}[|张伟明|]主持',
    );
    assert.deepEqual(posts('省委副书记、市委书记李若川说'), ['省委/副书记', '市委/书记']);
  });

  it('let a title inherit the organization before it, but not the head of a government', () => {
    assert.deepEqual(posts('市工业和信息化局党组书记、局长张伟明表示'), [
      '市工业和信息化局/党组书记',
      '市工业和信息化局/局长',
    ]);
    assert.deepEqual(posts('临湖市委副书记、市长张伟明表示'), ['临湖市委/副书记', '/市长']);
  });

  it('keep modifiers and former posts', () => {
    assert.deepEqual(posts('市科技局原局长张伟明到会'), ['市科技局/原局长']);
    assert.deepEqual(posts('时任临湖市委书记张伟明到会'), ['临湖市委/时任书记']);
    assert.deepEqual(posts('临湖市常务副市长张伟明到会'), ['临湖市/常务副市长']);
  });

  it('bound the organization by words no body holds', () => {
    assert.deepEqual(posts('会前，李若川会见了市科技局局长张伟明。'), ['市科技局/局长']);
    assert.deepEqual(posts('市数据局局长张伟明介绍'), ['市数据局/局长']);
    assert.deepEqual(posts('在临湖市人力资源和社会保障局局长张伟明陪同下'), ['临湖市人力资源和社会保障局/局长']);
  });

  it('know the conference and its chairman apart', () => {
    assert.deepEqual(posts('市政协主席白若川出席'), ['市政协/主席']);
    assert.deepEqual(posts('临湖市政协原副主席白若川出席'), ['临湖市政协/原副主席']);
    assert.deepEqual(posts('市政协委员白若川建议'), ['市政协/委员']);
    assert.deepEqual(posts('望江镇党委书记白若川介绍'), ['望江镇/党委书记']);
    assert.deepEqual(posts('市公安局党委书记、局长白若川表示'), ['市公安局/党委书记', '市公安局/局长']);
  });

  it('know whose department the head of one is', () => {
    assert.deepEqual(posts('市委常委、组织部部长张伟明出席'), ['市委/常委', '市委组织部/部长']);
    assert.deepEqual(posts('市委常委、宣传部长张伟明出席'), ['市委/常委', '市委/宣传部长']);
    assert.deepEqual(posts('市政府党组成员、办公室主任张伟明出席'), ['市政府/党组成员', '市政府办公室/主任']);
    assert.deepEqual(posts('参加会议的有市科技局局长张伟明'), ['市科技局/局长']);
    assert.deepEqual(posts('市委、市政府领导张伟明到会'), ['/领导']);
  });

  it('read who speaks for an international body, and no verb', () => {
    all('{|t:联合国教科文组织代表|}[|安娜·科瓦奇|]致辞');
    silent('市委组织代表全体同志参观，该组织代表市民发言');
  });

  it('set apart by a comma belong to one person where no name stands between', () => {
    assert.deepEqual(posts('市政府党组成员、副市长，市公安局党委书记、局长张伟明到会'), [
      '市政府/党组成员',
      '/副市长',
      '市公安局/党委书记',
      '市公安局/局长',
    ]);
    assert.deepEqual(posts('市政府副市长张伟明，市公安局局长李若川到会'), ['市政府/副市长']);
  });

  it('know ranks, offices in short, and what stands before a post', () => {
    assert.deepEqual(posts('市水务局党组成员、副局长、一级调研员张伟明到会'), [
      '市水务局/党组成员',
      '市水务局/副局长',
      '市水务局/一级调研员',
    ]);
    assert.deepEqual(posts('受市委书记张伟明委托'), ['市委/书记']);
    assert.deepEqual(posts('应市应急管理局局长张伟明邀请'), ['市应急管理局/局长']);
  });

  it('read a school within a university', () =>
    assert.deepEqual(posts('云岭大学生态与环境学院院长张伟明到会'), ['云岭大学生态与环境学院/院长']));

  it('read a second title behind the name', () => all('{|t:云岭大学法学院院长|}[|张伟明|]{|t:教授|}介绍，'));

  it('stand behind their names', () =>
    all(
      '[|欧阳建国|]{|t:局长|}、[|司马清|]{|t:副主任|}到会。',
      '{|t:县长|}[|单立明|]、[|李若川|]{|t:主任|}参加。',
      '会见了[|阿不都热合曼·吾甫尔|]{|t:主任|}。',
    ));

  it('end a name with interpunct where the sentence goes on, whatever its characters', () =>
    all(
      '{|t:州人大常委会主任|}[|阿布都·热合曼|]，',
      '{|t:副主任|}[|扎西·顿珠|]宣读决定',
      '{|t:法国圣马尔市市长|}[|让-皮埃尔·杜邦|]发来贺信',
      '{|t:日本青叶县知事|}[|山本隆介|]致信祝贺',
      '中国·临湖旅游节{|t:主任|}[|张伟明|]。',
    ));

  it('fill a line with their names behind a gap', () =>
    all('{|t:副市长|}\t[|许文澜|]  [|石　磊|]  [|向云帆|]', '{|t:市长|}　[|张伟明|]'));

  it('leave out what introduces the organization', () => {
    all('——访{|t:临湖市科技局局长|}[|刀景川|]', '记者日前访{|t:市信访局局长|}[|刀景川|]。');
    assert.deepEqual(posts('会见了国际友好城市奥斯滕堡市市长埃里克·范德霍尔一行'), ['奥斯滕堡市/市长']);
    assert.deepEqual(posts('友城奥斯滕堡市副市长埃里克·范德霍尔表示'), ['奥斯滕堡市/副市长']);
  });

  it('read who is appointed to a post or relieved of it', () => {
    all(
      '[|江一苇|]（女，彝族）为{|t:临湖市教育局局长|}；',
      '任命：[|闻人澈|]为{|t:临湖市统计局局长|}；',
      '[|高锦堂|]的{|t:临湖市教育局局长|}职务；',
      '任命[|江一苇|]为{|t:临湖市教育局局长|}；免去[|高锦堂|]的{|t:临湖市教育局局长|}职务。',
      '会议决定任命[|江一苇|]、[|杜沐风|]（彝族）为{|t:临湖市副市长|}。',
      '[|岩温香|]同志任{|t:市民族宗教局党组书记、局长|}，',
      '会议选举[|江一苇|]为{|t:临湖市人大常委会主任|}。',
    );
    assert.deepEqual(posts('任命江一苇为临湖市教育局局长'), ['临湖市教育局/局长']);
  });

  it('are nobody where words stand around the dot', () =>
    silent('看了此前奈特·希亚马兰导演的电影', '詹金斯导演的老公吉姆·泰勒说过。'.replace('詹金斯导演', '那位导演')));

  it('do not take a name into the next organization', () =>
    all('{|t:市长|}[|李若川|]同{|t:澄州市市长|}[|张伟明|]会谈'));

  it('read lists behind a collective title or several names behind one', () =>
    all(
      '{|t:市领导|}[|张伟明|]、[|李若川|]、[|刀建国|]参加活动',
      '{|t:副市长|}[|张伟明|]、[|李若川|]和{|t:市政府秘书长|}[|王文海|]出席',
    ));

  it('skip what stands in brackets', () =>
    all('{|t:市长|}（女，彝族）[|普丽华|]表示', '{|t:副市长|}[|张伟明|]（女）、[|李若川|]出席'));

  it('read a name set apart to the width of three characters', () => {
    all('{|t:市长|}[|许　澜|]出席', '{|t:市长|}[|许 澜|]出席');
    assert.equal(drafts('市长许　澜出席').find(({ kind }) => kind === 'person')?.form, '许澜');
  });

  it('may have characters that hardly stand but in names, some of two units', () => {
    all(
      '{|t:市长|}[|李㛃|]表示，',
      '{|t:副市长|}[|张𠮷明|]指出，',
      '{|t:望江区区长|}[|赵𬭎|]、{|t:副区长|}[|王𬍛|]参加。',
    );
    all('[|孙𠀾|]{|t:主任|}、[|周𬀩晨|]{|t:局长|}出席。');
    silent('市长𠮷祥如意', '市长张\ud842说');
  });

  it('read transliterated names, in one form whatever the interpunct', () => {
    all('{|t:副州长|}[|买买提·艾山|]出席', '{|t:专家|}[|彼得•克林斯|]说', '{|t:秘书长|}[|克林斯特|]表示');
    assert.equal(drafts('专家彼得•克林斯说').find(({ kind }) => kind === 'person')?.form, '彼得·克林斯');
  });

  it('read names before their title', () =>
    all('会前，[|张伟明|]{|t:市长|}说', '[|李若川|]{|t:主任|}到会', '[|李某某|]{|t:主任|}到会'));

  it('know a title alone for what it is', () => all('会上，{|t:刘书记|}说', '“{|t:许主任|}，请讲。”'));

  it('tell experts and reporters from officials', () => {
    const roles = ['市长张伟明说', '教授张伟明说', '记者张伟明报道'].map(
      (text) => drafts(text).find(({ kind }) => kind === 'person')?.role,
    );
    assert.deepEqual(roles, ['official', 'expert', 'reporter']);
  });
});

describe('no names', () => {
  it('in ordinary words that start like one', () =>
    silent(
      '局长高度重视安全生产',
      '主任于是决定改期',
      '书记方面没有回应',
      '市长安全巡查',
      '部长时任临湖市委委员',
      '主任左右为难',
      '书记许多次来到现场',
      '局长明确要求',
      '主任全面负责',
    ));

  it('before a post nobody is named for', () =>
    silent(
      '任命他为市教育局局长。',
      '以公开选拔的方式任命干部为市教育局副局长。',
      '组长为市教育局局长，成员为各县区局长。',
      '会议认为市教育局局长应当负责。',
      '新当选的市教育局局长职务暂缺。',
    ));

  it('behind words that only begin like a title', () =>
    silent(
      '总书记关于安全生产的重要论述',
      '会长单位高新公司',
      '第一书记任期两年',
      '主席团成员名单',
      '董事会同意',
      '记者会上',
      '书记处工作',
    ));

  it('in two countries before a title', () =>
    assert.equal(drafts('韩美领导人会谈。').filter(({ kind }) => kind === 'person').length, 0));

  it('in how someone is addressed', () => silent('经理张女士说', '老板方总介绍', '驾驶员张某被查'));

  it('in the river behind 市长 and 州长', () => silent('临湖市长江大桥通车', '澄州长江二桥建成'));

  it('of countries before the next title', () => {
    check('{|t:总统|}[|克林斯特|]、{|t:卢旺达总统|}[|卡林德|]出席');
  });
});

describe('the segmenter’s vote', () => {
  const text = '市长李江和国家机关干部座谈';
  /** Ends of the words given. */
  const cut = (words: string): Uint32Array => {
    let at = 0;
    return Uint32Array.from(words.split('|'), (word) => {
      at += word.length;
      return at;
    });
  };
  const name = (tokens?: Uint32Array) => {
    const person = drafts(text, tokens).find(({ kind }) => kind === 'person');
    return person && { form: person.form, doubt: person.doubt, evidence: person.evidence };
  };

  it('is asked for where two readings stay plausible', () =>
    assert.deepEqual(name(), { form: '李江', doubt: true, evidence: 'lexicon' }));

  it('decides between them', () => {
    assert.deepEqual(name(cut('市长|李江和|国家|机关|干部|座谈')), {
      form: '李江和',
      doubt: true,
      evidence: 'segmenter',
    });
    assert.deepEqual(name(cut('市长|李江|和|国家|机关|干部|座谈')), {
      form: '李江',
      doubt: true,
      evidence: 'segmenter',
    });
  });

  it('decides nothing where it cuts elsewhere', () =>
    assert.equal(name(cut('市|长李|江和国|家机关|干部|座谈'))?.evidence, 'lexicon'));

  it('is not asked for where the sentence says it', () =>
    assert.deepEqual(
      drafts('市长许澜表示').filter(({ doubt }) => doubt),
      [],
    ));
});
