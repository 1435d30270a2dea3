// An invented archive of any size, the same for the same seed: people, posts, organizations and wordings recur in it.

export interface ArchivedReport {
  readonly name: string;
  readonly text: string;
}

export interface ArchiveOptions {
  readonly reports: number;
  /** Of each report, in UTF-16 units; at most a paragraph more. */
  readonly length: number;
  readonly seed?: number;
}

/** Numbers from 0 to `below`, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const surnames = Array.from('张李刀周王何林罗许韩岑柏汪卢');
const given = Array.from('伟若建小立云静澜川国平新怡峰岚屿澄野桐禾朔霁');
const places = ['临湖市', '望江区', '青溪县', '云岭省'];
const bodies = ['发展改革委', '科技局', '财政局', '教育局', '水务局', '文化和旅游局', '农业农村局', '住房城乡建设局'];
const verbs = ['强调', '指出', '要求', '表示', '认为', '介绍'];
const topics = ['产业转型', '科技创新', '城市更新', '生态保护', '民生保障', '文化旅游', '安全生产', '湖泊治理'];
const terms = ['新质生产力', '“十五五”规划', '高质量发展', '中国式现代化', '“六个湖城”', '“双碳”目标'];

/** By name. */
export function archive({ reports, length, seed = 1 }: ArchiveOptions): readonly ArchivedReport[] {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const taken = new Set<string>();
  const people = Array.from({ length: Math.max(8, Math.ceil(reports / 4)) }, () => {
    const place = pick(places);
    const body = pick(bodies);
    const person = {
      name: pick(surnames) + pick(given) + pick(given),
      // Nobody holds a post that another one has.
      post: `${place}${body}${taken.has(place + body) ? '副' : ''}${body.endsWith('委') ? '主任' : '局长'}`,
    };
    taken.add(place + body);
    return person;
  });
  const paragraph = (introduced: Set<string>): string => {
    const { name, post } = pick(people);
    const who = introduced.has(name) ? name : `${post}${name}`;
    introduced.add(name);
    return (
      `会上，${who}${pick(verbs)}，要围绕${pick(topics)}和${pick(topics)}，把${pick(terms)}落到实处，` +
      `在${random(12) + 1}月${random(28) + 1}日前拿出方案，由${pick(places)}${pick(bodies)}牵头，确保${pick(topics)}取得成效。` +
      `大家一致认为，过去${random(9) + 2}年打下了基础，要在${pick(terms)}上多下功夫，让群众看得见、摸得着。\n`
    );
  };
  return Array.from({ length: reports }, (_, n) => {
    const day = `${2020 + random(6)}-${String(random(12) + 1).padStart(2, '0')}-${String(random(28) + 1).padStart(2, '0')}`;
    const introduced = new Set<string>();
    let text = `${pick(places)}召开${pick(topics)}会议\n近日，${pick(places)}召开${pick(topics)}会议，研究部署重点工作。\n`;
    for (let at = 0; text.length < length; at += 1)
      text += at % 6 === 5 ? '凝心聚力谋发展 真抓实干开新局\n' : paragraph(introduced);
    return { name: `${day}-${String(n).padStart(5, '0')}.txt`, text: `${text}（临湖日报 记者${pick(people).name}）\n` };
  });
}
