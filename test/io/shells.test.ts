import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hasTmux, terminal } from '../commands/tmux.js'
import { bin, builtFirst } from '../built.js'

const folder = mkdtempSync(join(tmpdir(), 'plan-shells-'))
let close: () => void = () => undefined

builtFirst()

beforeAll(() => {
  writeFileSync(
    join(folder, 'a.plan.yaml'),
    `version: 1
account: { name: Bluebay Instruments }
relationships:
  people:
    - { id: p_gm, name: 王总, title: general manager }
    - { id: p_it, name: 王经理 }
    - { id: p_odd, name: "$(touch pwned) \`touch pwned\\"" }
    - { id: p_line, name: "Zo\\ne\\e[31m" }
opportunities:
  - { id: robots, name: Robots in the hall }
`,
  )
}, 120_000)

afterEach(() => {
  close()
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Long enough for a busy machine. */
const patient = { timeout: 120_000, retry: 1 }

/** Somebody at a shell where the Tab key asks plan. */
const at = async (shell: string, prompt: string) => {
  const rep = terminal(`plan-${shell}-${String(process.pid)}`, folder, 100, 30)
  close = rep.end
  if (shell !== 'bash') await rep.types(`PS1='${prompt}' exec ${shell} -f`)
  await rep.types(`plan() { node '${bin}' "$@"; }`)
  await rep.types(`source <(plan completion ${shell})`)
  return {
    ...rep,
    /** Types on a fresh line, presses Tab, and sees what came. */
    async tabs(words: string, sight: string | RegExp, times = 1) {
      rep.press('C-u')
      await rep.types('clear')
      await rep.sees(/^\$ *\n*$/)
      rep.press('-l', words)
      await rep.sees(words.trimEnd())
      for (let count = 0; count < times; count += 1) rep.press('Tab')
      await rep.sees(sight)
    },
  }
}

// CI has tmux and must not skip this; a laptop may lack it.
describe.skipIf(!hasTmux && process.env['CI'] === undefined)('the Tab key in bash', patient, () => {
  it('completes commands, ids, names, rules and sections, and runs nothing', async () => {
    const rep = await at('bash', '$ ')
    await rep.tabs('plan mo', /^\$ plan move *$/m)
    await rep.tabs('plan move ', /^\$ plan move robots *$/m)
    await rep.tabs('plan move robots ', /^B {2}\(confirm the opportunity\)/m, 2)
    await rep.tabs('plan check --rule STK-', 'STK-010  (deep contact without effect)', 3)
    await rep.tabs('plan show ', 'background  (background of the customer)', 2)
    await rep.tabs('plan set p_g', /^\$ plan set p_gm\.$/m)
    await rep.tabs('plan log 王', /^王总 {2}\(p_gm · general manager\)\s+王经理 {2}\(p_it\)/m, 2)
    await rep.tabs('plan check --format=js', /^\$ plan check --format=json *$/m)
    await rep.tabs('plan check a', /^\$ plan check a\.plan\.yaml *$/m)
    await rep.tabs('plan log \\$', '$ plan log \\$\\(touch\\ pwned\\)\\ \\`touch\\ pwned\\"')
    await rep.tabs('plan log Zo', /^\$ plan log Zo *$/m)
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })
})

const hasZsh = spawnSync('zsh', ['--version']).status === 0

// CI has zsh and must not skip this; a laptop may lack it.
describe.skipIf(!(hasTmux && hasZsh) && process.env['CI'] === undefined)('the Tab key in zsh', patient, () => {
  it('does the same, and says what the words are', async () => {
    const rep = await at('zsh', '$ ')
    await rep.tabs('plan mo', /^\$ plan move *$/m)
    await rep.tabs('plan move ', /^\$ plan move robots *$/m)
    await rep.tabs('plan check --rule STK-', 'STK-010  -- deep contact without effect', 2)
    await rep.tabs('plan show ', /^background +-- background of the customer/m)
    await rep.tabs('plan set p_g', /^\$ plan set p_gm\.$/m)
    await rep.tabs('plan log 王', /^王总 +-- p_gm · general manager\n王经理 +-- p_it/m)
    await rep.tabs('plan check --format=js', /^\$ plan check --format=json *$/m)
    await rep.tabs('plan log \\$', '$ plan log \\$\\(touch\\ pwned\\)\\ \\`touch\\ pwned\\"')
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })
})
