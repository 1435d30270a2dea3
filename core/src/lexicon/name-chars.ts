// How much a character speaks for a person's name by the place it stands in, in bits.
import { lazy } from '../base/lazy';
import { nameCharLevels } from './name-chars.gen';

/** Characters the statistics have too few names of although they are usual in given names. */
const usual = new Set(
  '娟彬珊莉萍琴敏颖瑶璐婷婧妍茜倩雯薇蕾莎莹琳玲珍琪琦瑾瑜璇琼珏珂玥琛瑞璋璟玮琨珩晨晗晖昊昕昱晟曦旭昭晏晔曼煜炜烨焱灿炫烁煊燕燊熙淼淇泓洋洁润涛浩瀚渊沛沁沐溪滢澜泽汐涵淑清' +
    '鑫钧铭锋锐锦镇钰钊铎梓桐楠柯栋彤杉桦榕楷梁森松柏桂枫杨雅雪霞霖霏云露静靖佳伟健俊倩偲仪伊佩侃俐傲杰志忠恒悦怡恺慧恩惠懿宇宏宸宁宜宝寅容宽祥祯禄禧祺福强弘张彦彪彰影德律心思志勇力勋勤功国坚坤垚培基堃城' +
    '凯凡凤刚利劲励华协卓博占厚双发叔可吉同君吟启和咏哲喆嘉善喜圣圆增士壮声夏奇奎奕好妙妮妹姗姝娜娥娴婉媛嫣子存孝学安定宗家富寒尧少尚山岚岩岭峰峻崇川州巍巧平年广庆康建开延弟弦弼彤德念怀恬情愉慈成才扬承抒拓振捷捍敬文斌斐方旗日旺昂昌明易星春晓智朋朗望木本来果枝柱柳树校根格梅梦棋楚欢欣歌正武民永江池沙河泉波泳洲流海深淳渝湘源满漫潇' +
    '焕照熠燕爱牧献玉王玺珠理瑛瑚璧甜生田男畅白盈盛直真睿石砚硕礼社祖秀秉秋科程稳立竹笑筠筱箐粤紫红纯纲维绍绪缨美羽翔翰翠翼耀耘聪肖胜胤能腾致舒良艳艺芊芝芬芮芳苏苑苗若英茂茵荃荣莲菁菊菡菲萌萱葆蓉蓓蓝蔚蕊薪虎虹蝶行衍裕西言讯诗诚谦谨豪豫贞贤贵起超越路轩辉达远连逸遥邦郁郎里野金铁铜锡镜长闯阳雁雄雨霄青韬韵顺颂颐风飞香馨骁骏高魁鸣鸿鹏鹤鹰麒麟麦黎龙辰彭聆臻煦勐逵珑琮瑄翊翀昶炳燚赟彧荔苒菀晴晶岳峥嵘崎峤岐屹跃',
);

const never = -7;
/** What such a character is worth at least, in the middle of a name and at its end. */
const usualMiddle = 1.5;
const usualLast = 3;

/** Levels of one character take so many units: itself, in the middle, at the end, inside a transliterated name. */
const width = 4;
const [middle, last, foreign] = [1, 2, 3];

/** Where the levels of each character are, counted from 1 in rows. */
const rows = lazy(() => {
  const found = new Uint16Array(0x10000);
  for (let i = 0; i < nameCharLevels.length; i += width) found[nameCharLevels.charCodeAt(i)] = i / width + 1;
  return found;
});

/** What `char` is worth in a place of a name; a is never there. */
function bits(char: string, place: number): number {
  const row = char.length === 1 ? rows()[char.charCodeAt(0)]! : 0;
  const letter = row === 0 ? neverLetter : nameCharLevels.charCodeAt((row - 1) * width + place);
  return letter === neverLetter ? never : (letter - neutralLetter) / 2;
}

const neverLetter = 0x61;
const neutralLetter = 0x6e;

/** Characters of extension A (㛃) and beyond the basic plane (𠮷, two units) are hardly met but in names. */
const isNameOnly = (char: string): boolean => char.length === 2 || (char >= '\u3400' && char <= '\u4dbf');
const isUsual = (char: string): boolean => usual.has(char) || isNameOnly(char);

/** As the second of three characters: 宏 in 卢宏毅. Log-likelihood ratio against running text. */
export const middleBits = (char: string): number => Math.max(bits(char, middle), isUsual(char) ? usualMiddle : never);

/** As the last character of a name: 毅 in 卢宏毅. */
export const lastBits = (char: string): number => Math.max(bits(char, last), isUsual(char) ? usualLast : never);

/** Inside a transliterated name: 尔, 斯, 克. */
export const foreignBits = (char: string): number => bits(char, foreign);
