import { describe, expect, it } from 'vitest'
import { lockDifference } from '../../scripts/setup/lock-difference.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/vite/node_modules/react': { version: '18.0.0' },
    'node_modules/@rolldown/other-system': { version: '1.0.0', optional: true },
  },
}
const installed = (change: Record<string, { version?: string }>) => ({
  packages: {
    'node_modules/react': { version: '19.3.1' },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/vite/node_modules/react': { version: '18.0.0' },
    ...change,
  },
})

describe('lockDifference', () => {
  it('finds nothing to do when every version is there, other systems’ packages apart', () => {
    expect(lockDifference(wanted, installed({}))).toEqual([])
  })

  it('names what has another version, at its very place', () => {
    const older = installed({ 'node_modules/vite/node_modules/react': { version: '17.0.0' } })
    expect(lockDifference(wanted, older)).toEqual(['node_modules/vite/node_modules/react'])
  })

  it('notices an optional package of another version', () => {
    const older = installed({ 'node_modules/@rolldown/other-system': { version: '0.9.0' } })
    expect(lockDifference(wanted, older)).toEqual(['node_modules/@rolldown/other-system'])
  })

  it('asks for everything that must be there when nothing is installed', () => {
    expect(lockDifference(wanted, null)).toHaveLength(3)
    expect(lockDifference(wanted, {})).toHaveLength(3)
  })

  it('does not mind packages that nobody asks for', () => {
    expect(lockDifference(wanted, installed({ 'node_modules/left-over': { version: '1.0.0' } }))).toEqual([])
  })
})
