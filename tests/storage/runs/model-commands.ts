import * as fc from 'fast-check'
import type { RecordChange } from '../../../src/model/records/command.ts'
import type { AnyRecord, NewRecord, RecordOf } from '../../../src/model/records/record.ts'
import { KEPT_WITHOUT_ROOM } from '../../../src/storage/without-room.ts'
import { contentOf } from '../../../src/storage/row-after.ts'
import { aNote, AT, aTag } from '../a-command.ts'
import { expectSame, seenOf, type Model, type World } from './model-world.ts'

type Step = fc.AsyncCommand<Model, World>

/** One of the records that are there, by a number that any number of records can answer. */
const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)]

const shown = (real: World, kind?: AnyRecord['kind']) =>
  [...real.shown.values()].filter((record) => kind === undefined || record.kind === kind)

/**
 * A step that is one command of the person. `changes` null = it makes no sense now. Whatever it does, the window's own
 * view must be what a fresh reading gives, and a new command must leave nothing to do again.
 */
function commanding(
  name: string,
  changes: (real: World) => readonly RecordChange[] | null,
  expected?: (model: Model, real: World) => void,
): Step {
  return {
    check: () => true,
    toString: () => name,
    run: async (model, real) => {
      const wanted = changes(real)
      if (wanted === null) return
      const { seq } = real
      await real.commit({ name: 'edit', changes: wanted })
      if (real.seq > seq) {
        model.before.push(model.now)
        model.again.length = 0
      }
      model.now = real.seen()
      expected?.(model, real)
    },
  }
}

const makeNote = fc.tuple(fc.nat(30), fc.string({ maxLength: 8 })).map(([n, comment]) => {
  const id = `n-${n}`
  return commanding(`make ${id}`, (real) =>
    real.shown.has(id)
      ? null
      : [{ op: 'make', record: aNote(id, { comment: whole(comment), tags: tagIds(real) }) }],
  )
})

const makeTag = fc
  .nat(4)
  .map((n) =>
    commanding(`tag t-${n}`, (real) =>
      real.shown.has(`t-${n}`) ? null : [{ op: 'make', record: aTag(`t-${n}`, `名${n}`) }],
    ),
  )

const edit = fc.tuple(fc.nat(), fc.string({ maxLength: 8 })).map(([n, comment]) =>
  commanding(`edit #${n}`, (real) => {
    const note = pick(shown(real, 'annotation'), n)
    return note === undefined ? null : [editOf(note, whole(comment), note.rev)]
  }),
)

/** An edit by a window that has not seen the last version: both must be there afterwards. */
const lateEdit = fc.tuple(fc.nat(), fc.string({ maxLength: 8 })).map(([n, comment]): Step => {
  let asked: { readonly note: AnyRecord; readonly words: string } | null = null
  return commanding(
    `late edit #${n}`,
    (real) => {
      const note = pick(
        shown(real, 'annotation').filter(({ rev }) => rev > 1),
        n,
      )
      asked = note === undefined ? null : { note, words: `迟${whole(comment)}` }
      return note === undefined ? null : [editOf(note, `迟${whole(comment)}`, note.rev - 1)]
    },
    (_model, real) => {
      if (asked === null) return
      const { note, words } = asked
      if (note.kind === 'annotation' && note.comment === words && note.deletedAt === undefined) return
      const kept = shown(real, 'conflict').some(
        (conflict) =>
          conflict.kind === 'conflict' && conflict.of === note.id && conflict.mine?.['comment'] === words,
      )
      const stored = real.shown.get(note.id)?.crc === note.crc
      if (!kept || !stored) throw new Error(`a late version of ${note.id} is not kept`)
    },
  )
})

const trash = fc.array(fc.nat(), { minLength: 1, maxLength: 5 }).map((numbers) =>
  commanding(`trash ${numbers.length}`, (real) => {
    const some = new Set(numbers.map((n) => pick(shown(real, 'annotation'), n)))
    const changes = [...some].flatMap((note): RecordChange[] =>
      note === undefined ? [] : [{ op: 'trash', id: note.id, rev: note.rev }],
    )
    return changes.length === 0 ? null : changes
  }),
)

/** What comes out of the trash must be what went in. */
const restore = fc.nat().map((n) => {
  let wanted: AnyRecord | undefined
  return commanding(
    `restore #${n}`,
    (real) => {
      wanted = pick(
        shown(real).filter(({ deletedAt }) => deletedAt !== undefined),
        n,
      )
      return wanted === undefined ? null : [{ op: 'restore', id: wanted.id }]
    },
    (_model, real) => {
      if (wanted === undefined) return
      const { deletedAt: _deletedAt, ...rest } = wanted
      expectSame('restored', seenOf([real.shown.get(wanted.id)!]), seenOf([rest as AnyRecord]))
    },
  )
})

const retag = fc.tuple(fc.nat(), fc.nat()).map(([a, b]) =>
  commanding('merge tags', (real) => {
    const [from, into] = [pick(shown(real, 'tag'), a), pick(shown(real, 'tag'), b)]
    if (from === undefined || into === undefined || from === into) return null
    const merging: RecordChange = { op: 'retag', ids: null, remove: [from.id], add: [into.id] }
    return [merging, { op: 'trash', id: from.id, rev: from.rev }]
  }),
)

const resolve = fc.tuple(fc.nat(), fc.constantFrom('mine' as const, 'theirs' as const)).map(([n, keep]) =>
  commanding(`resolve: ${keep}`, (real) => {
    const conflict = pick(shown(real, 'conflict'), n) as RecordOf<'conflict'> | undefined
    if (conflict === undefined) return null
    return [{ op: 'resolve', conflictId: conflict.id, keep, rev: real.shown.get(conflict.of)?.rev ?? null }]
  }),
)

const takeBack: Step = {
  check: () => true,
  toString: () => 'undo',
  run: async (model, real) => {
    if ((real.undo === null) !== (model.before.length === 0))
      throw new Error('undo is offered when it is due')
    if (real.undo === null) return
    real.take(await real.gateway.undo(real.undo, AT))
    expectSame('undone', real.seen(), model.before.at(-1)!)
    model.again.push(model.now)
    model.now = model.before.pop()!
  },
}

const doAgain: Step = {
  check: () => true,
  toString: () => 'redo',
  run: async (model, real) => {
    if ((real.redo === null) !== (model.again.length === 0)) throw new Error('redo is offered when it is due')
    if (real.redo === null) return
    real.take(await real.gateway.redo(real.redo, AT))
    expectSame('done again', real.seen(), model.again.at(-1)!)
    model.before.push(model.now)
    model.now = model.again.pop()!
  },
}

/** A command on a disk that refuses it: an error, and nothing else. */
const refused = fc
  .record({
    kind: fc.constantFrom('full' as const, 'abort' as const),
    table: fc.constantFrom('records', 'journal', 'meta'),
    way: fc.constantFrom('make' as const, 'undo' as const),
  })
  .map(({ way, ...fault }): Step => {
    return {
      check: () => true,
      toString: () => `${fault.kind} at ${fault.table}, ${way}`,
      run: async (model, real) => {
        // Taking back what was made only deletes rows, which needs no room.
        if (way === 'undo' && (real.undo === null || fault.table === 'records')) return
        real.fault = fault
        const record = aNote('n-refused')
        const asked =
          way === 'undo'
            ? real.gateway.undo(real.undo!, AT)
            : real.gateway.commit({ name: 'make', changes: [{ op: 'make', record }], at: AT })
        const outcome = await asked.then(
          () => 'stored',
          () => 'refused',
        )
        real.fault = null
        if (outcome === 'stored') throw new Error('a refused transaction was called stored')
        // To make room early commands were forgotten.
        if (fault.kind === 'full')
          for (const chain of [model.before, model.again])
            chain.splice(0, Math.max(0, chain.length - KEPT_WITHOUT_ROOM))
      },
    }
  })

/** The app is closed without a word and opened again. */
const reopen: Step = { check: () => true, toString: () => 'reopen', run: (_model, real) => real.open() }

/** What a fresh reading gives is what the window shows. */
export const compare: Step = {
  check: () => true,
  toString: () => 'compare',
  run: async (model, real) => {
    const { records, findings } = await real.gateway.read()
    expectSame('stored', seenOf(records), model.now)
    expectSame('shown', real.seen(), model.now)
    if (findings.length > 0) throw new Error('the store calls itself damaged')
  },
}

/** All steps, each in its share. */
export const STEPS = [
  makeNote,
  makeNote,
  makeTag,
  edit,
  edit,
  lateEdit,
  trash,
  restore,
  retag,
  resolve,
  fc.constant(takeBack),
  fc.constant(takeBack),
  fc.constant(doAgain),
  refused,
  fc.constant(reopen),
  fc.constant(compare),
]

function editOf(note: AnyRecord, comment: string, rev: number): RecordChange {
  return { op: 'edit', rev, record: { ...contentOf(note), comment } as NewRecord }
}

function tagIds(real: World): string[] {
  return shown(real, 'tag')
    .slice(0, 2)
    .map(({ id }) => id)
}

const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')
