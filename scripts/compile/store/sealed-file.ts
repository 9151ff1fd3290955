import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeWhole } from '../write-whole.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Writes a value as JSON under a line with its format and its own hash. */
export function writeSealed(path: string, format: string, value: unknown): void {
  const body = JSON.stringify(value)
  writeWhole(path, `${format} ${hashOf(body)}\n${body}`)
}

/**
 * The value of a file that `writeSealed` wrote in the same format, or null: when there is no such file, when it is of another
 * format, or when a byte of it changed.
 */
export function readSealed(path: string, format: string): unknown {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
  const end = content.indexOf('\n')
  const body = content.slice(end + 1)
  return content.slice(0, end) === `${format} ${hashOf(body)}` ? (JSON.parse(body) as unknown) : null
}
