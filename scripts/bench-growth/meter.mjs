/**
 * Loaded before the compile command: prints, when it ends, its peak memory and the marks it set on its way, each with the
 * milliseconds since Node started and the milliseconds of processor time the process had used by then.
 */
const used = () => {
  const { user, system } = process.cpuUsage()
  return Math.round((user + system) / 1000)
}

/** @type {[name: string, at: number, used: number][]} */
const marks = [['node:started', Math.round(performance.now()), used()]]
const mark = performance.mark.bind(performance)
performance.mark = (name, options) => {
  marks.push([name, Math.round(performance.now()), used()])
  return mark(name, options)
}

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage()
  marks.push(['ended', Math.round(performance.now()), used()])
  process.stderr.write(`\nmeter ${JSON.stringify({ maxRSS, marks })}\n`)
})
