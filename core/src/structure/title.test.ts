// The lines over a report and what every block is to the reader.
import assert from 'node:assert/strict';
import { modelOf } from '../testing';

const body =
  '12月14日，临湖市委常委会召开会议，传达学习上级会议精神，研究部署岁末年初重点工作，审议有关文件，市委书记张伟明主持会议并讲话。';
const more =
  '会议强调，要切实扛起政治责任，聚焦目标任务，强化要素保障，抓好项目建设，兜牢民生底线，确保全年各项工作圆满收官。';

const roles = (...lines: readonly string[]): readonly string[] =>
  modelOf(lines.join('\n')).blocks.map(({ role, text }) => `${role} ${text.source.slice(0, 6)}`);

describe('title and roles', () => {
  it('a title, a subtitle behind a dash, a byline', () => {
    assert.deepEqual(roles('一湖清水润万家', '——映月湖治理观察', '本报记者 李若川', body), [
      'title 一湖清水润万',
      'subtitle ——映月湖治',
      'byline 本报记者 李',
      `body ${body.slice(0, 6)}`,
    ]);
  });

  it('a kicker stands over the title', () => {
    assert.deepEqual(roles('张伟明在青溪县调研时强调', '守护好一湖清水 建设好美丽家园', body).slice(0, 2), [
      'subtitle 张伟明在青溪',
      'title 守护好一湖清',
    ]);
  });

  it('no title where the first line is running text', () => {
    assert.equal(roles(body, more)[0], `body ${body.slice(0, 6)}`);
  });

  it('no title over a list of short lines', () => {
    assert.ok(
      roles('青溪县', '映月区', '云岭区', '石桥镇', '柳林镇', '南湖镇').every((role) => role.startsWith('body')),
    );
  });

  it('no title where there is nothing below', () => assert.deepEqual(roles('一湖清水润万家'), ['body 一湖清水润万']));

  it('a dateline of its own, a lead, an ellipsis, asides and a byline at the end', () => {
    const text = [
      '一湖清水润万家',
      '本报讯（记者 李若川）',
      body,
      '治污先治岸　护水先护源',
      more,
      '…………',
      more,
      '（下转第三版）',
      '图为治理后的映月湖。',
      '责任编辑：王新',
    ];
    assert.deepEqual(
      modelOf(text.join('\n')).blocks.map(({ role }) => role),
      ['title', 'dateline', 'lead', 'heading', 'body', 'ellipsis', 'body', 'aside', 'aside', 'byline'],
    );
  });

  it('a paragraph whose first sentence is a heading stays running text', () => {
    assert.deepEqual(
      roles('工作要点', '一、总体要求', `（一）坚持党的领导。${more}`).map((role) => role.split(' ')[0]),
      ['title', 'heading', 'body'],
    );
  });
});
