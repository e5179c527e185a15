import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hasTmux, terminal } from '../commands/tmux.js'
import { bin, builtFirst } from '../built.js'

const folder = mkdtempSync(join(tmpdir(), 'plan-watch-'))
let close: () => void = () => undefined

builtFirst()

afterAll(() => {
  close()
  rmSync(folder, { recursive: true, force: true })
})

const head = 'version: 1\naccount: { name: Bluebay Instruments }\n'
const deal = (name: string, stage: string): string => `opportunities: [{ id: d, name: ${name}, stage: ${stage} }]\n`

const save = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** As most editors do it: a new file takes the place of the old one. */
const exchange = (path: string, text: string): void => {
  save(`${path}.swp`, text)
  renameSync(join(folder, `${path}.swp`), join(folder, path))
}

const move = (from: string, to: string): void => {
  renameSync(join(folder, from), join(folder, to))
}

const remove = (path: string): void => {
  rmSync(join(folder, path), { recursive: true })
}

// CI has tmux and must not skip this; a laptop may lack it.
describe.skipIf(!hasTmux && process.env['CI'] === undefined)(
  'somebody who watches plans in a terminal',
  { timeout: 120_000 },
  () => {
    it('sees every change: of a file, its name, its folder, the settings', async () => {
      save('a.plan.yaml', head + deal('Robots', 'B'))
      const rep = terminal(`plan-watch-${String(process.pid)}`, folder, 90, 24)
      close = rep.end
      await rep.types(`clear; node '${bin}' check --watch --rule OPP-001`)
      await rep.sees(/"Robots" stands at stage B[^]*watching 1 plan, checked at \d\d:\d\d:\d\d; press Ctrl-C to end/)

      save('a.plan.yaml', head + deal('Robots', 'A'))
      await rep.sees(/^1 plan, nothing to mend\n\nwatching 1 plan,/)
      // What was there before is gone.
      expect(rep.screen()).not.toContain('stands at stage')
      exchange('a.plan.yaml', head + deal('Scheduling', 'B'))
      await rep.sees(/^a\.plan\.yaml[^]*"Scheduling" stands at stage B/)

      save('new/deep/b.plan.yaml', head + deal('Energy', 'B'))
      await rep.sees('new/deep/b.plan.yaml:3:17')
      move('new', 'other')
      await rep.sees('other/deep/b.plan.yaml:3:17')
      move('other/deep/b.plan.yaml', 'other/deep/c.plan.yaml')
      await rep.sees('other/deep/c.plan.yaml:3:17')
      save('other/deep/c.plan.yaml', head + deal('Service', 'B'))
      await rep.sees('"Service" stands at stage B')
      remove('other')
      await rep.sees(/1 error in 1 plan\n\nwatching 1 plan,/)

      // A folder plan has parts.
      remove('a.plan.yaml')
      await rep.sees(/no plan in "\."[^]*waiting for changes/)
      save('customer/plan.yaml', head)
      await rep.sees(/^1 plan, nothing to mend\n/)
      save('customer/opportunities.yaml', deal('Retrofit', 'B'))
      await rep.sees(/^customer\/opportunities\.yaml:1:17[^]*"Retrofit" stands at stage B/)

      save('plan.config.yaml', 'language: zh\n')
      await rep.sees('正在监视 1 份计划')
      save('plan.config.yaml', 'language: [\n')
      await rep.sees('plan.config.yaml:1:11')
      remove('plan.config.yaml')
      await rep.sees('watching 1 plan')

      rep.press('C-c')
      await rep.sees('plan: stopped watching')
      await rep.types(
        `clear; node '${bin}' check customer/opportunities.yaml --watch --rule OPP-001; echo "ended with $?"`,
      )
      await rep.sees('"Retrofit" stands at stage B')
      exchange('customer/opportunities.yaml', deal('Retrofit', 'A'))
      await rep.sees(/^1 plan, nothing to mend\n/)
      rep.press('C-c')
      await rep.sees('ended with 130')
    })
  },
)
