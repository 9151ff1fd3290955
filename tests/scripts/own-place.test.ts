import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UsageError } from '../../scripts/compile/options.ts'
import {
  DATASET_OPENING,
  refuseForeignFile,
  refuseForeignFolder,
  REPORT_OPENING,
} from '../../scripts/compile/output/own-place.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cetu-own-place-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const put = (name: string, content: string) => writeFileSync(at(name), content)

describe('refuseForeignFile', () => {
  it.each([
    ['a dataset', '{"schema":"cetu-dataset/1","documents":[]}', DATASET_OPENING],
    ['a report', '# 编译报告\n\n编译器', REPORT_OPENING],
    ['an empty file', '', DATASET_OPENING],
  ])('lets %s be written again', (_, content, opening) => {
    put('a', content)
    expect(() => refuseForeignFile('single', at('a'), opening)).not.toThrow()
  })

  it.each([
    ['a document', '东湖区商业行动方案\n', DATASET_OPENING],
    ['other data', '{"schema":"geo"}', DATASET_OPENING],
    ['a dataset where a report is to go', '{"schema":"cetu-dataset/1"}', REPORT_OPENING],
    ['one character', 'x', REPORT_OPENING],
  ])('refuses to write over %s', (_, content, opening) => {
    put('a', content)
    expect(() => refuseForeignFile('single', at('a'), opening)).toThrow(UsageError)
  })

  it('leaves what is not there, or is a folder, to the writing', () => {
    for (const path of [at('none'), folder])
      expect(() => refuseForeignFile('single', path, DATASET_OPENING)).not.toThrow()
  })
})

describe('refuseForeignFolder', () => {
  it('lets a new, an empty and an own folder be written', () => {
    expect(() => refuseForeignFolder(at('none'))).not.toThrow()
    expect(() => refuseForeignFolder(folder)).not.toThrow()
    put('summary.json', '{"schema":"cetu-summary/1"}')
    put('stray.txt', 'x')
    expect(() => refuseForeignFolder(folder)).not.toThrow()
  })

  it('lets a folder be written whose own files at the top were lost', () => {
    for (const name of ['documents', 'facts']) mkdirSync(at(name))
    expect(() => refuseForeignFolder(folder)).not.toThrow()
  })

  it.each([
    ['a.txt', '东湖区'],
    ['package.json', '{"name":"x"}'],
  ])('refuses a folder that holds %s and nothing of ours', (name, content) => {
    put(name, content)
    expect(() => refuseForeignFolder(folder)).toThrow(/holds other things already; nothing was written/)
  })
})
