// Whether a formulation ends where its last character stands, or goes on as another word: 四种意识|形态, 三个工程|队.

const onward =
  /^(?:$|[^\p{Script=Han}]|[和与及的等为是在中里]|建设|工作|目标|战略|要求|理念|精神|行动|任务|部署|提法|内容|方面|格局|落地|落实)/u;

/**
 * For a form without quotation marks around it. Only punctuation and what usually follows a formulation count: a word
 * it might be part of is never ruled out by anything else. `end`: offset in `text`.
 */
export const endsFreely = (text: string, end: number): boolean => onward.test(text.slice(end, end + 2));
