// Invented names, read aloud.
import assert from 'node:assert/strict';
import { nameReading } from './surname-readings';

describe('nameReading', () => {
  const read: Readonly<Record<string, string>> = {
    张伟明: 'Zhāng Wěimíng',
    单建国: 'Shàn Jiànguó',
    曾云: 'Zēng Yún',
    尉迟明: 'Yùchí Míng',
    解志勇: 'Xiè Zhìyǒng',
    朴正浩: 'Piáo Zhènghào',
    盖文波: 'Gě Wénbō',
    仇海生: 'Qiú Hǎishēng',
    查云峰: 'Zhā Yúnfēng',
    区建军: 'Ōu Jiànjūn',
    任红: 'Rén Hóng',
    华建明: 'Huà Jiànmíng',
    欧阳静: 'Ōuyáng Jìng',
    王大明: 'Wáng Dàmíng',
    何若云: 'Hé Ruòyún',
    上官红: 'Shàngguān Hóng',
    刀建国: 'Dāo Jiànguó',
    万俟云: 'Mòqí Yún',
  };
  for (const [name, reading] of Object.entries(read)) {
    it(`${name}读作${reading}`, () => assert.equal(nameReading(name), reading));
  }

  it('开口音节前加隔音符号', () => assert.equal(nameReading('李西安'), "Lǐ Xī'ān"));

  for (const name of ['覃海生', '乐建国', '王朝', '李行', '古丽·买买提', '阿不都', '张', '']) {
    it(`读音不能确定的不猜：${name || '空'}`, () => assert.equal(nameReading(name), undefined));
  }
});
