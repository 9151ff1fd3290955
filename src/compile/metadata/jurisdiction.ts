import { DISTRICTS } from '../../model/district.ts'
import {
  cityAtStart,
  placeAtStart,
  placeInHeadline,
  placeOfOrgans,
  provinceInHeadline,
} from './place-name.ts'

const CITY = '上海市'
/** How often a district has to be named in a text without a title before the text counts as the district's. */
const MENTIONS_NEEDED = 3
const OWN_WORDS_NEEDED = 2

/**
 * The place a document governs: 「徐汇区」, 「上海市」, or null when nothing says so.
 *
 * Title and issuer name it first, then the site's lines; else the district that the text is about; else the city when the text
 * names it or its organs. All texts are folded.
 */
export function jurisdictionOf(signs: { name: string; site: string; body: string }): string | null {
  const { name, site, body } = signs
  const ofOther = name.split('\n').some((line) => (cityAtStart(line) ?? CITY) !== CITY)
  const named = ofOther ? [] : districtsIn(name)
  // 上海市徐汇区… is the district's; 上海市…浦东新区… is the city's about a district.
  const ofCity = /(?:^|\n)(?:中共)?上海市(?!.{2,3}区|委)/.test(name)
  if (named.length > 0) return named.length === 1 && !ofCity ? named[0]! : CITY
  const ofSite = districtsIn(site)
  if (ofSite.length === 1 && !ofCity && !ofOther) return ofSite[0]!
  if (/上海|本市|(?<!\p{Script=Han}{2})市委|(?<!\p{Script=Han}{2})市政府/u.test(name)) return CITY
  const printed = name.split('\n').map(placeAtStart)
  return (
    printed.find((place) => place !== null) ??
    provinceInHeadline(name) ??
    placeInHeadline(name, body) ??
    placeOfBody(site, body)
  )
}

/** The district a text is about, else the place whose organs it names, unless it names the city more often; else the city when it names it. */
function placeOfBody(site: string, body: string): string | null {
  const district = districtOfBody(body)
  if (district !== null) return district
  const other = placeOfOrgans(body)
  const ofOther = other !== null && !DISTRICTS.some(({ name }) => name === other.name)
  if (ofOther && other.count > countOf(site + body, '上海')) return other.name
  return /上海|市委|市政府|本市/.test(site + body) ? CITY : null
}

function districtsIn(text: string): readonly string[] {
  return DISTRICTS.filter(({ name, shortName }) => text.includes(name) || text.includes(shortName)).map(
    ({ name }) => name,
  )
}

/** A district's own paper calls itself 全区 or 本区, or names the district more often than the city. */
function districtOfBody(body: string): string | null {
  const counts = DISTRICTS.map(({ name, shortName }) => ({ name, count: countOf(body, shortName) }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a))
  if (most.count * 2 <= all) return null
  const own = body.match(/(?:全|本|我)区(?!域|间|块)|区级/g)?.length ?? 0
  const city = body.match(/上海|全市|本市/g)?.length ?? 0
  return own >= OWN_WORDS_NEEDED || (most.count >= MENTIONS_NEEDED && most.count > city) ? most.name : null
}

const countOf = (text: string, word: string) => text.split(word).length - 1
