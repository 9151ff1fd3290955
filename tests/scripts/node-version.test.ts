import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeProblem, OLDEST_NODE } from '../../scripts/setup/node-version.mjs'

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.19.5', '20.20.0', '22.0.0', '24.1.0'])('lets %s pass', (version) => {
    expect(nodeProblem(version)).toBeNull()
  })

  it.each(['20.18.9', '18.20.0', '9.99.99'])('says of %s what is needed and what there is', (version) => {
    expect(nodeProblem(version)).toContain(OLDEST_NODE)
    expect(nodeProblem(version)).toContain(version)
  })

  it('asks for the same as package.json', () => {
    const { engines } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(`${engines.node}.0`).toBe(`>=${OLDEST_NODE}`)
  })
})
