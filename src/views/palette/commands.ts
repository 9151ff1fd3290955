import type { Named } from '../../derive/palette-lines.ts'
import { LANE_KINDS } from '../../derive/timeline-lanes.ts'
import type { MessageLanguage } from '../../messages/catalogue.ts'
import { domainWords } from '../../messages/domain.ts'
import { exchangeWords } from '../../messages/exchange.ts'
import { paletteWords } from '../../messages/palette.ts'
import { shellWords } from '../../messages/shell.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { BRANDS, CENTRES } from '../../model/brand.ts'
import { DISTRICTS } from '../../model/district.ts'
import { isRealDay } from '../../model/edtf.ts'
import { NO_FILTER, type Filter } from '../../model/filter.ts'
import { PAGES, type PageId } from '../../state/address.ts'
import type { ThemeChoice } from '../../state/preferences-store.ts'
import { EXPORT_FORMS, type ExportForm } from '../shared/export-forms.ts'

/** What a command does when it is chosen. */
export type Deed =
  | { readonly do: 'go'; readonly page: PageId; readonly params?: Readonly<Record<string, string>> }
  | { readonly do: 'theme'; readonly theme: ThemeChoice }
  | { readonly do: 'only'; readonly filter: Filter }
  | { readonly do: 'as-of'; readonly day: string | null }
  | { readonly do: 'export'; readonly form: ExportForm }
  | {
      readonly do:
        'note' | 'present' | 'keys' | 'filter' | 'language' | 'print' | 'undo' | 'redo' | 'copy-outside'
    }

/** A command of the palette. */
export interface Command extends Named {
  readonly deed: Deed
  /** Whether it is listed before anything is typed. */
  readonly first: boolean
}

type Listed = readonly [id: string, text: string, deed: Deed, first?: true]

/** Every command, found by its words in both languages. `typed` may be a day to count from: 2020-12-31. */
export function commandsFor(language: MessageLanguage, typed: string): readonly Command[] {
  const other = listed(language === 'zh' ? 'en' : 'zh', typed)
  return listed(language, typed).map(([id, text, deed, first = false], at) => ({
    id,
    text,
    also: other[at]![1],
    deed,
    first,
  }))
}

function listed(language: MessageLanguage, typed: string): readonly Listed[] {
  const words = paletteWords[language]
  const shell = shellWords[language]
  const timeline = timelinePageWords[language]
  const day = typed.trim()
  return [
    ...(isRealDay(day) ? [[`as-of ${day}`, words.asOf(day), { do: 'as-of', day }] as Listed] : []),
    ...PAGES.map((page): Listed => [`go ${page}`, words.go(shell.pages[page]), { do: 'go', page }, true]),
    ['present', words.present, { do: 'present' }, true],
    ['note', words.notePage, { do: 'note' }, true],
    ['filter', words.filter, { do: 'filter' }, true],
    ['keys', words.keyList, { do: 'keys' }, true],
    ['language', words.language, { do: 'language' }, true],
    ...(['light', 'dark', 'system'] as const).map((theme): Listed => [
      `theme ${theme}`,
      words.theme[theme],
      { do: 'theme', theme },
      true,
    ]),
    ['clear-filter', words.clearFilter, { do: 'only', filter: NO_FILTER }],
    ...choices(language),
    ['as-of', words.asOfToday, { do: 'as-of', day: null }],
    ...(['countdown', 'wall'] as const).map((mode): Listed => [
      `timeline ${mode}`,
      words.timeline(timeline.modes[mode]),
      { do: 'go', page: 'timeline', params: { mode } },
    ]),
    ...LANE_KINDS.map((lanes): Listed => [
      `lanes ${lanes}`,
      words.lanes(timeline.kinds[lanes]),
      { do: 'go', page: 'timeline', params: { lanes } },
    ]),
    ['gauges', words.gauges, { do: 'go', page: 'targets', params: { view: 'gauges' } }],
    ['register', words.register, { do: 'go', page: 'targets' }],
    ['print', words.print, { do: 'print' }],
    ['undo', words.undo, { do: 'undo' }],
    ['redo', words.redo, { do: 'redo' }],
    ['copy-outside', words.copyOutside, { do: 'copy-outside' }],
    ...EXPORT_FORMS.map((form): Listed => [
      `export ${form}`,
      words.exportOwn(exchangeWords[language].exports[form]),
      { do: 'export', form },
    ]),
  ]
}

/** The choices of the filter, each alone. */
function choices(language: MessageLanguage): readonly Listed[] {
  const { only } = paletteWords[language]
  const domain = domainWords[language]
  const one = (id: string, name: string, own: Partial<Filter>): Listed => [
    `only ${id}`,
    only(name),
    { do: 'only', filter: { ...NO_FILTER, ...own } },
  ]
  return [
    ...BRANDS.map(({ id }) => one(id, domain.brands[id], { brands: [id] })),
    ...CENTRES.map(({ id }) => one(id, domain.centres[id], { centres: [id] })),
    ...KINDS.map((kind) => one(kind, domain.kinds[kind], { kinds: [kind] })),
    one('city', domain.cityLevel, { districts: ['city'] }),
    ...DISTRICTS.map(({ code, shortName }) => one(code, shortName, { districts: [code] })),
  ]
}

const KINDS = ['news', 'speech', 'opinion', 'plan', 'meeting'] as const
