/** A district of Shanghai and its square on the tile map (column and row from the top left, both from 0). */
export interface District {
  /** Administrative division code. */
  readonly code: string
  /** As used for `Metadata.jurisdiction`: 徐汇区, 浦东新区. */
  readonly name: string
  /** 徐汇, 浦东. */
  readonly shortName: string
  /** As the city writes it in English: Xuhui, Pudong. */
  readonly englishName: string
  readonly column: number
  readonly row: number
}

const TABLE: readonly (readonly [
  code: string,
  name: string,
  english: string,
  column: number,
  row: number,
])[] = [
  ['310101', '黄浦区', 'Huangpu', 3, 3],
  ['310104', '徐汇区', 'Xuhui', 2, 3],
  ['310105', '长宁区', 'Changning', 1, 3],
  ['310106', '静安区', "Jing'an", 2, 2],
  ['310107', '普陀区', 'Putuo', 1, 2],
  ['310109', '虹口区', 'Hongkou', 3, 2],
  ['310110', '杨浦区', 'Yangpu', 4, 2],
  ['310112', '闵行区', 'Minhang', 2, 4],
  ['310113', '宝山区', 'Baoshan', 2, 1],
  ['310114', '嘉定区', 'Jiading', 1, 1],
  ['310115', '浦东新区', 'Pudong', 4, 3],
  ['310116', '金山区', 'Jinshan', 1, 5],
  ['310117', '松江区', 'Songjiang', 1, 4],
  ['310118', '青浦区', 'Qingpu', 0, 3],
  ['310120', '奉贤区', 'Fengxian', 2, 5],
  ['310151', '崇明区', 'Chongming', 3, 0],
]

/** The 16 districts in their official order (by division code); never sorted by collation. */
export const DISTRICTS: readonly District[] = TABLE.map(([code, name, englishName, column, row]) => ({
  code,
  name,
  shortName: name.replace(/(新区|区)$/, ''),
  englishName,
  column,
  row,
}))
