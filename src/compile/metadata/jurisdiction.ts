import type { Home } from './home.ts'
import {
  cityAtStart,
  placeAtStart,
  placeInHeadline,
  placeOfOrgans,
  provinceInHeadline,
} from './place-name.ts'

/** How often a district has to be named in a text without a title before the text counts as the district's. */
const MENTIONS_NEEDED = 3
const OWN_WORDS_NEEDED = 2
/** How often a text without a title names its city, or districts of it, beside organs of a city that it does not name. */
const HOME_NEEDED = 2

/** 对接上海, 上海大都市圈: a city next to the one that speaks, or a name that holds its. */
const PARTNER = /(?:对接|接轨|融入|学习|借鉴|承接|服务|联动|赴|与)$/
const NAME_OF_MORE = /^(?:大?都市圈|合作组织|经济区)/
/** A medium that bears the name of its place: 「某某日报」, 「某某发布」. */
const MEDIUM =
  /^(?<place>\p{Script=Han}{2,3})(?:日报|晚报|晨报|早报|商报|都市报|新闻网|发布|政府网|广播电视台)/u

/** What tells the place of a document; all but the medium folded. */
export interface PlaceSigns {
  /** Title and issuer, one a line. */
  readonly name: string
  /** Lines of the page around the document. */
  readonly site: string
  /** The medium it is from; null when none is printed. */
  readonly source: string | null
  readonly body: string
}

/**
 * The place a document governs: 「徐汇区」, 「上海市」, or null when nothing says so.
 *
 * Title and issuer name it first, and a place they begin with goes before all others they name: 「杭州市…关于上海大都市圈…」 is 杭州市's. Then the
 * site's lines; else the district that the text is about; else the home city when the text names it as its own. 市委, 市政府 and 本市 say
 * nothing by themselves: every city has them.
 */
export function jurisdictionOf(signs: PlaceSigns, home: Home): string | null {
  const { name, site } = signs
  const lines = name.split('\n')
  const other = lines.find((line) => isElsewhere(line, home))
  const elsewhere = other === undefined ? provinceInHeadline(name) : placeAtStart(other)
  if (elsewhere !== null) return elsewhere
  const named = districtsIn(name, home)
  const ofCity = lines.some((line) => isOfCity(line, home))
  if (named.length > 0) return named.length === 1 && !ofCity ? named[0]! : home.city
  const ofSite = districtsIn(site, home)
  if (ofSite.length === 1 && !ofCity) return ofSite[0]!
  if (ownMentions(name, home) > 0) return home.city
  return placeInHeadline(name, signs.body) ?? placeOfBody(signs, home)
}

/** Whether a title or issuer begins with a place that is neither the home city nor a district of it. */
function isElsewhere(line: string, { city, districts }: Home): boolean {
  const printed = cityAtStart(line)
  if (printed !== null) return printed !== city
  const place = placeAtStart(line)
  return place !== null && !districts.some(({ name }) => name === place)
}

/** 上海市徐汇区… is the district's; 上海市…浦东新区… is the city's about a district. */
function isOfCity(line: string, { city }: Home): boolean {
  const from = line.startsWith('中共') ? 2 : 0
  return line.startsWith(city, from) && !/^(?:.{2,3}区|委)/.test(line.slice(from + city.length))
}

/** How often a text names the home city itself: not 「对接上海」, 「上海大都市圈」. */
function ownMentions(text: string, { shortName }: Home): number {
  let count = 0
  for (let at = text.indexOf(shortName); at >= 0; at = text.indexOf(shortName, at + 1)) {
    const end = at + shortName.length
    if (!PARTNER.test(text.slice(Math.max(0, at - 2), at)) && !NAME_OF_MORE.test(text.slice(end, end + 4)))
      count += 1
  }
  return count
}

/**
 * The district a text is about, else the place whose organs it names, or whose medium printed it, unless it names the home city more
 * often; else the home city when text or site name it.
 */
function placeOfBody({ site, source, body }: PlaceSigns, home: Home): string | null {
  const district = districtOfBody(body, home)
  if (district !== null) return district
  const own = ownMentions(body, home)
  const organs = placeOfOrgans(body)
  const ofOther = organs !== null && !home.districts.some(({ name }) => name === organs.name)
  if (ofOther && organs.count > own) return organs.name
  const medium = MEDIUM.exec(source ?? '')?.groups?.['place']
  if (medium !== undefined && medium !== home.shortName && countOf(body, medium) > own)
    return body.includes(`${medium}市`) ? `${medium}市` : null
  const districts = home.districts.filter(({ name }) => body.includes(name)).length
  const isNamed =
    ownMentions(`${site}\n${source ?? ''}`, home) > 0 || (own > 0 && own + districts >= HOME_NEEDED)
  return isNamed ? home.city : null
}

function districtsIn(text: string, { districts }: Home): readonly string[] {
  return districts
    .filter(({ name, shortName }) => text.includes(name) || text.includes(shortName))
    .map(({ name }) => name)
}

/** A district's own paper calls itself 全区 or 本区, or names the district more often than the city. */
function districtOfBody(body: string, { shortName: city, districts }: Home): string | null {
  const counts = districts.map(({ name, shortName }) => ({ name, count: countOf(body, shortName) }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a), { name: '', count: 0 })
  if (most.count * 2 <= all) return null
  const own = body.match(/(?:全|本|我)区(?!域|间|块)|区级/g)?.length ?? 0
  const cities = countOf(body, city) + (body.match(/[全本]市/g)?.length ?? 0)
  return own >= OWN_WORDS_NEEDED || (most.count >= MENTIONS_NEEDED && most.count > cities) ? most.name : null
}

const countOf = (text: string, word: string) => text.split(word).length - 1
