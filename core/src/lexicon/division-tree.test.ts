// What belongs to what, for each level and for names that several places share.
import assert from 'node:assert/strict';
import { divisionPaths } from './division-tree';

describe('division tree', () => {
  it('gives the way down to a division', () => {
    assert.deepEqual(divisionPaths('云南省'), [['云南省']]);
    assert.deepEqual(divisionPaths('张家界市'), [['湖南省', '张家界市']]);
    assert.deepEqual(divisionPaths('盘龙区'), [['云南省', '昆明市', '盘龙区']]);
  });

  it('knows counties no prefecture governs', () => {
    assert.deepEqual(divisionPaths('仙桃市'), [['湖北省', '仙桃市']]);
    assert.deepEqual(
      divisionPaths('朝阳区').map(([province]) => province),
      ['北京市', '吉林省'],
    );
  });

  it('knows nothing of places that are not there', () => {
    assert.deepEqual(divisionPaths('临湖市'), []);
  });
});
