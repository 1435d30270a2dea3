// One invented report all tests of the server work on: people, a heading, two wrong forms, a byline.

export const uri = 'file:///稿件/湖城.txt';

export const report = `临湖市召开高质量发展务虚会
12月11日，临湖市召开高质量发展务虚会。云岭省委副书记、临湖市委书记张伟明出席会议并讲话。
会议要求，要持而不息抓落实。
凝心聚力谋发展 真抓实干开新局
会上，张伟明强调，要发展新质生产力，久久为攻。
临湖市发展改革委党组书记、主任李若川作了发言。大家一致认为，要把会议精神落到实处。
（临湖日报 记者周小平 王立新）`;

/** What is wrong in it. */
export const wrong = ['持而不息', '久久为攻'] as const;
