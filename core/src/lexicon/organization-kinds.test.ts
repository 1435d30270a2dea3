// A body's name tells how its head is called.
import assert from 'node:assert/strict';
import { departmentForms } from './organization-departments';
import { bodyKindOf, bodyKinds, departments } from './organization-kinds';

const headsOf = (name: string): readonly string[] => bodyKindOf(name)?.heads ?? [];

describe('kinds of bodies', () => {
  it('go by the longest suffix', () => {
    assert.deepEqual(headsOf('临湖市人民政府'), ['市长']);
    assert.deepEqual(headsOf('云岭省人民政府'), ['省长']);
    assert.deepEqual(headsOf('市发展改革委'), ['主任']);
    assert.deepEqual(headsOf('市委'), ['书记']);
    assert.deepEqual(headsOf('市纪委监委'), ['书记', '主任']);
    assert.deepEqual(headsOf('市人大常委会'), ['主任']);
    assert.deepEqual(headsOf('市检察院'), ['检察长']);
    assert.deepEqual(headsOf('市法院'), ['院长']);
    assert.deepEqual(headsOf('省科技厅'), ['厅长']);
    assert.deepEqual(headsOf('临湖海关'), ['关长']);
    assert.equal(bodyKindOf('张伟明'), undefined);
    assert.equal(bodyKindOf(''), undefined);
  });

  it('are listed once each', () => assert.equal(new Set(bodyKinds.map(({ suffix }) => suffix)).size, bodyKinds.length));

  it('give every department the head of its own row', () => {
    for (const { full, short, head } of departmentForms()) {
      for (const name of [full, short]) {
        if (bodyKindOf(name) && name !== '参事室') assert(headsOf(name).includes(head), `${name}：${head}`);
      }
    }
  });

  it('name each department once', () =>
    assert.equal(new Set(departments.map(({ full }) => full)).size, departments.length));
});
