/** What the meter printed. `maxRSS` in KB, times in milliseconds since Node started. */
interface Metered {
  readonly maxRSS: number
  readonly marks: readonly (readonly [name: string, at: number])[]
  readonly end: number
}

/** The meter's last line for a person: 「peak 180 MB; listed 90, looked up 60, compiled 210, … ms」. */
export function stageLine(stderr: string): string {
  const json = stderr
    .split('\n')
    .findLast((line) => line.startsWith('meter '))
    ?.slice('meter '.length)
  if (json === undefined) return 'no figures'
  const { maxRSS, marks, end } = JSON.parse(json) as Metered
  let last = 0
  const stages = [...marks, ['ended', end] as const].map(([name, at]) => {
    const stage = `${name.replace('cetu:', '')} ${at - last}`
    last = at
    return stage
  })
  return `peak ${Math.round(maxRSS / 1024)} MB; ${stages.join(', ')} ms`
}
