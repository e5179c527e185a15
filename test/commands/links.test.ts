import { describe, expect, it } from 'vitest'
import { run } from '../support.js'
import { linesWiderThan, withoutColor } from './terminal.js'

const esc = '\u001b'
const file = 'a.plan.yaml'
const twice =
  'version: 1\naccount: { name: x }\nteam:\n  - { id: lead, name: A }\n  - { id: lead, name: B }\nstatsu: draft\n'

const links = (path: string): string | undefined => (path === file ? `file:///plans/${path}` : undefined)

const without = { files: { [file]: twice }, color: true, terminal: true }

const world = { ...without, links }

/** The same as a terminal shows it. */
const asSeen = (text: string): string =>
  withoutColor(text).replaceAll(new RegExp(`${esc}]8;;[^${esc}]*${esc}\\\\`, 'g'), '')

describe('places of findings at a terminal that opens links', () => {
  it('lead to their files, and take no more room', async () => {
    const { out } = await run(['check'], world)
    const plain = await run(['check'], { ...without, color: false })
    expect(out).toContain(`${esc}]8;;file:///plans/a.plan.yaml${esc}\\a.plan.yaml:6:1${esc}]8;;${esc}\\  ✗ error`)
    expect(asSeen(out)).toBe(plain.out)
    expect(linesWiderThan(asSeen(out), 80)).toEqual([])
  })

  it('lead nowhere without colour, in a file, from standard input, and for programs', async () => {
    const { written } = await run(['check', '--color', 'always', '-o', 'out.txt'], world)
    const said = [
      (await run(['check', '--color', 'never'], world)).out,
      written.get('out.txt') ?? '',
      (await run(['check', '-'], { ...world, stdin: twice })).out,
      (await run(['check', '--format', 'markdown'], world)).out,
      (await run(['check', '--format', 'json'], world)).out,
    ]
    for (const text of said) {
      expect(text).toContain('statsu')
      expect(text).not.toContain(`${esc}]`)
    }
  })

  it('lead nowhere where a line ends within the place', async () => {
    const { out } = await run(['check'], { ...world, width: 10 })
    expect(out).not.toContain(`${esc}]`)
  })
})
