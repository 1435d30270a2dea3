// An invented report of any length: people with posts, formulations, headings, and not the same sentence all the time.

const people = ['张伟明', '李若川', '刀建国', '周小平', '王立新', '何若云', '林静怡', '罗云峰'];
const posts = [
  '市委副书记',
  '副市长',
  '市发展改革委主任',
  '市科技局局长',
  '市文化和旅游局局长',
  '市财政局党组书记、局长',
];
const topics = ['产业转型', '科技创新', '城市更新', '乡村全面振兴', '生态保护', '民生保障', '文化旅游', '安全生产'];
const terms = ['新质生产力', '“十五五”规划', '高质量发展', '中国式现代化', '全过程人民民主', '“双碳”目标'];
const verbs = ['强调', '指出', '要求', '表示', '认为'];

const pick = (from: readonly string[], n: number): string => from[n % from.length] ?? '';

function paragraph(n: number): string {
  const person = pick(people, n * 3);
  const introduction = n < people.length ? `临湖${pick(posts, n)}${person}` : person;
  return (
    `会上，${introduction}${pick(verbs, n)}，要围绕${pick(topics, n)}和${pick(topics, n + 3)}，把${pick(terms, n)}落到实处，` +
    `在${n + 1}月底前拿出方案，确保${pick(topics, n * 5 + 1)}取得成效。大家一致认为，临湖市过去${n + 2}年打下了基础，` +
    `要在${pick(terms, n + 2)}上多下功夫，持续用力、久久为功，让群众看得见、摸得着。\n`
  );
}

/** `length` in UTF-16 units, at most a paragraph more. */
export function reportOf(length: number): string {
  let text = '临湖市召开高质量发展务虚会\n12月11日，临湖市召开高质量发展务虚会，研究部署重点工作。\n';
  for (let n = 0; text.length < length; n += 1) {
    if (n % 6 === 5) text += '凝心聚力谋发展 真抓实干开新局\n';
    text += paragraph(n);
  }
  return `${text}（临湖日报 记者周小平 王立新）\n`;
}
