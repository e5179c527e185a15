// How much memory a portfolio takes, for few plans and for many, of accounts by themselves and of accounts that belong to
// groups: it must not grow with them. Peaks of some runs each.
// Usage: node test/bench/portfolio.mjs [RUNS]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from '../../.build/build.mjs'
import { writePlans } from './plans.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runs = Number(process.argv[2] ?? 5)
/** The most that a thousand plans may need, in times what a hundred need. */
const limit = 1.5

/** Peak memory in MiB, and seconds. */
const measured = (folder) => {
  const start = performance.now()
  const argv = ['-r', './test/bench/peak.cjs', join('bin', 'plan.js'), 'portfolio', folder, '--as-of', '2026-06-30']
  const { status, output } = spawnSync(process.execPath, argv, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`plan portfolio ended with ${String(status)}`)
  return { memory: Number(String(output[3])) / 1024, seconds: (performance.now() - start) / 1000 }
}

const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'))
try {
  await buildIfNeeded()
  for (const inGroups of [false, true]) {
    const peaks = [100, 1000].map((count) => {
      const plans = join(folder, `${String(count)}-${String(inGroups)}`)
      writePlans(plans, count, 1, inGroups)
      const all = Array.from({ length: runs }, () => measured(plans))
      const memory = Math.max(...all.map((one) => one.memory))
      const seconds = Math.min(...all.map((one) => one.seconds))
      const what = inGroups ? 'plans in groups' : 'plans'
      console.log(`${String(count).padStart(5)} ${what} ${memory.toFixed(0).padStart(6)} MiB ${seconds.toFixed(1)} s`)
      return memory
    })
    const ratio = peaks[1] / peaks[0]
    const isKept = ratio <= limit
    console.log(`ratio ${ratio.toFixed(2)}, limit ${limit.toFixed(2)}: ${isKept ? 'kept' : 'exceeded'}`)
    if (!isKept) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
