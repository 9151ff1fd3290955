/**
 * Loaded before the compile command: prints, when it ends, its peak memory and the marks it set on its way, with the milliseconds
 * since Node started.
 */
process.on('exit', () => {
  const marks = performance
    .getEntriesByType('mark')
    .map(({ name, startTime }) => [name, Math.round(startTime)])
  const { maxRSS } = process.resourceUsage()
  process.stderr.write(`\nmeter ${JSON.stringify({ maxRSS, marks, end: Math.round(performance.now()) })}\n`)
})
