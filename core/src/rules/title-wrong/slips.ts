// The table: appellations that no such body has, and what each is called.

/** Where in a match something is missing or too much, how much of it goes, and what takes its place (Simplified). */
export interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly insert: string;
}

export interface Slip {
  readonly pattern: RegExp;
  readonly edit: (match: RegExpMatchArray) => Edit;
}

const replacing =
  (from: string, to: string): Slip['edit'] =>
  (match) => ({ at: match[0].indexOf(from), drop: from.length, insert: to });

const inserting =
  (before: string, what: string): Slip['edit'] =>
  (match) => ({ at: match[0].indexOf(before), drop: 0, insert: what });

/** 全市组织部门, 各省宣传部, 社区…, 军区…, 市县宣传部: no single body of a place. */
const level =
  '(?:自治区|(?<![省市县区州旗盟各全两某多跨级][、和]?)(?:(?<!城)市|省|县|州|旗|盟|(?<![社园新校景灾山牧战军辖特小发城片库林矿厂街防学农渔海治])区))';

export const slips: readonly Slip[] = [
  // 市组织部 → 市委组织部; in autonomous regions the committee is called 党委.
  {
    pattern: new RegExp(`${level}(?:组织部|宣传部|统战部|政法委)(?![门署队分属落件署委位])`, 'g'),
    edit: (match) => {
      const at = match[0].search(/组织部|宣传部|统战部|政法委/);
      return { at, drop: 0, insert: match[0].startsWith('自治区') ? '党委' : '委' };
    },
  },
  // Congresses of townships have a chairman and no standing committee.
  {
    pattern: /(?<!景德)[乡镇]人大(?:常委会)?(?:副主任|主任)(?![会科医律委])/g,
    edit: (match) => {
      const at = match[0].search(/(?:常委会)?副?主任$/);
      return { at, drop: match[0].length - at, insert: match[0].includes('副') ? '副主席' : '主席' };
    },
  },
  {
    pattern: new RegExp(`(?:全国|${level})人大(?=(?:原|常务|第一)?副?主任(?![会科医律委]))`, 'g'),
    edit: (match) => ({ at: match[0].length, drop: 0, insert: '常委会' }),
  },
  { pattern: new RegExp(`(?:全国|${level})人大委员(?![会长])`, 'g'), edit: inserting('委员', '常委会') },
  // 政协代表团, 政协代表各界发言 are something else; beside deputies of the congress it can only be the member.
  {
    pattern: /(?<=人大代表[、和及与](?:全国|[省市县区州])?)政协代表(?![团队性])/g,
    edit: replacing('代表', '委员'),
  },
  { pattern: /政协代表(?=[、和及与](?:全国|[省市县区州])?人大代表)/g, edit: replacing('代表', '委员') },
  {
    pattern: new RegExp(`(?:全国|${level})政协常委会(?=副?主席(?!会议|团))`, 'g'),
    edit: replacing('常委会', ''),
  },
  { pattern: new RegExp(`${level}纪检委(?=(?:原|常务)?副?书记)`, 'g'), edit: replacing('纪检委', '纪委') },
];
