import { describe, expect, it } from 'vitest'
import { chartWords } from '../../src/messages/chart.ts'

describe('notes under a title', () => {
  it.each([
    [['单位：条', '', '只数任务'], '单位：条；只数任务'],
    [['各计一次。', '只数任务。'], '各计一次。只数任务。'],
    [['', ''], ''],
  ])('%j are %s', (parts, said) => expect(chartWords.zh.notes(parts)).toBe(said))

  it.each([
    [['Measures', 'once each'], 'Measures; once each'],
    [['It counts once.', 'Tasks are counted.'], 'It counts once. Tasks are counted.'],
  ])('%j are %s in English', (parts, said) => expect(chartWords.en.notes(parts)).toBe(said))
})
