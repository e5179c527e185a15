import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { browserIn } from '../../src/io/browsers.js'
import { printed } from '../../src/io/print.js'
import { UserError } from '../../src/user-error.js'
import { root } from '../support.js'
import { bin, builtFirst } from '../built.js'

const folder = mkdtempSync(join(tmpdir(), 'plan-print-test-'))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const { PATH = '', HOME } = process.env

const script = (name: string, ...lines: readonly string[]): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(path, 0o755)
  return path
}

const logged = join(folder, 'arguments')

const good = script(
  'good',
  `printf '%s\\n' "$@" "TZ=$TZ" > '${logged}'`,
  'for word in "$@"; do case $word in --print-to-pdf=*) paper=${word#*=} ;; file://*) page=${word#file://} ;; esac; done',
  `printf '%%PDF-1.4 ' > "$paper"; cat "$page" >> "$paper"`,
)
const silent = script('silent', `echo '[12:34:ERROR:a.cc(1)] No usable display' >&2; exit 1`)
const liar = script(
  'liar',
  'for word in "$@"; do case $word in --print-to-pdf=*) echo hello > "${word#*=}" ;; esac; done',
)
const slow = script('slow', 'exec sleep 30')

const said = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
  } catch (error) {
    if (error instanceof UserError) return error.text.en
    throw error
  }
  return 'nothing'
}

const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => /^plan-print-(?!test-)/.test(name))

// What stands in for a browser is a script of a shell.
describe.skipIf(process.platform === 'win32')('printing a page', () => {
  const print = (browser: string, time?: number) =>
    printed('<p>计划</p>', { PATH, PLAN_CHROMIUM: browser }, folder, time)

  it('starts the browser in a profile of its own, away from the net, and clears up', async () => {
    expect(Buffer.from(await print(good)).toString()).toBe('%PDF-1.4 <p>计划</p>')
    const words = readFileSync(logged, 'utf8').split('\n')
    expect(words).toEqual(expect.arrayContaining(['--headless', '--proxy-server=http://127.0.0.1:9', 'TZ=UTC']))
    const profile = words.find((word) => word.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? ''
    expect(profile).toMatch(/plan-print-\w+.profile$/)
    expect(existsSync(dirname(profile))).toBe(false)
  })

  it('says what the browser says when it prints nothing', async () => {
    expect(await said(print(silent))).toMatch(/^"\S+silent" has printed no PDF \(it said: No usable display\); name /)
    expect(await said(print(liar))).toMatch(/^"\S+liar" has printed no PDF; name /)
  })

  it('does not wait for ever', async () => {
    expect(await said(print(slow, 300))).toMatch(
      /^"\S+slow" has not printed the page within 0.3 seconds and was stopped; /,
    )
  })

  it('says what to install when there is none, and which one is named in vain', async () => {
    expect(await said(printed('', { PATH: folder }, folder))).toMatch(
      /^a PDF is printed by Chromium, Chrome or Edge, and none /,
    )
    expect(await said(print(join(folder, 'nowhere')))).toMatch(
      /^PLAN_CHROMIUM names "\S+nowhere", and there is no such program; /,
    )
  })

  it('leaves nothing behind', async () => {
    const before = leftovers()
    for (const browser of [good, silent, liar]) await said(print(browser))
    await said(print(slow, 300))
    expect(leftovers()).toEqual(before)
  })
})

describe.skipIf(process.platform === 'win32')('the browser that prints', () => {
  it('is the one on the path, by any of its names, and never one of the working folder', () => {
    const edge = script('bin/microsoft-edge')
    expect(browserIn({ PATH: dirname(edge) }, folder)).toBe(edge)
    const chromium = script('bin/chromium')
    expect(browserIn({ PATH: dirname(edge) }, folder)).toBe(chromium)
    expect(browserIn({ PATH: `:.:bin` }, folder)).toBeUndefined()
  })

  it('is the one that is named: by its place, from here, or by its name on the path', () => {
    expect(browserIn({ PATH, PLAN_CHROMIUM: 'bin/chromium' }, folder)).toBe(join(folder, 'bin/chromium'))
    expect(browserIn({ PATH: folder, PLAN_CHROMIUM: 'good' }, folder)).toBe(good)
    expect(browserIn({ PATH, PLAN_CHROMIUM: folder }, folder)).toBeUndefined()
  })

  it('is where Windows keeps programs', () => {
    const chrome = script('Programs/Google/Chrome/Application/chrome.exe')
    expect(browserIn({ PATH: '', ProgramFiles: join(folder, 'Programs') }, folder, 'win32')).toBe(chrome)
  })
})

describe.skipIf(process.platform === 'win32')('plan report as a PDF', () => {
  builtFirst()

  it('ends with Ctrl-C at once and clears up', async () => {
    const before = leftovers()
    const env = { PATH, HOME, PLAN_CHROMIUM: slow }
    const argv = [bin, 'report', 'examples/bedrock-petroleum', '-o', join(folder, 'none.pdf')]
    const child = spawn(process.execPath, argv, { cwd: root, env, detached: true, stdio: 'ignore' })
    const ended = new Promise<number | null>((done) => child.once('close', done))
    while (leftovers().length === before.length) await new Promise((done) => setTimeout(done, 50))
    // As a terminal does: to the program and to what it has started.
    process.kill(-(child.pid ?? 0), 'SIGINT')
    expect(await ended).toBe(130)
    expect(leftovers()).toEqual(before)
    expect(existsSync(join(folder, 'none.pdf'))).toBe(false)
  })
})

const chromium = browserIn(process.env, root)

// CI has chromium and must not skip this; a laptop may lack it.
describe.skipIf(chromium === undefined && process.env.CI === undefined)('a real browser', { timeout: 120_000 }, () => {
  builtFirst()

  it('prints Chinese, and asks nobody for anything', async () => {
    let asked = 0
    const server = createServer((socket) => {
      asked += 1
      socket.destroy()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const page = `<!doctype html><meta charset="utf-8"><p>计划<img src="http://127.0.0.1:${String(port)}/a.png">`
    const bytes = Buffer.from(await printed(page, process.env, root))
    server.close()
    expect(bytes.toString('latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/)
    expect(bytes.length).toBeGreaterThan(2000)
    expect(asked).toBe(0)
  })

  it('makes the same bytes in every time zone', () => {
    const made = (name: string, more: Record<string, string>) => {
      const file = join(folder, name)
      const argv = [bin, 'report', 'examples/bedrock-petroleum', '--as-of', '2026-06-30', '--lang', 'zh', '-o', file]
      const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root, env: { ...process.env, ...more } })
      expect([status, stderr.toString()]).toEqual([0, ''])
      return readFileSync(file)
    }
    const here = made('a.pdf', { TZ: 'America/Los_Angeles', LANG: 'C' })
    const there = made('b.pdf', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' })
    expect(here.equals(there)).toBe(true)
  })
})
