import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from '../user-error.js'
import { browserIn } from './browsers.js'
import { fileError, isFault, orMissing, writing } from './faults.js'

type Environment = Readonly<Record<string, string | undefined>>

/** A profile of its own, nothing from the net, nothing that asks or phones home, nothing on the edges of the paper. */
const flags = [
  ...['--headless', '--disable-gpu', '--disable-dev-shm-usage', '--mute-audio', '--no-first-run'],
  ...['--no-default-browser-check', '--disable-extensions', '--disable-default-apps', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-domain-reliability'],
  ...['--disable-breakpad', '--disable-client-side-phishing-detection', '--metrics-recording-only'],
  ...['--password-store=basic', '--use-mock-keychain', '--lang=en-US'],
  // Port 9 discards: whatever the browser wanted to fetch for itself ends there.
  ...['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=<-loopback>'],
  ...['--no-pdf-header-footer', '--print-to-pdf-no-header'],
]

/** Long enough for a hundred pages on an old laptop. */
const patience = 60_000

const nothingPrints = (named: string | undefined): UserError =>
  named
    ? new UserError({
        en: `PLAN_CHROMIUM names "${named}", and there is no such program; name a Chromium, Chrome or Edge`,
        zh: `PLAN_CHROMIUM 指定了“${named}”，但没有这个程序；请指定 Chromium、Chrome 或 Edge`,
      })
    : new UserError({
        en: 'a PDF is printed by Chromium, Chrome or Edge, and none is to be found here; install one (Debian: apt install chromium), name it in PLAN_CHROMIUM, or write an HTML page and print that',
        zh: 'PDF 由 Chromium、Chrome 或 Edge 打印，而这里找不到；请安装其中之一（Debian：apt install chromium），或用 PLAN_CHROMIUM 指定，或输出 HTML 网页再打印',
      })

const tooSlow = (browser: string, seconds: number): UserError =>
  new UserError({
    en: `"${browser}" has not printed the page within ${String(seconds)} seconds and was stopped; try again, or name another browser in PLAN_CHROMIUM`,
    zh: `“${browser}”在 ${String(seconds)} 秒内没有打印完，已将其停止；请重试，或用 PLAN_CHROMIUM 指定其他浏览器`,
  })

const unprinted = (browser: string, said: string): UserError =>
  new UserError({
    en: `"${browser}" has printed no PDF${said === '' ? '' : ` (it said: ${said})`}; name another browser in PLAN_CHROMIUM, or write an HTML page and print that`,
    zh: `“${browser}”没有打印出 PDF${said === '' ? '' : `（其提示：${said}）`}；请用 PLAN_CHROMIUM 指定其他浏览器，或输出 HTML 网页再打印`,
  })

/** What a browser says last, without the place in its own code. */
const lastWords = (stderr: string): string =>
  (stderr.trim().split('\n').at(-1) ?? '').replace(/^\[[^\]]*\] */, '').slice(0, 160)

type Ended = 'ended' | 'slow' | 'interrupted'

/** Ctrl-C while something is printed: it ends the browser, and the folder is cleared all the same. */
const heeded = () => {
  const state: { isInterrupted: boolean; stop?: () => void } = { isInterrupted: false }
  const interrupt = (): void => {
    state.isInterrupted = true
    state.stop?.()
  }
  process.on('SIGINT', interrupt)
  return { state, done: () => process.off('SIGINT', interrupt) }
}

const started = async (
  browser: string,
  args: readonly string[],
  env: Environment,
  time: number,
  state: ReturnType<typeof heeded>['state'],
) => {
  const { execFile } = await import('node:child_process')
  if (state.isInterrupted) return { ended: 'interrupted', said: '' } as const
  return new Promise<{ readonly ended: Ended; readonly said: string }>((done) => {
    // Fonts are chosen by the locale, too.
    const fixed = { TZ: 'UTC', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', LANGUAGE: '' }
    const options = { env: { ...env, ...fixed }, timeout: time, killSignal: 'SIGKILL', windowsHide: true } as const
    const child = execFile(browser, [...args], options, (error, _stdout, stderr) => {
      const isSlow = error?.killed === true
      done({ ended: state.isInterrupted ? 'interrupted' : isSlow ? 'slow' : 'ended', said: lastWords(stderr) })
    })
    state.stop = () => child.kill('SIGKILL')
  })
}

/** Chromium refuses its own sandbox to root, as in a container; the page it gets runs nothing and asks for nothing. */
const sandbox = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** A page as a PDF; nothing is left behind, however it ends. */
export const printed = async (
  page: string | Uint8Array,
  env: Environment,
  here: string,
  time = patience,
): Promise<Uint8Array> => {
  const browser = browserIn(env, here)
  if (browser === undefined) throw nothingPrints(env.PLAN_CHROMIUM)
  let folder: string | undefined
  // From before there is anything to clear.
  const { state, done } = heeded()
  try {
    folder = mkdtempSync(join(tmpdir(), 'plan-print-'))
    const file = join(folder, 'page.html')
    const paper = join(folder, 'page.pdf')
    writeFileSync(file, page)
    const places = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${paper}`, pathToFileURL(file).href]
    const { ended, said } = await started(browser, [...flags, ...sandbox(), ...places], env, time, state)
    if (ended === 'interrupted') throw new UserError({ en: 'cancelled', zh: '已取消' }, true)
    if (ended === 'slow') throw tooSlow(browser, time / 1000)
    const bytes = orMissing(() => readFileSync(paper))
    if (bytes === undefined || !bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw unprinted(browser, said)
    return bytes
  } catch (error) {
    throw isFault(error) ? fileError(writing, folder ?? tmpdir(), error) : error
  } finally {
    done()
    // On Windows the browser may hold its files for a moment longer.
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
