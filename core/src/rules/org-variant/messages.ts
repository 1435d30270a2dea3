// What the rule says, in three languages.

export const templates = {
  and: {
    'zh-cn': '机构名称用“和”不用“与”：此处为“{found}”，规范名称是“{right}”。',
    'zh-tw': '機構名稱用「和」不用「與」：此處為「{found}」，規範名稱是「{right}」。',
    en: 'The name has 和, not 与: “{found}” here, the department is called “{right}”.',
  },
  differs: {
    'zh-cn': '机构名称前后不一致：此处为“{found}”，别处为“{right}”（{times}处）。',
    'zh-tw': '機構名稱前後不一致：此處為「{found}」，別處為「{right}」（{times}處）。',
    en: 'The department is named in two ways: “{found}” here, “{right}” elsewhere ({times} times).',
  },
  other: {
    'zh-cn': '“{right}”写在这里',
    'zh-tw': '「{right}」寫在這裡',
    en: '“{right}” stands here',
  },
  change: { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' },
  changeOthers: {
    'zh-cn': '其余{times}处都改为“{found}”',
    'zh-tw': '其餘{times}處都改為「{found}」',
    en: 'Change the other {times} to “{found}”',
  },
} as const;
