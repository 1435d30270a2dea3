// What is written into a team's files, and all that stays as it was.
import assert from 'node:assert/strict';
import { aliasEdit, ignoreEdit, officialEdit, organizationEdit, type TeamEdit } from './team-edits';

function after(text: string, edit: TeamEdit | undefined): string {
  assert.ok(edit);
  return text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

describe('team edits', () => {
  const config = `# 本组的设置
preset: news # 新闻
rules:
  name-order: off # 暂不查
ignores:
  # 原件如此
  - { rule: term-wrong, text: 持而不息 }
`;

  it('add to what is ignored, and leave comments and order alone', () =>
    assert.equal(
      after(config, ignoreEdit(config, { rules: ['name-variant'], text: '张伟民', path: '稿件/甲.txt' })),
      config.replace('持而不息 }\n', '持而不息 }\n  - { rule: name-variant, text: 张伟民, path: 稿件/甲.txt }\n'),
    ));

  it('begin a file that is not there yet', () =>
    assert.equal(
      after('', ignoreEdit('', { rules: ['term-wrong'], path: '甲.txt' })),
      'ignores:\n  - { rule: term-wrong, path: 甲.txt }\n',
    ));

  it('quote what would not be text otherwise', () => {
    const written = after('', ignoreEdit('', { text: '：{甲}, #乙' }));
    assert.match(written, /text: ".*"|text: '.*'/);
  });

  it('add an official in the language of the file', () => {
    const english = '# 名录\nofficials:\n  - name: 李若川 # 市长\n';
    assert.equal(
      after(english, officialEdit(english, { name: '张伟明', posts: [{ organization: '临湖市委', title: '书记' }] })),
      `${english}  - name: 张伟明\n    posts:\n      - organization: 临湖市委\n        title: 书记\n`,
    );
    const chinese = '人员:\n  - 姓名: 李若川\n';
    assert.equal(after(chinese, officialEdit(chinese, { name: '张伟明', posts: [] })), `${chinese}  - 姓名: 张伟明\n`);
  });

  it('add an organization beside what is there', () => {
    const text = 'officials:\n  - name: 李若川\n';
    assert.equal(
      after(text, organizationEdit(text, '临湖市水务局')),
      `${text}organizations:\n  - full: 临湖市水务局\n`,
    );
  });

  it('add an alias to the person meant', () => {
    const text = 'officials:\n  - name: 李若川\n    order: 2 # 市长\n  - name: 张伟明\n';
    assert.equal(
      after(text, aliasEdit(text, '李若川', '李若穿')),
      text.replace('市长\n', '市长\n    aliases: [ 李若穿 ]\n'),
    );
    assert.equal(aliasEdit(text, '刀建国', '刀健国'), undefined);
  });

  it('touch no file that cannot be read', () => {
    assert.equal(ignoreEdit('a: [1\n', { text: '甲' }), undefined);
    assert.equal(ignoreEdit('- 甲\n', { text: '甲' }), undefined);
  });
});
