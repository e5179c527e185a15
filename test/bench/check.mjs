// How long the program takes beside an empty script: medians of runs in turn, so that a busy moment hits all alike.
// Usage: node test/bench/check.mjs [RUNS]
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from '../../.build/build.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runs = Number(process.argv[2] ?? 15)
/** The most that a check may take, in empty scripts. */
const limit = 2.5

const bin = join('bin', 'plan.js')
const example = join('examples', 'vitamin-erp.plan.yaml')
const cases = [
  { name: 'node -e 0', argv: ['-e', '0'] },
  { name: 'plan --version', argv: [bin, '--version'] },
  { name: 'plan --help', argv: [bin, '--help'] },
  { name: 'plan check', argv: [bin, 'check', example] },
  { name: 'plan check, folder plan', argv: [bin, 'check', join('examples', 'bedrock-petroleum')] },
  { name: 'plan review', argv: [bin, 'review', example, '--as-of', '2008-05-16'] },
]

const millisecondsOf = (argv) => {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, argv, { cwd: root, stdio: 'ignore' })
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${String(status)}`)
  return performance.now() - start
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

await buildIfNeeded()
const times = cases.map(() => [])
// One round before, to fill the caches of node and of the disk.
for (let round = -1; round < runs; round += 1)
  cases.forEach(({ argv }, index) => {
    const time = millisecondsOf(argv)
    if (round >= 0) times[index].push(time)
  })

const medians = times.map(median)
const [empty] = medians
console.log(`medians of ${String(runs)} runs in turn, node ${process.version}`)
cases.forEach(({ name }, index) => {
  const time = medians[index]
  console.log(`${name.padEnd(24)} ${time.toFixed(1).padStart(7)} ms  ${(time / empty).toFixed(2).padStart(5)} x`)
})
const ratio = medians[cases.findIndex(({ name }) => name === 'plan check')] / empty
console.log(`check : empty = ${ratio.toFixed(2)}, limit ${String(limit)}: ${ratio <= limit ? 'kept' : 'exceeded'}`)
process.exitCode = ratio <= limit ? 0 : 1
