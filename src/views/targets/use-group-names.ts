import { useCallback, useMemo } from 'react'
import { NONE, type RegisterGrouping } from '../../derive/register/choices.ts'
import type { RegisterGroup } from '../../derive/register/group-entries.ts'
import type { NamedBody } from '../../derive/register/named-body.ts'
import type { TargetStatus } from '../../derive/target-status.ts'
import { domainWords } from '../../messages/domain.ts'
import { registerWords } from '../../messages/register.ts'
import { targetWords } from '../../messages/targets.ts'
import type { BrandId, DocumentSummary } from '../../model/dataset.ts'
import { districtName } from '../shared/filter-line.ts'
import { usePreferences, useWords } from '../shared/services.tsx'

/** What stands in a group's heading. */
export interface GroupName {
  readonly short: string
  /** A longer name, shown on hover. */
  readonly whole?: string | undefined
  /** What the group is one of, for those who hear it: 文件, 品牌. */
  readonly kind: string
  /** 我的单位 beside the person's own; else null. */
  readonly mark: string | null
  /** ISO day of a document's publication; null for other groups. */
  readonly publishedOn: string | null
}

/** Names the groups of a grouping in the language of the screen. */
export function useGroupNames(
  grouping: RegisterGrouping,
  documents: readonly DocumentSummary[],
): (group: RegisterGroup) => GroupName {
  const words = useWords(registerWords)
  const targets = useWords(targetWords)
  const domain = useWords(domainWords)
  const bodyName = useBodyName()
  const published = useMemo(
    () => new Map(documents.map(({ id, metadata }) => [id, metadata.publishedOn])),
    [documents],
  )
  return useCallback(
    (group) => {
      const { key } = group
      const first = group.entries[0]!
      const plain = { kind: words.groupings[grouping], mark: null, publishedOn: null }
      if (key === NONE && grouping in words.noGroup)
        return { ...plain, short: words.noGroup[grouping as keyof typeof words.noGroup] }
      switch (grouping) {
        case 'document':
          return {
            ...plain,
            short: first.documentName,
            whole: first.documentTitle,
            publishedOn: published.get(key) ?? null,
          }
        case 'district':
          return { ...plain, short: districtName(key, domain) }
        case 'brand':
          return { ...plain, short: domain.brandInFull(key as BrandId) }
        case 'body':
          return { ...plain, ...bodyName(first.answering.find((body) => body.key === key)!) }
        case 'deadline':
          return { ...plain, short: targets.date(key) }
        case 'status':
          return { ...plain, short: targets.status[key as TargetStatus] }
        case 'none':
          return { ...plain, short: '' }
      }
    },
    [grouping, words, targets, domain, bodyName, published],
  )
}

/** Names a body as its text does, with the place whose body it is, and marks the person's own unit. */
export function useBodyName(): (body: NamedBody) => Pick<GroupName, 'short' | 'mark'> {
  const words = useWords(registerWords)
  const domain = useWords(domainWords)
  const unit = usePreferences((state) => state.unit)
  return useCallback(
    ({ key, name, place }) => ({
      short: place === null ? name : words.ofPlace(name, districtName(place, domain)),
      mark: key === unit ? words.myUnit : null,
    }),
    [words, domain, unit],
  )
}
