// Departments of which a place has one at most: where a report names two of them for one place, one name is a slip.

/**
 * Full names, in groups. Which name a place uses differs from place to place, so no name of a group is wrong by itself.
 * From the plans of the local reforms of 2018 and 2023; former names are left to the table of former names.
 */
const groups: readonly (readonly string[])[] = [
  ['自然资源和规划局', '规划和自然资源局', '自然资源局', '规划和自然资源委员会'],
  ['教育体育局', '教育局'],
  ['民族宗教事务局', '民族宗教事务委员会', '民族事务委员会'],
  ['工业和信息化局', '经济和信息化局', '经济和信息化委员会'],
  ['住房和城乡建设局', '住房和城乡建设委员会'],
  ['城市管理局', '城市管理和综合执法局'],
  ['林业和草原局', '林业局'],
  ['文化和旅游局', '文化广电和旅游局', '旅游和文化局'],
  ['卫生健康委员会', '卫生健康局'],
  ['大数据发展管理局', '数据局'],
  ['农业农村局', '农业农村委员会'],
  ['交通运输局', '交通运输委员会'],
  ['科学技术局', '科学技术委员会'],
];

const groupOf: ReadonlyMap<string, number> = new Map(groups.flatMap((group, i) => group.map((full) => [full, i])));

/** The number of the group a department is of, by its full name (a province's 厅 for 局); of most there is none. */
export const rivalryOf = (full: string): number | undefined =>
  groupOf.get(full.endsWith('厅') ? `${full.slice(0, -1)}局` : full);

/** Whether two departments cannot both be of one place. */
export function areRivals(full: string, other: string): boolean {
  const group = rivalryOf(full);
  return full !== other && group !== undefined && group === rivalryOf(other);
}
