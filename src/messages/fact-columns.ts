import type { Comparator, MeasureRole, PolicyEvent, TargetKind } from '../model/dataset.ts'
import { catalogue } from './catalogue.ts'
import { domainWords } from './domain.ts'

type Comparators = Readonly<Record<Comparator, string>>
type Bases = Readonly<Record<PolicyEvent['basis'], string>>
type MeasureRoles = Readonly<Record<MeasureRole, string>>
type TargetKinds = Readonly<Record<TargetKind, string>>

const ZH_COMPARATORS: Comparators = {
  '>=': '不少于',
  '<=': '不超过',
  '=': '等于',
  '~': '左右',
  '+': '新增',
  range: '范围',
}
const EN_COMPARATORS: Comparators = {
  '>=': 'at least',
  '<=': 'at most',
  '=': 'equal to',
  '~': 'about',
  '+': 'more by',
  range: 'range',
}
const ZH_BASES: Bases = { stated: '明示', resolved: '换算', inferred: '推定' }
const EN_BASES: Bases = { stated: 'stated', resolved: 'resolved', inferred: 'inferred' }
const ZH_MEASURE_ROLES: MeasureRoles = { task: '重点任务', safeguard: '保障举措', preamble: '总则' }
const EN_MEASURE_ROLES: MeasureRoles = { task: 'task', safeguard: 'safeguard', preamble: 'preamble' }
const ZH_TARGET_KINDS: TargetKinds = { numeric: '数量', absolute: '绝对', rank: '位次' }
const EN_TARGET_KINDS: TargetKinds = { numeric: 'numeric', absolute: 'absolute', rank: 'rank' }

/** The columns of the CSV with every fact behind a picture, and the words in its cells. */
export const factColumns = catalogue(
  {
    kinds: { event: '日期', target: '目标', measure: '举措', name: '名称' },
    common: {
      dataset: '数据集',
      datedOn: '数据文件日期',
      asOf: '截至',
      kind: '种类',
      fact: '编号',
      title: '文件',
      issuer: '发布机构',
      source: '来源',
      number: '文号',
      publishedOn: '发布日期',
      jurisdiction: '辖区',
      section: '章节',
      quote: '原文',
      start: '起（净文字符，UTF-16）',
      end: '止（不含）',
      corrected: '更正',
      file: '来源文件',
      sha256: '来源文件 SHA-256',
      link: '链接',
    },
    event: { date: '日期（EDTF）', role: '性质', label: '事项', basis: '日期依据' },
    target: {
      metric: '指标',
      kind: '目标类型',
      comparator: '比较',
      value: '目标值',
      most: '目标值上限',
      unit: '单位',
      deadline: '期限（EDTF）',
      basis: '期限依据',
      bodies: '责任单位',
    },
    measure: {
      title: '举措名称',
      role: '举措类型',
      subject: '品牌或中心',
      basis: '认定依据',
      words: '依据的词',
      places: '依据的位置',
    },
    name: {
      set: '名称所属',
      year: '发布年份',
      count: '该文件这一组的处数',
      characters: '正文字数',
      rate: '每千字处数',
    },
    sets: { brand: '四大品牌', centre: '五个中心', function: '四大功能' },
    roles: domainWords.zh.roles,
    bases: ZH_BASES,
    targetKinds: ZH_TARGET_KINDS,
    comparators: ZH_COMPARATORS,
    deadlineBases: { stated: '明示', inherited: '推定' },
    measureRoles: ZH_MEASURE_ROLES,
    subjects: { ...domainWords.zh.brands, ...domainWords.zh.centres },
    brandBases: { explicit: '明写', thematic: '按词认定' },
    corrected: { added: '人工增加', amended: '人工修改' },
    reason: (what: string, reason: string) => `${what}：${reason}`,
    separator: '、',
  },
  {
    kinds: { event: 'date', target: 'target', measure: 'measure', name: 'name' },
    common: {
      dataset: 'Dataset',
      datedOn: 'Data file dated',
      asOf: 'As of',
      kind: 'Kind',
      fact: 'Id',
      title: 'Document',
      issuer: 'Issuer',
      source: 'Source',
      number: 'Document number',
      publishedOn: 'Published on',
      jurisdiction: 'Jurisdiction',
      section: 'Section',
      quote: 'Quote',
      start: 'Start (clean text, UTF-16)',
      end: 'End (exclusive)',
      corrected: 'Corrected',
      file: 'Source file',
      sha256: 'Source file SHA-256',
      link: 'Link',
    },
    event: { date: 'Date (EDTF)', role: 'Role', label: 'Matter', basis: 'Date is' },
    target: {
      metric: 'Metric',
      kind: 'Target kind',
      comparator: 'Comparator',
      value: 'Value',
      most: 'Upper value',
      unit: 'Unit',
      deadline: 'Deadline (EDTF)',
      basis: 'Deadline is',
      bodies: 'Responsible',
    },
    measure: {
      title: 'Measure',
      role: 'Measure role',
      subject: 'Brand or centre',
      basis: 'By name or by terms',
      words: 'Evidence',
      places: 'Evidence at',
    },
    name: {
      set: 'Set of names',
      year: 'Year of publication',
      count: 'Places of the set in the document',
      characters: 'Characters of the body',
      rate: 'Places per 1,000 characters',
    },
    sets: { brand: 'Four Brands', centre: 'Five Centres', function: 'Four Functions' },
    roles: domainWords.en.roles,
    bases: EN_BASES,
    targetKinds: EN_TARGET_KINDS,
    comparators: EN_COMPARATORS,
    deadlineBases: { stated: 'stated', inherited: 'inferred' },
    measureRoles: EN_MEASURE_ROLES,
    subjects: { ...domainWords.en.brands, ...domainWords.en.centres },
    brandBases: { explicit: 'by name', thematic: 'by terms' },
    corrected: { added: 'added by hand', amended: 'amended by hand' },
    reason: (what: string, reason: string) => `${what}: ${reason}`,
    separator: ', ',
  },
)
