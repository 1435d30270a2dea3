// Counties that have become districts or cities, or have changed their names, each by a decision of the State Council.

export interface FormerDivision {
  readonly former: string;
  readonly now: string;
  /** The year of the decision. */
  readonly year: number;
}

/** 国务院批复撤县设区、撤县设市、更名的县级以上区划（民政部公布的区划变更情况）；云南省. */
export const formerDivisions: readonly FormerDivision[] = [
  { former: '呈贡县', now: '呈贡区', year: 2011 },
  { former: '晋宁县', now: '晋宁区', year: 2016 },
  { former: '江川县', now: '江川区', year: 2015 },
  { former: '沾益县', now: '沾益区', year: 2016 },
  { former: '马龙县', now: '马龙区', year: 2018 },
  { former: '弥勒县', now: '弥勒市', year: 2013 },
  { former: '腾冲县', now: '腾冲市', year: 2015 },
  { former: '香格里拉县', now: '香格里拉市', year: 2014 },
  { former: '泸水县', now: '泸水市', year: 2016 },
  { former: '水富县', now: '水富市', year: 2018 },
  { former: '澄江县', now: '澄江市', year: 2019 },
  { former: '禄丰县', now: '禄丰市', year: 2021 },
  { former: '蒙自县', now: '蒙自市', year: 2010 },
  { former: '文山县', now: '文山市', year: 2010 },
  { former: '潞西市', now: '芒市', year: 2010 },
  { former: '思茅市', now: '普洱市', year: 2007 },
];
