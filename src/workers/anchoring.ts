import type { Anchor } from '../anchor/anchor.ts'
import type { AnchoringAnswer, AnchoringRequest } from '../anchor/anchoring.ts'
import { createFinder } from '../anchor/find-anchor.ts'
import { findInTurns, type Turns } from '../anchor/find-in-turns.ts'
import { isTraditional, wasTraditional, type Script } from '../anchor/script.ts'
import type { Selector } from '../model/annotation.ts'

/** What the worker works with. */
export interface AnchoringGrounds extends Pick<Turns, 'now' | 'pause'> {
  readonly answer: (answer: AnchoringAnswer) => void
  /** Loads the way to simplified characters; asked for when words and text are printed in different scripts. */
  readonly simplify: () => Promise<Script>
}

type FindRequest = Extract<AnchoringRequest, { readonly kind: 'find' }>
type Find = (selector: Selector) => Anchor

/** Milliseconds before the worker looks whether something was cancelled. */
const TURN = 40

/** The worker's side: takes requests and answers each `find` in the order they came, unless it is cancelled first. */
export function anchoringJobs(grounds: AnchoringGrounds): (request: AnchoringRequest) => Promise<void> {
  const cancelled = new Set<number>()
  let finders = findersIn('', grounds)
  let before = Promise.resolve()
  return (request) => {
    if (request.kind === 'cancel') cancelled.add(request.number)
    else {
      if (request.text !== null) finders = findersIn(request.text, grounds)
      const [first, own] = [before, finders]
      const carryOut = async () => {
        await first
        await answerTo(request, own, {
          ...grounds,
          turn: TURN,
          cancelled: () => cancelled.has(request.number),
        })
        cancelled.delete(request.number)
      }
      before = carryOut()
    }
    return before
  }
}

async function answerTo(
  request: FindRequest,
  finders: Finders,
  grounds: AnchoringGrounds & Turns,
): Promise<void> {
  const { number, selectors } = request
  try {
    const anchors = await findAll(selectors, finders, grounds)
    if (anchors !== null) grounds.answer({ kind: 'found', number, anchors })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    grounds.answer({ kind: 'failed', number, reason })
  }
}

/** How selectors are found in a text, when they are in its script and when they are not. */
interface Finders {
  readonly isOther: (selector: Selector) => boolean
  readonly own: Find
  readonly other: () => Promise<Find>
}

function findersIn(text: string, { simplify }: AnchoringGrounds): Finders {
  const traditional = isTraditional(text)
  let other: Promise<Find> | null = null
  return {
    isOther: (selector) => wasTraditional(selector) !== traditional,
    own: createFinder(text),
    other: () => (other ??= simplify().then((script) => createFinder(text, script))),
  }
}

async function findAll(selectors: readonly Selector[], { isOther, own, other }: Finders, turns: Turns) {
  if (turns.cancelled()) return null
  const across = selectors.some(isOther) ? await other() : own
  return findInTurns((selector) => (isOther(selector) ? across : own)(selector), selectors, turns)
}
