// The working departments of governments: full name, proper short name, colloquial names, head.
import { lazy } from '../base/lazy';

export interface Department {
  /** Full name without the place, as a city's or county's department has it: 发展和改革委员会. */
  readonly full: string;
  /** The short name of official reports: 发展改革委; equals `full` where none is in use. */
  readonly short: string;
  /** Spoken names, fit for headlines: 发改委. */
  readonly colloquial: readonly string[];
  readonly head: string;
  /** The name belongs to the past; a report on the past may still use it. */
  readonly former?: boolean;
}

type Row = readonly [full: string, short?: string, colloquial?: string];

const rowsOf = (head: string, former: boolean, rows: readonly Row[]): Department[] =>
  rows.map(([full, short, colloquial]) => ({
    full,
    short: short || full,
    colloquial: colloquial?.split(' ') ?? [],
    head,
    ...(former ? { former } : {}),
  }));

/**
 * Names follow the reform of party and state institutions of 2018 and 2023 and general local usage.
 * A province calls most bureaus 厅, the state 部: `departmentForms` derives those.
 */
export const departments: readonly Department[] = [
  ...rowsOf('主任', false, [
    ['发展和改革委员会', '发展改革委', '发改委'],
    ['民族宗教事务委员会', '民族宗教委', '民宗委'],
    ['民族事务委员会', '民委'],
    ['卫生健康委员会', '卫生健康委', '卫健委'],
    ['国有资产监督管理委员会', '国资委'],
    ['住房和城乡建设委员会', '住房城乡建设委', '住建委'],
    ['交通运输委员会', '交通运输委', '交通委'],
    ['农业农村委员会', '农业农村委'],
    ['经济和信息化委员会', '经济信息化委', '经信委'],
    ['科学技术委员会', '科委'],
    ['教育委员会', '教委'],
    ['商务委员会', '商务委'],
    ['规划和自然资源委员会', '规划自然资源委'],
    ['外事办公室', '外事办', '外办'],
    ['口岸办公室', '口岸办'],
    ['口岸物流办公室', '口岸物流办'],
    ['搬迁安置办公室', '搬迁安置办'],
    ['国防动员办公室', '国防动员办'],
    ['人民防空办公室', '人防办'],
    ['金融工作办公室', '金融办'],
    ['港澳事务办公室', '港澳办'],
    ['参事室'],
    ['地方志编纂委员会办公室', '地方志办'],
  ]),
  ...rowsOf('局长', false, [
    ['教育体育局', '', '教体局'],
    ['教育局'],
    ['体育局'],
    ['科学技术局', '科技局'],
    ['工业和信息化局', '', '工信局'],
    ['经济和信息化局', '', '经信局'],
    ['民族宗教事务局', '民族宗教局', '民宗局'],
    ['公安局'],
    ['民政局'],
    ['司法局'],
    ['财政局'],
    ['人力资源和社会保障局', '人力资源社会保障局', '人社局'],
    ['自然资源和规划局', '自然资源规划局', '自规局 资规局'],
    ['规划和自然资源局', '规划自然资源局', '规自局'],
    ['自然资源局'],
    ['生态环境局'],
    ['住房和城乡建设局', '住房城乡建设局', '住建局'],
    ['城市管理局', '城管局'],
    ['城市管理和综合执法局', '城市管理综合执法局', '城管执法局'],
    ['综合行政执法局'],
    ['交通运输局', '', '交运局 交通局'],
    ['水务局'],
    ['水利局'],
    ['农业农村局'],
    ['林业和草原局', '林草局'],
    ['林业局'],
    ['商务局'],
    ['文化和旅游局', '', '文旅局'],
    ['文化广电和旅游局', '文化广电旅游局', '文广旅局'],
    ['旅游和文化局', '旅游文化局'],
    ['文物局'],
    ['卫生健康局', '', '卫健局'],
    ['退役军人事务局', '退役军人局'],
    ['应急管理局', '应急局'],
    ['审计局'],
    ['市场监督管理局', '市场监管局'],
    ['药品监督管理局', '药监局'],
    ['知识产权局'],
    ['广播电视局', '广电局'],
    ['统计局'],
    ['医疗保障局', '医保局'],
    ['数据局'],
    ['大数据发展管理局', '大数据局'],
    ['信访局'],
    ['投资促进局', '投促局'],
    ['滇池管理局', '滇管局'],
    ['机关事务管理局', '机关事务局'],
    ['政务服务管理局', '政务服务局'],
    ['行政审批局'],
    ['粮食和物资储备局', '粮食和储备局', '粮储局'],
    ['能源局'],
    ['地方金融监督管理局', '地方金融监管局'],
    ['园林绿化局', '园林局'],
    ['档案局'],
    ['税务局'],
    ['气象局'],
    ['地震局'],
    ['邮政管理局'],
    ['通信管理局'],
    ['烟草专卖局'],
    ['监狱管理局'],
    ['海洋局'],
    ['老干部局'],
    ['消防救援局'],
    ['营商环境建设局', '营商环境局'],
  ]),
  ...rowsOf('局长', true, [
    ['乡村振兴局'],
    ['国土资源局'],
    ['规划局'],
    ['环境保护局', '环保局'],
    ['安全生产监督管理局', '安监局'],
    ['农业局'],
    ['工商行政管理局', '工商局'],
    ['质量技术监督局', '质监局'],
    ['食品药品监督管理局', '食药监局'],
    ['国家税务局', '国税局'],
    ['地方税务局', '地税局'],
    ['旅游局'],
    ['文化局'],
    ['卫生局'],
    ['物价局'],
    ['粮食局'],
  ]),
  ...rowsOf('主任', true, [
    ['卫生和计划生育委员会', '卫生计生委', '卫计委'],
    ['旅游发展委员会', '旅发委'],
    ['扶贫开发办公室', '扶贫办'],
  ]),
];

/** Bureaus a province calls 厅 (and, but for some, the state 部). */
const provincial = new Set(
  (
    '教育局 科学技术局 工业和信息化局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 生态环境局 ' +
    '住房和城乡建设局 交通运输局 水利局 农业农村局 商务局 文化和旅游局 退役军人事务局 应急管理局 审计局 ' +
    '国土资源局 环境保护局 农业局 文化局'
  ).split(' '),
);

const raise = (name: string): string => name.replace(/局$/, '厅');

/** `departments` and what a province calls them: 人力资源和社会保障厅, 省人社厅. */
export const departmentForms = lazy((): readonly Department[] => {
  const raised = departments
    .filter(({ full }) => provincial.has(full))
    .map((one) => ({
      ...one,
      full: raise(one.full),
      short: raise(one.short),
      colloquial: one.colloquial.map(raise),
      head: '厅长',
    }));
  return [...departments, ...raised];
});
