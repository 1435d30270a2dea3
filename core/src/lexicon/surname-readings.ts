// How a person's name is read aloud: surnames that sound unlike the same character elsewhere, and pinyin with tones.
// Readings as general dictionaries give them under 姓; spelling after GB/T 28039-2011.
import { readings } from '../text/readings';
import { surnameLength } from './surnames';

/** Surnames whose reading is not the character's most usual one. */
const surnameReadings: ReadonlyMap<string, string> = new Map(
  (
    '曾zēng 单shàn 解xiè 朴piáo 盖gě 仇qiú 查zhā 区ōu 任rén 华huà 曲qū 应yīng 燕yān 盛shèng 都dū 卜bǔ 缪miào 葛gě ' +
    '员yùn 种chóng 折shé 宿sù 秘bì 能nài 句gōu 祭zhài 佴nài 薄bó 占zhān 相xiàng 洗xiǎn 过guō 幺yāo 哈hǎ 那nā 少shào ' +
    '尉迟yùchí 万俟mòqí 澹台tántái 单于chányú 令狐línghú 长孙zhǎngsūn 鲜于xiānyú 宇文yǔwén 夏侯xiàhóu 淳于chúnyú ' +
    '皇甫huángfǔ 车chē 石shí 万wàn 柏bǎi 宁níng 强qiáng 和hé 广guǎng 殷yīn 丽lì 信xìn 家jiā'
  )
    .split(' ')
    .map((entry) => {
      const reading = entry.search(/[^\u4e00-\u9fff]/);
      return [entry.slice(0, reading), entry.slice(reading)];
    }),
);

/** Surnames that families read differently (乐 Yuè or Lè, 覃 Qín or Tán): no reading is certain. */
const unsettled: ReadonlySet<string> = new Set('乐纪覃翟召隗郇谌宓牟郗郄莘尉');

/** Characters whose reading in given names is settled though they have several. */
const givenReadings: ReadonlyMap<string, string> = new Map(
  '少shào 娜nà 红hóng 正zhèng 干gàn 发fā 强qiáng 中zhōng 冠guàn 华huá 宁níng 任rèn 兴xīng 若ruò 和hé 广guǎng 家jiā 丽lì 燕yàn 思sī 雨yǔ 信xìn 石shí 万wàn 地dì 南nán 亨hēng 伯bó 殷yīn 会huì 好hǎo 为wéi'
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)]),
);

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
  return all.length === 1 ? all[0] : undefined;
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
