/** What the meter printed. Times in milliseconds since Node started, and of processor time. */
export interface Metered {
  /** In KB. */
  readonly maxRSS: number
  readonly marks: readonly (readonly [name: string, at: number, used: number])[]
  /** Milliseconds of processor time in all. */
  readonly used: number
}

/** The meter's last line; throws when there is none. */
export function readMeter(stderr: string): Metered {
  const json = stderr
    .split('\n')
    .findLast((line) => line.startsWith('meter '))
    ?.slice('meter '.length)
  if (json === undefined) throw new Error('the meter said nothing')
  const { maxRSS, marks } = JSON.parse(json) as Omit<Metered, 'used'>
  return { maxRSS, marks, used: marks.at(-1)![2] }
}

/** For a person: 「peak 180 MB, processor 0.82 s; started 40, listed 90, … ms」, of processor time by stage. */
export function stageLine({ maxRSS, marks, used }: Metered): string {
  let last = 0
  const stages = marks.map(([name, , at]) => {
    const stage = `${name.replace(/^\w+:/, '')} ${at - last}`
    last = at
    return stage
  })
  const peak = `peak ${Math.round(maxRSS / 1024)} MB, processor ${(used / 1000).toFixed(2)} s`
  return `${peak}; ${stages.join(', ')} ms`
}
