/** For each byte its CRC-32, and what becomes of that behind one, two and three further zero bytes: four bytes a step. */
const TABLES = madeTables()

/**
 * CRC-32 as in zip and PNG (ISO 3309, polynomial 0xEDB88320) of the bytes from `from` to `to`, as an unsigned number;
 * `before` is that of what stands before them.
 */
export function crc32(bytes: Uint8Array, before = 0, from = 0, to = bytes.length): number {
  const [last, third, second, first] = TABLES
  const even = to - ((to - from) % 4)
  let crc = ~before
  for (let at = from; at < even; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    const [a, b] = [first[crc & 0xff]!, second[(crc >>> 8) & 0xff]!]
    crc = a ^ b ^ third[(crc >>> 16) & 0xff]! ^ last[crc >>> 24]!
  }
  for (let at = even; at < to; at += 1) crc = last[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8)
  return ~crc >>> 0
}

function madeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    return crc
  })
  const behind = (table: Int32Array) => table.map((crc) => one[crc & 0xff]! ^ (crc >>> 8))
  const two = behind(one)
  const three = behind(two)
  return [one, two, three, behind(three)]
}
