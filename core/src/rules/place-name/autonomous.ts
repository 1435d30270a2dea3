// Autonomous prefectures and counties: the order of the nationalities in their names is fixed.
import { lazy } from '../../base/lazy';
import { counties, prefectures } from '../../lexicon/divisions.gen';

const nationality =
  '(?:各族|蒙古族?|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族?|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|普米族|塔吉克族?|怒族|鄂温克族?|保安族|裕固族|独龙族|回族)';

/** What stands before the nationalities, the nationalities, and the level. */
export const autonomousName = new RegExp(`^(.{2,6}?)(${nationality}+)(自治[县州旗])$`, 'u');

/** The same inside a text: the nationalities and the level. */
export const autonomousTail = new RegExp(`${nationality}+自治[县州旗]`, 'gu');

export interface Autonomous {
  readonly base: string;
  readonly full: string;
}

/** Every autonomous prefecture and county of the table, the longest base first. */
export const autonomousDivisions: () => readonly Autonomous[] = lazy(() =>
  [...prefectures.split(' ').map((row) => row.replace(/[:~].*$/, '')), ...counties.split(' ')]
    .flatMap((full) => {
      const base = autonomousName.exec(full)?.[1];
      return base ? [{ base, full }] : [];
    })
    .sort((a, b) => b.base.length - a.base.length),
);
