// Chinese surnames, single and compound: where a person's name may start.
// Own list: the usual ones of the household registers, the classical hundred surnames, and those of minorities
// that general lists lack (刀, 岩, 罕 … among the Dai, 普, 沐 … among the Yi and Hani, 撒, 妥 … among the Hui and Salar).
import { mayBegin, pairSet } from '../base/pair-table';

/** By how common they are: of nearly everyone; usual; rare or mostly another word. */
const common =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤傅萧于闫代';
const usual =
  '常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平索宣晋相初门云容敬扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信阴昝智幸奉植衡富尧闭汲昌凤贝羿仰扶堵璩濮寿习慎庾暨弘禄殳厍蒯桓丘候缐宓邴钭韶蓟籍夔乜';
const rare =
  '刀岩罕俸线召思木者保撒虎忽沐寸番排早勒依禤仡佴昂起字茶自乃腊妥锁缑仉郏肇隗訾粘纳绪尕拉次达丹旦多格贡嘎降久卡洛尼仁塔旺西央益扎鄂佐东仵光勇化占台同哲墨夷奇宦宰展巢弓弭律慈扬承望朝来松果栋森步毋水永汝沃泰洋洪漕炎热照特独环留眭知矫税种竹竺笪笃系经老肃苍苔茆荀药莘营菅萨蓬蔚藏藤虢行衷言诸谯贲赏赖赛越轩运逄遆郇郗郤郦酆采里野钊钦钮铁锺雒青静靖风飞香骞鸿麴黑鼎计家山秋怀庹呙镡恽攸忻爨矣揭双别充终广融空养须后红滑咸么牧';

/** Characters of the lists above that start far more ordinary words than names; a name needs more evidence behind them. */
const doubtful =
  '向时成关任连单解明和平全应相位阳利来保化同后多家展朝步水永海满照热特独环留益知经老自行计运里飞国商党都区原强车路支公房管文安但于起者字次达格降东西南光台望果查森种系红须包居信';

const compounds = [
  '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 轩辕 端木 百里 呼延 东郭 南门 西门 申屠 太史 公羊 澹台 濮阳 淳于 单于 公冶 赫连 钟离 闾丘 万俟 闻人 仲孙 鲜于 第五 拓跋 纳兰 完颜 叶赫 爱新 木然 拉玛 范姜 张简',
]
  .join(' ')
  .split(' ');

/** Japanese surnames of two characters: behind a title they start a name as a Chinese one does. */
const japanese: ReadonlySet<string> = new Set(
  '佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 池田 桥本 阿部 石川 中岛 前田 藤田 小川 冈田 后藤 长谷川 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 藤原 冈本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 岛田 谷口 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 增田 小山 大塚 平野 菅原 久保 松井 千叶 岩崎 樱井 野口 松尾 野村 菊地 大西 新井 浜田 福岛 永井 小松 安倍 岸田 石破 麻生 鸠山 小泉 宫泽 竹下 茂木 林田 草间 黑田 川口 川端 大江 村山 三木 铃江 松下 本田 丰田 盛田 稻盛'.split(
    ' ',
  ),
);

const startsJapanese = pairSet([...japanese]);

/** How many characters of `text` at `start` are a Japanese surname of several characters; 0 where none. */
export function japaneseSurname(text: string, start: number): number {
  if (!mayBegin(startsJapanese, text.charCodeAt(start), text.charCodeAt(start + 1))) return 0;
  return [3, 2].find((size) => japanese.has(text.slice(start, start + size))) ?? 0;
}

const compoundSet: ReadonlySet<string> = new Set(compounds);

const commonBit = 1;
const usualBit = 2;
const rareBit = 4;
const doubtfulBit = 8;

/** What each UTF-16 unit is as a surname. */
const ranks = new Uint8Array(0x10000);
for (const [chars, bit] of [
  [common, commonBit],
  [usual, usualBit],
  [rare, rareBit],
  [doubtful, doubtfulBit],
] as const)
  for (const char of chars) if (char.length === 1) ranks[char.charCodeAt(0)]! |= bit;

const rankOf = (char: string): number => (char.length === 1 ? ranks[char.charCodeAt(0)]! : 0);

/** How much a first character speaks for a name: `none` when it is no surname known here. */
export type SurnameRank = 'common' | 'usual' | 'rare' | 'none';

/** `char`: one character of the norm. */
export function surnameRank(char: string): SurnameRank {
  const rank = rankOf(char);
  if ((rank & commonBit) !== 0) return 'common';
  if ((rank & usualBit) !== 0) return 'usual';
  return (rank & rareBit) !== 0 ? 'rare' : 'none';
}

export const isSurname = (char: string): boolean => (rankOf(char) & (commonBit | usualBit | rareBit)) !== 0;

/** Whether the surname is also the start of many ordinary words: 高度, 方面, 时任. */
export const isDoubtfulSurname = (char: string): boolean => (rankOf(char) & doubtfulBit) !== 0;

export const isCompoundSurname = (two: string): boolean => compoundSet.has(two);

/** How many characters of `text` at `start` are a surname: 2 (compound), 1 or 0. */
export function surnameLength(text: string, start: number): 0 | 1 | 2 {
  if (compoundSet.has(text.slice(start, start + 2))) return 2;
  return isSurname(text.charAt(start)) ? 1 : 0;
}
