// A title taken apart: 原常务副市长 is a former, deputy 市长.
import { remember } from '../base/remember';
import { headEndingAt } from './titles';

export interface TitleParts {
  /** What the post is called in its first rank: 市长, 书记. */
  readonly head: string;
  readonly deputy: boolean;
  /** 代, 代理 */
  readonly acting: boolean;
  /** 原, 时任, 候任, 名誉 …: not who holds the post now. */
  readonly notNow: boolean;
  /** 党组, 党委 … before the head: a post in the party, whatever the body. */
  readonly party?: string;
}

const notNow = /原|时任|前(?!副)|前副|候任|拟任|首任|历任|名誉|荣誉|终身/;
const party = /党组|党总支|党支部|党工委|党委|工委/;

/** Total: what holds no known head is a head by itself. */
export const titleParts: (title: string) => TitleParts = remember(takenApart);

function takenApart(title: string): TitleParts {
  const start = headEndingAt(title, title.length)?.start ?? 0;
  const modifiers = title.slice(0, start);
  const body = party.exec(modifiers)?.[0];
  const whole = title.slice(start);
  // 副总理, 副教授 are heads with their own 副.
  const own = whole.startsWith('副') && whole.length > 2;
  // 第一书记 is another post beside 书记.
  const ordinal = modifiers.includes('第一') ? '第一' : '';
  return {
    head: ordinal + (own ? whole.slice(1) : whole),
    deputy: own || modifiers.includes('副'),
    acting: /代理|代$|代(?=副)/.test(modifiers),
    notNow: notNow.test(modifiers),
    ...(body === undefined ? {} : { party: body }),
  };
}
