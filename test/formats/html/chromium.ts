import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const { stdout } = spawnSync('sh', [
  '-c',
  'command -v chromium || command -v chromium-browser || command -v google-chrome',
])
const program = stdout.toString().trim()

/** Whether there is a browser to try pages in. */
export const hasChromium = program !== ''

/** A page as somebody has it open, and what it did besides. */
export type Reader = {
  readonly page: Page
  /** What it asked of the network, and what it complained of. */
  readonly seen: { readonly requests: readonly string[]; readonly complaints: readonly string[] }
}

/** A browser of its own, and a folder for the pages. */
export const readers = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-page-'))
  const browser: Browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  return {
    /** Opens a page from a file, as it was sent. */
    async opens(html: string, options: BrowserContextOptions = {}): Promise<Reader> {
      const file = join(folder, 'page.html')
      writeFileSync(file, html)
      const address = pathToFileURL(file).href
      const page = await (
        await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options })
      ).newPage()
      const requests: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => {
        if (request.url() !== address) requests.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('dialog', (dialog) => {
        complaints.push(dialog.message())
        void dialog.dismiss()
      })
      await page.goto(address)
      return { page, seen: { requests, complaints } }
    },
    async end() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
