import type { BrandId, CentreId, DocumentKind, EventRole } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

type BrandNames = Readonly<Record<BrandId, string>>
type CentreNames = Readonly<Record<CentreId, string>>
type KindNames = Readonly<Record<DocumentKind, string>>
type RoleNames = Readonly<Record<EventRole, string>>

const ZH_BRANDS: BrandNames = { service: '服务', manufacturing: '制造', shopping: '购物', culture: '文化' }
const EN_BRANDS: BrandNames = {
  service: 'Service',
  manufacturing: 'Manufacturing',
  shopping: 'Shopping',
  culture: 'Culture',
}
const ZH_CENTRES: CentreNames = {
  economy: '经济',
  finance: '金融',
  trade: '贸易',
  shipping: '航运',
  innovation: '科创',
}
const EN_CENTRES: CentreNames = {
  economy: 'Economy',
  finance: 'Finance',
  trade: 'Trade',
  shipping: 'Shipping',
  innovation: 'Innovation',
}
const ZH_KINDS: KindNames = { plan: '计划', opinion: '意见', meeting: '会议', news: '新闻', speech: '讲话' }
const EN_KINDS: KindNames = {
  plan: 'Plan',
  opinion: 'Opinion',
  meeting: 'Meeting',
  news: 'News',
  speech: 'Speech',
}
const ZH_ROLES: RoleNames = {
  held: '召开',
  published: '发布',
  issued: '印发',
  deadline: '期限',
  period: '计划期',
  reference: '提及',
}
const EN_ROLES: RoleNames = {
  held: 'held',
  published: 'published',
  issued: 'issued',
  deadline: 'deadline',
  period: 'planning period',
  reference: 'mentioned',
}

/**
 * The domain's words, for every area that says them: a thing has one name on all pages.
 *
 * Days are whole days past, negative while still to come: `sinceDay` of any day, `sinceDeadline` of one that falls due.
 */
export const domainWords = catalogue(
  {
    brands: ZH_BRANDS,
    /** The brand as the city prints it, with its quotation marks. */
    brandInFull: (brand: BrandId) => `“上海${ZH_BRANDS[brand]}”`,
    centres: ZH_CENTRES,
    kinds: ZH_KINDS,
    /** The city's own documents, as one of the districts. */
    cityLevel: '市级',
    roles: ZH_ROLES,
    inferred: '推定',
    sinceDay: (past: number) => zhDays(past, '今天'),
    sinceDeadline: (past: number) => zhDays(past, '今天到期'),
  },
  {
    brands: EN_BRANDS,
    brandInFull: (brand: BrandId) => `Shanghai ${EN_BRANDS[brand]}`,
    centres: EN_CENTRES,
    kinds: EN_KINDS,
    cityLevel: 'City',
    roles: EN_ROLES,
    inferred: 'inferred',
    sinceDay: (past: number) => {
      if (past === 0) return 'today'
      return past > 0 ? `${plural(past, 'day')} ago` : `in ${plural(-past, 'day')}`
    },
    sinceDeadline: (past: number) => {
      if (past === 0) return 'due today'
      return past > 0 ? `${plural(past, 'day')} past` : `${plural(-past, 'day')} left`
    },
  },
)

function zhDays(past: number, today: string): string {
  if (past === 0) return today
  return past > 0 ? `已过 ${past} 天` : `还有 ${-past} 天`
}

/**
 * A district in an English sentence, by its English name and its own: 徐汇 → Xuhui 徐汇; 市级 → City. What is no district's short
 * name, such as a document's, stays as it is.
 */
export function enPlace(shortName: string): string {
  if (shortName === domainWords.zh.cityLevel) return domainWords.en.cityLevel
  const district = DISTRICTS.find((each) => each.shortName === shortName)
  return district === undefined ? shortName : `${district.englishName} ${shortName}`
}
