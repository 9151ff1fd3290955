import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coverageWords } from '../../src/messages/coverage.ts'
import { domainWords, enPlace } from '../../src/messages/domain.ts'
import { mapWords } from '../../src/messages/map.ts'
import { readerWords } from '../../src/messages/reader.ts'
import { timelineWords } from '../../src/messages/timeline.ts'
import { BRANDS } from '../../src/model/brand.ts'
import { DISTRICTS } from '../../src/model/district.ts'

describe('a place in an English sentence', () => {
  it.each([
    ['徐汇', 'Xuhui 徐汇'],
    ['浦东', 'Pudong 浦东'],
    ['市级', 'City'],
    ['《三年行动计划》', '《三年行动计划》'],
    ['', ''],
  ])('%s → %s', (name, words) => expect(enPlace(name)).toBe(words))

  it('has an English name of its own for each of the 16 districts', () => {
    const names = DISTRICTS.map(({ englishName }) => englishName)
    expect(new Set(names).size).toBe(16)
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z']+$/)
  })
})

describe('the words of the domain', () => {
  it('call a brand by a word its seal begins', () => {
    for (const { id, seal } of BRANDS) expect(domainWords.zh.brands[id].startsWith(seal)).toBe(true)
  })

  it.each(['zh', 'en'] as const)('are the same on every page in %s', (language) => {
    const { brands, roles } = domainWords[language]
    expect(coverageWords[language].brands).toBe(brands)
    expect(mapWords[language].subjects).toMatchObject(brands)
    expect(readerWords[language].subjects).toMatchObject(brands)
    const said = timelineWords[language].key
    expect([said.held, said.published, said.reference]).toEqual([
      roles.held,
      roles.published,
      roles.reference,
    ])
  })

  it('stand in one place: no other area writes a brand or a role of its own', () => {
    const folder = join(import.meta.dirname, '../../src/messages')
    const others = readdirSync(folder).filter((file) => !['domain.ts', 'reader.ts', 'walk.ts'].includes(file))
    for (const file of others) {
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/(?:service|manufacturing|held): '/)
    }
  })

  it.each([
    [0, '今天', '今天到期', 'today', 'due today'],
    [1, '已过 1 天', '已过 1 天', '1 day ago', '1 day past'],
    [-9, '还有 9 天', '还有 9 天', 'in 9 days', '9 days left'],
  ])('count %i days past', (past, day, deadline, enDay, enDeadline) => {
    expect(domainWords.zh.sinceDay(past)).toBe(day)
    expect(domainWords.zh.sinceDeadline(past)).toBe(deadline)
    expect(domainWords.en.sinceDay(past)).toBe(enDay)
    expect(domainWords.en.sinceDeadline(past)).toBe(enDeadline)
  })
})
