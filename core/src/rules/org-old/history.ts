// Whether a former name is used of the time it was in use.
import type { NormSpan } from '../../base/span';

const before = /(?:[原前]|时任|曾任|历任|先后任|当时的?)(?:\p{Script=Han}{2,3}[省市县区州]){0,2}$/u;
/** The tale of a body or of a life. */
const tale =
  /更名|改名|改称|改为|合并|撤销|组建|挂牌|整合|划入|划转|划归|转隶|并入|不再保留|机构改革|前身|前称|旧称|沿革|当年|当时|历任|曾任|先后|生前|时任|调任|退休|离休|逝世|党龄|参加工作|档案/;
/** A document's number or an old building's name. */
const behind = /^(?:令|公告|[〔[(（]\d{4}|文件|家属|宿舍|大院|旧址|小区|旧|老)/;

/** `text`: a paragraph; `year`: of the reform. A paragraph that names a year up to it tells of that time. */
export function isHistory(text: string, { start, end }: NormSpan, year: number): boolean {
  if (before.test(text.slice(Math.max(0, start - 12), start)) || behind.test(text.slice(end, end + 6))) return true;
  if (tale.test(sentenceAround(text, start, end))) return true;
  return [...text.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].some(([, digits]) => Number(digits) <= year);
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(...['。', '！', '？', '\n'].map((stop) => text.lastIndexOf(stop, start - 1))) + 1;
  const stops = ['。', '！', '？', '\n'].map((stop) => text.indexOf(stop, end)).filter((at) => at >= 0);
  return text.slice(from, Math.min(text.length, ...stops));
}
