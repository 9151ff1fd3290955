import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeWhole } from '../write-whole.ts'

/** What a sealed file holds: JSON, and a table of numbers without end. */
export interface Sealed {
  readonly head: unknown
  readonly numbers: Float64Array
}

const sealOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Writes JSON and numbers under a line with their format (one word), their hash and where the numbers begin. */
export function writeSealed(path: string, format: string, { head, numbers }: Sealed): void {
  const json = Buffer.from(JSON.stringify(head))
  const body = Buffer.concat([json, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)])
  writeWhole(path, Buffer.concat([Buffer.from(`${format} ${sealOf(body)} ${json.length}\n`), body]))
}

/**
 * What `writeSealed` wrote to a file in the same format, or null: when there is no such file, when it is of another format, or
 * when a byte of it changed.
 */
export function readSealed(path: string, format: string): Sealed | null {
  const content = readIfThere(path)
  const end = content?.indexOf('\n') ?? -1
  if (content === null || end < 0) return null
  const [known, seal, length] = content.toString('latin1', 0, end).split(' ')
  const body = content.subarray(end + 1)
  if (known !== format || seal !== sealOf(body)) return null
  const json = body.subarray(0, Number(length))
  // A copy: numbers of eight bytes must begin at a multiple of eight.
  const numbers = Uint8Array.prototype.slice.call(body, json.length)
  return { head: JSON.parse(json.toString()) as unknown, numbers: new Float64Array(numbers.buffer) }
}

/** The bytes of a file, or null when it cannot be read. */
export function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
