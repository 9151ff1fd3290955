import { endWithParent } from './end-with-parent.mjs'

/** A command cannot go on, and its message tells the person what to do; it is printed without a stack. */
export class SetupProblem extends Error {
  /** @override */
  name = 'SetupProblem'
}

/**
 * Runs a command's main function: a `SetupProblem` becomes one sentence and exit code 1, anything else keeps its stack.
 * @param {() => Promise<void>} main
 */
export async function runCommand(main) {
  endWithParent()
  try {
    await main()
  } catch (error) {
    console.error(error instanceof SetupProblem ? `\n✗ ${error.message}` : error)
    process.exit(1) // A server that is up by now would keep the process alive.
  }
}
