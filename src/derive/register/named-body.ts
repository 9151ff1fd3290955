/** A body as a text names it, and whose it is. */
export interface NamedBody {
  /** Tells it from every other body; used in addresses. */
  readonly key: string
  /** As printed. */
  readonly name: string
  /** The place whose body it is: an administrative code, `city`, or null when the name alone says who it is. */
  readonly place: string | null
}

/** Names that begin so are the city's, whichever document prints them: 「市商务委」; not 「市场监管局」, 「市容所」. */
const OF_THE_CITY = /^(?:上海市|市(?![场容民]))/
/** Names that say of themselves whose they are: 「国家发展改革委」, 「中央网信办」. */
const OF_THE_STATE = /^(?:国家|国务院|中央|中国|全国)/

/**
 * A body as a document of a place names it.
 *
 * 「区商务委」 in a document of 徐汇 and in one of 长宁 are two bodies: the same words, not the same unit. Two wordings
 * (「区商务委」, 「徐汇区商务委」) are never taken for one.
 */
export function namedBody(name: string, placeOfDocument: string | null): NamedBody {
  const place = OF_THE_STATE.test(name) ? null : OF_THE_CITY.test(name) ? 'city' : placeOfDocument
  return { key: `${place ?? ''}/${name.replaceAll(',', '，')}`, name, place }
}

/** Names that stand for many: 「各单位」, 「相关部门」, 「其他有关单位」; not 「区商务委」. */
const GENERAL = /^(?:各|其他|其它)|^(?:相关|有关)(?:单位|部门|方面|地区|委办局)/

/** Whether words name no one body but all of a kind, so that nobody in particular answers. */
export const isGeneral = ({ name }: Pick<NamedBody, 'name'>): boolean => GENERAL.test(name)
