// Words that say twice what one of them says.

export interface Redundant {
  readonly form: string;
  /** The part that can go. */
  readonly drop: string;
  /** What may not follow, because then it is another word: 涉及到期债务. */
  readonly unless?: RegExp;
}

export const redundant: readonly Redundant[] = [
  { form: '涉及到', drop: '到', unless: /^[期达位场底来账]/u },
  { form: '来自于', drop: '于', unless: /^[都田洪]/u },
  { form: '付诸于', drop: '于' },
  { form: '诉诸于', drop: '于' },
  { form: '见诸于', drop: '于' },
  { form: '凯旋归来', drop: '归来' },
  { form: '凯旋而归', drop: '而归' },
  { form: '胜利凯旋', drop: '胜利' },
  { form: '目前正在', drop: '目前' },
  { form: '亲眼目睹', drop: '亲眼' },
  { form: '亲自莅临', drop: '亲自' },
  { form: '免费赠送', drop: '免费' },
  { form: '过去曾经', drop: '过去' },
  { form: '报刊杂志', drop: '杂志' },
  { form: '令人堪忧', drop: '令人' },
  { form: '悬殊很大', drop: '很大' },
  { form: '出乎意料之外', drop: '之外' },
  { form: '切忌不要', drop: '不要' },
  { form: '原因是因为', drop: '因为' },
  { form: '原因是由于', drop: '由于' },
  { form: '目的是为了', drop: '为了' },
  { form: '必须要', drop: '要', unless: /^[件求素点]/u },
];
