// How a person's name is read aloud: surnames that sound unlike the same character elsewhere, and pinyin with tones.
// Readings as general dictionaries give them under 姓; spelling after GB/T 28039-2011.
import { readings } from '../text/readings';
import { surnameLength } from './surnames';

/** Surnames that sound unlike the character's usual reading, and compound ones with such a character. */
const surnameReadings = table(
  '曾zēng 单shàn 解xiè 朴piáo 盖gě 仇qiú 查zhā 区ōu 任rén 华huà 曲qū 应yīng 燕yān 都dū 卜bǔ 缪miào 葛gě 肖xiāo ' +
    '员yùn 种chóng 折shé 宿sù 秘bì 能nài 句gōu 祭zhài 佴nài 薄bó 占zhān 洗xiǎn 过guō 幺yāo 哈hǎ 那nā 少shào 於yū ' +
    '钭tǒu 乜niè 阚kàn 亢kàng 阙quē 谯qiáo 郦lì 贲bēn 蔚yù 车chē 柏bǎi 强qiáng 殷yīn 干gān 揭jiē 仰yǎng 矫jiǎo 竺zhú ' +
    '尉迟yùchí 万俟mòqí 澹台tántái 单于chányú 令狐línghú 长孙zhǎngsūn 鲜于xiānyú 宇文yǔwén 淳于chúnyú 皇甫huángfǔ ' +
    '上官shàngguān 诸葛zhūgě 拓跋tuòbá',
);

/** Surnames that families read differently (乐 Yuè or Lè, 覃 Qín or Tán): no reading is certain. */
const unsettled: ReadonlySet<string> = new Set('乐纪覃翟召隗郇谌宓牟郗郄莘尉相');

/** Characters of given names that sound unlike their usual reading. */
const givenReadings = table('少shào 娜nà 正zhèng 干gàn 冠guàn 创chuàng 为wéi 发fā 会huì 好hǎo 观guān');

/** Characters of several readings of which names use the most usual one. */
const usual: ReadonlySet<string> = new Set(
  '王孙朱何许冯彭叶苏丁沈陆贾侯陶莫汤齐俞谷蒙艾褚景瞿边隋沙郎南羊乌隆勾衣石万宁和广家丽思雨信盛' +
    '红华任兴若强中大可亲化北台合同夫奇妃姗媛宛岗斐旋有期术枝格楷模横泽浅浚淳澄澎硕筠经结绰综绿冲净勃传伯俏其吾屏弥' +
    '择拓敦朴燕知纶荷莎菲虹亨殷奔地胜远风钢铮露雅适采里鲜',
);

function table(entries: string): ReadonlyMap<string, string> {
  return new Map(
    entries.split(' ').map((entry) => {
      const reading = entry.search(/[^\u4e00-\u9fff]/);
      return [entry.slice(0, reading), entry.slice(reading)];
    }),
  );
}

/**
 * A Chinese name in pinyin with tones, surname and given name apart: 尉迟明 → Yùchí Míng.
 * `name`: the normalized name. Undefined unless every reading is certain: 王朝 may be Cháo or Zhāo.
 */
export function nameReading(name: string): string | undefined {
  const surname = name.slice(0, surnameLength(name, 0));
  const given = name.slice(surname.length);
  if (surname === '' || given === '' || given.length > 2) return undefined;
  const family = readSurname(surname);
  const own = joined([...given].map(readGiven));
  return family && own ? `${capitalized(family)} ${capitalized(own)}` : undefined;
}

function readSurname(surname: string): string | undefined {
  if (unsettled.has(surname)) return undefined;
  return surnameReadings.get(surname) ?? joined([...surname].map(onlyReading));
}

const readGiven = (char: string): string | undefined => givenReadings.get(char) ?? onlyReading(char);

function onlyReading(char: string): string | undefined {
  const all = readings(char);
  return all.length === 1 || usual.has(char) ? all[0] : undefined;
}

/** With the apostrophe before a syllable that starts with a vowel: Xī'ān. */
function joined(syllables: readonly (string | undefined)[]): string | undefined {
  return syllables.reduce((sofar, syllable) => {
    if (sofar === undefined || syllable === undefined) return undefined;
    const open = sofar !== '' && /^[aoe]/.test(syllable.normalize('NFD'));
    return sofar + (open ? "'" : '') + syllable;
  }, '');
}

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
