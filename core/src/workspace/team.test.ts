// Several files of one team: what they say together and against each other.
import assert from 'node:assert/strict';
import { word } from '../base/message';
import { parseMarkup, withMarks } from '../testing/markup';
import { readTeam } from './team';

/** Files by name with `[|…|]` where something must be said; what is said, of all of them. */
function check(files: Readonly<Record<string, string>>): {
  readonly said: string;
  readonly team: ReturnType<typeof readTeam>;
} {
  const sources = Object.entries(files).map(([uri, marked]) => ({ uri, text: parseMarkup(marked).text }));
  const team = readTeam([], sources);
  for (const { uri, text } of sources) assert.equal(withMarks(text, team.problems.get(uri) ?? []), files[uri]);
  return {
    said: [...team.problems.values()]
      .flat()
      .map((one) => word(one.message, 'zh-cn'))
      .join('\n'),
    team,
  };
}

describe('readTeam', () => {
  it('brings the entries of all files together', () => {
    const { team } = check({ '甲.yaml': 'officials: [{ name: 张伟明 }]\n', '乙.csv': '提法\n六个湖城\n' });
    assert.deepEqual(
      team.entities.map(({ canonical, origin }) => [canonical, origin]),
      [
        ['张伟明', '甲.yaml'],
        ['六个湖城', '乙.csv'],
      ],
    );
  });

  it('reports a name listed in two files, and keeps the first', () => {
    const { said, team } = check({
      '甲.yaml': 'officials: [{ name: 张伟明, order: 1 }]\n',
      '乙.csv': '姓名,排序\n[|张伟明|],2\n',
    });
    assert.match(said, /“张伟明”已经列出/);
    assert.deepEqual(
      team.entities.map(({ order }) => order),
      [1],
    );
    assert.equal(team.problems.get('乙.csv')?.[0]?.related?.[0]?.uri, '甲.yaml');
  });

  it('reports a form that is right in one file and wrong in another, and leaves it alone', () => {
    const { said, team } = check({
      '甲.yaml': 'terms: [{ canonical: 六个湖城, wrong: [[|六大湖城|], 六湖城] }]\n',
      '乙.yaml': 'terms: [{ canonical: 六大湖城 }]\n',
    });
    assert.match(said, /在别处却是正确写法/);
    assert.deepEqual(
      team.entities[0]?.aliases.map(({ form }) => form),
      ['六湖城'],
    );
  });

  it('reports a post two people hold at once', () => {
    const post = (from: string, to: string) => `{ organization: 临湖市委, title: 书记, from: ${from}, to: ${to} }`;
    const { said } = check({
      '甲.yaml': `officials:\n  - name: 张伟明\n    posts: [${post('2021', '2024-06')}]\n`,
      '乙.yaml':
        `officials:\n  - name: 李若川\n    posts:\n      - ${post('2024-03', 'null').replace('临湖市委', '[|临湖市委').replace('书记', '书记|]')}\n` +
        `  - name: 刀建国\n    posts: [${post('2019', '2021')}]\n`,
    });
    assert.match(said, /“临湖市委书记”在同一时期列了两人：李若川与张伟明/);
  });

  it('says nothing of posts many may hold, and of those that follow each other', () => {
    check({
      '甲.yaml': `officials:
  - name: 张伟明
    posts: [{ organization: 临湖市委, title: 副书记 }, { organization: 临湖市, title: 市长, to: 2024-06 }]
  - name: 李若川
    posts: [{ organization: 临湖市委, title: 副书记 }, { organization: 临湖市, title: 市长, from: 2024-06 }]
`,
    });
  });

  it('reports a post listed twice for one person', () => {
    const { said } = check({
      '甲.csv': '姓名,单位,职务,起\n张伟明,市科技局,副局长,2021\n张伟明,[|市科技局,副局长|],2023\n',
    });
    assert.match(said, /列了两次/);
  });

  it('says of a file that it could not be read', () => {
    const { problems, entities } = readTeam(
      [],
      [
        { uri: '甲.csv', trouble: 'not-text' },
        { uri: '乙.yaml', trouble: 'too-large' },
      ],
    );
    assert.deepEqual(entities, []);
    assert.match(word(problems.get('甲.csv')![0]!.message, 'zh-cn'), /GB18030/);
    assert.match(word(problems.get('乙.yaml')![0]!.message, 'zh-cn'), /超过8 MB/);
  });

  it('takes ten thousand entries', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `五项攻坚第${i}号工程`);
    assert.equal(readTeam([], [{ uri: '甲.csv', text: `提法\n${rows.join('\n')}\n` }]).entities.length, 10_000);
  });
});
