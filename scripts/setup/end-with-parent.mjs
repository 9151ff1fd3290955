/**
 * Ends this process when npm, which started it, has ended.
 *
 * npm passes a signal on to the shell between the two, and that shell ends without passing it on: a server would
 * go on unseen and keep its port. Started without npm (`nohup node …`) a process lives as long as it likes.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function endWithParent(env = process.env) {
  if (env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(143)
  }, 500).unref()
}
