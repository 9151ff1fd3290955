import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeFacts } from '../../src/model/summary-schema.ts'
import { madePlans } from './made-plans.ts'

/** Makes the built app in a folder of its own, its data compiled from the made plans; gives how many targets that found. */
export function makeRegisterFolder(project: string, folder: string): number {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(project, 'dist'), folder, { recursive: true })
  const data = join(folder, 'data')
  const plans = join(folder, 'plans')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(plans)
  for (const { name, text } of madePlans()) writeFileSync(join(plans, name), text)
  const args = ['scripts/compile.mjs', '--seeds', plans, '--out', data, '--no-cache']
  const run = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the made plans do not compile: ${run.stderr.slice(0, 2000)}`)
  rmSync(plans, { recursive: true })
  return readdirSync(join(data, 'facts'))
    .flatMap((file) => decodeFacts(JSON.parse(readFileSync(join(data, 'facts', file), 'utf8'))))
    .reduce((sum, { targets }) => sum + targets.length, 0)
}
