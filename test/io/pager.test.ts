import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hasTmux, terminal } from '../commands/tmux.js'
import { bin, builtFirst } from '../built.js'

const folder = mkdtempSync(join(tmpdir(), 'plan-pager-'))
let close: () => void = () => undefined

const program = (name: string, script: string): void => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
}

builtFirst()

beforeAll(() => {
  const people = Array.from({ length: 30 }, (_, index) => `    - { id: p${String(index)}, nmae: Li }\n`).join('')
  writeFileSync(
    join(folder, 'long.plan.yaml'),
    `version: 1\naccount: { name: x }\nrelationships:\n  people:\n${people}`,
  )
  writeFileSync(join(folder, 'short.plan.yaml'), 'version: 1\naccount: { name: x }\nstatsu: draft\n')
  // Each says that it was asked, and with what.
  program('pager', 'cat > seen; echo "pager $1: all of it"')
  program('less', 'cat > seen; echo "less with $LESS"')
  program('hasty', 'head -n 1 > seen; echo "seen enough"')
}, 120_000)

afterEach(() => {
  close()
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

// CI has tmux and must not skip this; a laptop may lack it.
describe.skipIf(!hasTmux && process.env['CI'] === undefined)(
  'somebody who reads at a terminal',
  { timeout: 120_000, retry: 1 },
  () => {
    it('sees what is longer than the screen page by page, in the pager of their choice', async () => {
      const rep = terminal(`plan-pager-${String(process.pid)}`, folder, 90, 24)
      close = rep.end
      const seen = (): string => {
        const text = existsSync(join(folder, 'seen')) ? readFileSync(join(folder, 'seen'), 'utf8') : ''
        rmSync(join(folder, 'seen'), { force: true })
        return text
      }
      let runs = 0
      /** Runs plan, waits until it has ended, and sees how; what the pager was given. */
      const shown = async (before: string, words: string, sight: RegExp): Promise<string> => {
        runs += 1
        await rep.types(`clear; ${before} node '${bin}' ${words}; echo "[$?] run ${String(runs)}"`)
        await rep.sees(new RegExp(`^\\[\\d+\\] run ${String(runs)}$`, 'm'))
        expect(rep.screen()).toMatch(sight)
        return seen()
      }
      await rep.types(`export PATH='${folder}':"$PATH"`)

      const whole = await shown('', 'check long.plan.yaml', /less with FRX\n\[1\]/)
      expect(whole.split('\n').length).toBeGreaterThan(24)
      // Colours stay, and it is all there.
      expect(whole).toContain('\u001b[31m')
      expect(whole).toMatch(/^30 errors in 1 plan/m)
      expect(await shown('LESS=S', 'check long.plan.yaml', /less with S\n\[1\]/)).toBe(whole)
      expect(await shown("PAGER='pager -x'", 'check long.plan.yaml', /pager -x: all of it\n\[1\]/)).toBe(whole)
      expect(await shown('PAGER=less PLAN_PAGER=pager', 'check long.plan.yaml', /pager : all of it\n\[1\]/)).toBe(whole)
      expect(await shown('', 'check --help', /less with FRX\n\[0\]/)).toMatch(/^Examples:/)
      expect(await shown('PAGER=hasty', 'check long.plan.yaml', /seen enough\n\[1\]/)).toMatch(/^.*\n$/)

      for (const [before, words] of [
        ['', 'check short.plan.yaml'],
        ['PLAN_PAGER=', 'check long.plan.yaml'],
        ['PLAN_PAGER=cat', 'check long.plan.yaml'],
        ['PAGER=pager TERM=dumb', 'check long.plan.yaml'],
        ['', 'check long.plan.yaml --no-pager'],
        ['', 'check long.plan.yaml < /dev/null'],
        ['PAGER=no-such-pager', 'check long.plan.yaml'],
        ['PLAN_PAGER=/', 'check long.plan.yaml'],
      ] as const)
        expect([before, words, await shown(before, words, /errors? in 1 plan.*\n\[1\]/)]).toEqual([before, words, ''])
      for (const words of ['check long.plan.yaml -o out', 'check long.plan.yaml | tail -n 1'])
        expect([words, await shown('', words, /^\[\d\] run/m)]).toEqual([words, ''])
    })
  },
)
