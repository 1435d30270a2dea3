// Who says what: the words of each speaker, and nobody's words where it is not clear.
import assert from 'node:assert/strict';
import { modelOf } from '../testing';
import { type Speech, speeches, speechesOf } from './speeches';

const speakerOf = ({ speaker }: Speech): string =>
  speaker.kind === 'person'
    ? speaker.person.name
    : speaker.kind === 'described'
      ? `（${speaker.description}）`
      : '（？）';

/** `谁：话／“话”`, one line a speech. */
function said(text: string): readonly string[] {
  return speeches(modelOf(text)).map((speech) => {
    const words = speech.said.map(({ span, quoted }) => {
      const form = text.slice(span.start, span.end);
      return quoted ? `“${form}”` : form;
    });
    return `${speakerOf(speech)}：${words.join('／')}`;
  });
}

describe('speeches', () => {
  it('follow the name and a verb', () =>
    assert.deepEqual(
      said(
        '市委书记李若川在动员讲话时指出，要把短板找准。市长张伟明同志要求，各部门抓好落实。副市长向云帆18日表示要加快进度。',
      ),
      ['李若川：要把短板找准', '张伟明：各部门抓好落实', '向云帆：要加快进度'],
    ));

  it('stand in quotation marks before or behind', () => {
    assert.deepEqual(said('“水清了，鸟来了。”市水务局局长许波说。市长张伟明说：“抓紧。抓实。”'), [
      '许波：“水清了，鸟来了”',
      '张伟明：“抓紧。抓实”',
    ]);
    assert.deepEqual(said('“大家提得好，”市长张伟明说，“照办。”'), ['张伟明：“大家提得好”／“照办”']);
    assert.deepEqual(said('“这次会议很及时。”市发展改革委主任孟庆岚表示，将抓好落实。'), [
      '孟庆岚：“这次会议很及时”／将抓好落实',
    ]);
  });

  it('in a quotation find their speaker behind a short clause', () =>
    assert.deepEqual(said('市委书记李若川到会。\n\n“要认真梳理归纳。”在总结讲话中，李若川要求，大家要抓落实。'), [
      '李若川：“要认真梳理归纳”／大家要抓落实',
    ]));

  it('go on over the sentences that say what should be done, and stop where the report speaks', () => {
    assert.deepEqual(said('市长张伟明表示，今年任务很重。同时，要把项目抓实。市财政局将做好保障。会议由李若川主持。'), [
      '张伟明：今年任务很重。同时，要把项目抓实。市财政局将做好保障',
    ]);
    assert.deepEqual(said('市长张伟明介绍，项目已经开工。青溪河全长60公里，流经三个县。'), ['张伟明：项目已经开工']);
    assert.deepEqual(said('市长张伟明建议，把医院建好。市财政局负责人现场回应。在青溪县，张伟明要查看工地。'), [
      '张伟明：把医院建好',
    ]);
    assert.deepEqual(said('市长张伟明强调：治水先治岸。岸上有问题，水里看得见。据了解，工程已经开工。'), [
      '张伟明：治水先治岸。岸上有问题，水里看得见',
    ]);
  });

  it('belong to 他 where one person can be meant', () => {
    assert.deepEqual(said('会上，市委书记李若川认真听取发言。他说，大家讲得好。'), ['李若川：大家讲得好']);
    assert.deepEqual(said('市长张伟明指出，要抓紧。\n\n他强调，要抓实。'), ['张伟明：要抓紧', '张伟明：要抓实']);
    assert.deepEqual(said('市长张伟明会见了奥斯滕堡市市长埃里克·范德霍尔。他说，合作前景很好。'), []);
  });

  it('belong to whom surname and title mean', () =>
    assert.deepEqual(said('市水务局局长刘建华到会。刘局长说，要抓紧。王局长说，要抓实。'), ['刘建华：要抓紧']));

  it('belong to who opens the sentence where the verb stands alone', () => {
    assert.deepEqual(said('市长张伟明来到厂区，察看车间，强调要守住安全底线。'), ['张伟明：要守住安全底线']);
    assert.deepEqual(said('会议听取了市长张伟明的汇报，强调，要守住安全底线。'), []);
  });

  it('are nobody’s where two speak, or where one is spoken to', () =>
    assert.deepEqual(
      said(
        '市长张伟明、副市长向云帆表示，将抓好落实。企业代表对市长张伟明说，政策很好。按照市长张伟明要求，项目已经开工。',
      ),
      [],
    ));

  it('are of the host where the guest is named on the way', () =>
    assert.deepEqual(said('市长张伟明在会见奥斯滕堡市市长埃里克·范德霍尔时表示，愿深化合作。'), [
      '张伟明：愿深化合作',
    ]));

  it('take formulations in quotation marks for part of a sentence', () =>
    assert.deepEqual(said('市长张伟明强调，“六湖城”建设要提速。'), ['张伟明：“六湖城”建设要提速']));

  it('may have a source without a name, or none at all', () => {
    assert.deepEqual(said('一位企业负责人说：“政策来得及时。”多名与会干部表示，将带头落实。'), [
      '（一位企业负责人）：“政策来得及时”',
      '（多名与会干部）：将带头落实',
    ]);
    assert.deepEqual(said('大家踊跃发言。\n\n“要坚持智能化、绿色化、融合化方向，大抓产业。”\n\n会议至此结束。'), [
      '（？）：“要坚持智能化、绿色化、融合化方向，大抓产业”',
    ]);
  });

  it('in an interview follow the name and a colon', () =>
    assert.deepEqual(said('访市水务局局长许波\n\n记者：变化是什么？\n\n许波：最直观的是水清了。鸟也来了。'), [
      '许波：最直观的是水清了。鸟也来了',
    ]));

  it('of words that only look so are none', () =>
    assert.deepEqual(
      said('市长张伟明写过小说，有职称，据说，他参加了介绍。市长张伟明没有表示，会议要求，要抓紧。'),
      [],
    ));

  it('know their section and their people', () => {
    const model = modelOf('# 开会\n\n## 抓发展\n\n市长张伟明说，要抓紧。\n\n## 抓民生\n\n张伟明说，要抓实。', {
      language: 'markdown',
    });
    const [mayor] = model.people;
    assert(mayor);
    assert.deepEqual(
      speechesOf(model, mayor).map(({ section, verb }) => `${section?.name} ${verb}`),
      ['抓发展 说', '抓民生 说'],
    );
  });

  it('of a garbled text cover their source whole', () => {
    const text = '市長張偉明說：“要學(xué)習(xí)好。”';
    assert.deepEqual(said(text), ['张伟明：“要學(xué)習(xí)好”']);
  });
});
