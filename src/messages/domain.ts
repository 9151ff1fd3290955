import type { BrandId, EventRole } from '../model/dataset.ts'
import { catalogue } from './catalogue.ts'
import { plural } from './figures.ts'

type BrandNames = Readonly<Record<BrandId, string>>
type RoleNames = Readonly<Record<EventRole, string>>

const ZH_BRANDS: BrandNames = { service: '服务', manufacturing: '制造', shopping: '购物', culture: '文化' }
const EN_BRANDS: BrandNames = {
  service: 'Service',
  manufacturing: 'Manufacturing',
  shopping: 'Shopping',
  culture: 'Culture',
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
    roles: ZH_ROLES,
    inferred: '推定',
    sinceDay: (past: number) => zhDays(past, '今天'),
    sinceDeadline: (past: number) => zhDays(past, '今天到期'),
  },
  {
    brands: EN_BRANDS,
    brandInFull: (brand: BrandId) => `Shanghai ${EN_BRANDS[brand]}`,
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
