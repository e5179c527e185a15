import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, run } from '../../support.js'
import { crowdedPlan } from '../crowded-plan.js'
import { hardPlans } from '../hard-plans.js'
import { hasChromium, readers } from './chromium.js'

const files = filesBelow('examples')
const report = async (path: string, ...flags: readonly string[]): Promise<string> =>
  (await run(['report', path, '--format', 'html', ...flags], { files })).out

const patient = { timeout: 240_000 }

// CI has chromium and must not skip this; a laptop may lack it.
describe.skipIf(!hasChromium && process.env['CI'] === undefined)('somebody who reads a page', patient, () => {
  let open: Awaited<ReturnType<typeof readers>>
  beforeAll(async () => {
    open = await readers()
  })
  afterAll(() => open.end())

  it('sorts a table, from either end and back, by keyboard', async () => {
    const { page, seen } = await open.opens(await report('examples/bedrock-petroleum'))
    const table = page.locator('#pipeline table[data-sortable]').first()
    const names = () => table.locator('tbody tr td:nth-child(2)').allTextContents()
    const asWritten = await names()
    const amount = table.getByRole('button', { name: 'Amount' })
    await amount.focus()
    await page.keyboard.press('Enter')
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
    expect((await names())[0]).toBe('HSE 合规系统')
    await page.keyboard.press('Enter')
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')
    expect((await names())[0]).toBe('设备预测性维护')
    await page.keyboard.press('Enter')
    expect(await table.locator('th[aria-sort="ascending"], th[aria-sort="descending"]').count()).toBe(0)
    expect(await names()).toEqual(asWritten)
    expect(seen).toEqual({ requests: [], complaints: [] })
  })

  it('finds rows of a table, and findings of one kind', async () => {
    const { page } = await open.opens(await report('examples/bedrock-petroleum'))
    const said = page.locator('#said')
    await page.locator('#coverage').getByRole('searchbox').fill('罗启明')
    expect(await page.locator('#coverage tbody tr:visible').count()).toBe(1)
    expect(await said.textContent()).toMatch(/^1 of \d+ shown$/)
    const warnings = page.locator('#findings-relationships .warning')
    expect(await warnings.first().isVisible()).toBe(true)
    await page.getByRole('checkbox', { name: 'warnings' }).uncheck({ force: true })
    expect(await warnings.first().isVisible()).toBe(false)
    expect(await page.locator('#findings-relationships .info').first().isVisible()).toBe(true)
    expect(await said.textContent()).toMatch(/^\d+ of \d+ shown$/)
  })

  it('opens the card of a person by keyboard, and is back where they were', async () => {
    const { page } = await open.opens(await report('examples/bedrock-petroleum'))
    const link = page.locator('#relationship-gaps').getByRole('link', { name: '秦川' })
    await link.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: '秦川' })
    expect(await dialog.isVisible()).toBe(true)
    expect(await dialog.textContent()).toContain('nobody on our team covers 秦川')
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    // The card is back in its place.
    expect(await page.locator('#people .card').count()).toBe(8)
  })

  it('reads the page in the other language and back', async () => {
    const html = await report('examples/bedrock-petroleum', '--lang', 'zh')
    const { page, seen } = await open.opens(html)
    const words = () => page.locator('main').innerText()
    const chinese = await words()
    expect(chinese).toContain('要问的问题')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toBe('基岩石油 · Account plan')
    expect(await words()).toContain('Questions to ask')
    expect(await words()).not.toContain('要问的问题')
    const { page: other } = await open.opens(await report('examples/bedrock-petroleum'))
    expect(await words()).toBe(await other.locator('main').innerText())
    await page.getByRole('button', { name: '中文' }).click()
    expect(await words()).toBe(chinese)
    expect(seen).toEqual({ requests: [], complaints: [] })
  })

  it('prints everything and nothing to press, on white, whatever was hidden', async () => {
    const { page } = await open.opens(await report('examples/bedrock-petroleum'), { colorScheme: 'dark' })
    await page.getByRole('checkbox', { name: 'warnings' }).uncheck({ force: true })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('#findings-relationships .warning').first().isVisible()).toBe(true)
    expect(await page.locator('.controls:visible, .side:visible, .find:visible, summary:visible').count()).toBe(0)
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(27, 33, 48)')
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('goes from the table of all plans to one of them', async () => {
    const { page } = await open.opens(await report('examples'))
    await page.locator('#class-table').getByRole('link', { name: 'XX 维生素公司' }).click()
    expect(await page.locator(':target h2').textContent()).toBe('XX 维生素公司')
  })

  it('reads it all without its script', async () => {
    const { page } = await open.opens(await report('examples/bedrock-petroleum'), { javaScriptEnabled: false })
    expect(await page.locator('button:visible, input:visible').count()).toBe(0)
    expect(await page.locator('#people .card').last().isVisible()).toBe(true)
    await page.locator('#relationship-gaps').getByRole('link', { name: '秦川' }).click()
    expect(await page.locator(':target').getAttribute('class')).toBe('card')
  })

  const looks = [
    { name: 'on a desk', options: {} },
    { name: 'in the dark', options: { colorScheme: 'dark' } },
    { name: 'on a phone', options: { viewport: { width: 390, height: 844 } } },
  ] as const

  it.each(looks)('meets no barrier $name', async ({ options }) => {
    const { page, seen } = await open.opens(await report('examples/starter.plan.yaml'), options)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    expect(seen).toEqual({ requests: [], complaints: [] })
  })

  it('sees an amount on one line, and no cell run into the next, at any width', async () => {
    const { out } = await run(['report', 'a.plan.yaml', '--format', 'html'], {
      files: { 'a.plan.yaml': crowdedPlan() },
    })
    for (const width of [390, 600, 820, 1000, 1200, 1440]) {
      const { page } = await open.opens(out, { viewport: { width, height: 900 } })
      const heights = await page
        .locator('.tiles dd b')
        .evaluateAll((all) =>
          all
            .filter(({ textContent }) => /^[\d,.]+$/.test(textContent))
            .map((one) => [one.textContent, one.getClientRects().length] as const),
        )
      expect(heights.length).toBeGreaterThan(3)
      const running = await page
        .locator('th, td')
        .evaluateAll((all) =>
          all
            .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
            .map(({ textContent }) => textContent.slice(0, 30)),
        )
      expect([width, running]).toEqual([width, []])
      expect([width, heights.filter(([, lines]) => lines > 1)]).toEqual([width, []])
      await page.close()
    }
  })

  it('sees every drawing of a large account, and both languages of it', async () => {
    const { out } = await run(['report', 'a.plan.yaml', '--format', 'html'], {
      files: { 'a.plan.yaml': crowdedPlan() },
    })
    const { page, seen } = await open.opens(out)
    const drawn = async () => ({
      all: await page.locator('.sheet').count(),
      drawn: await page.locator('.sheet > svg').count(),
    })
    const { all } = await drawn()
    expect(out.match(/<svg[^>]* width="/g)?.length).toBeLessThan(all)
    expect(all).toBeGreaterThan(30)
    expect(await drawn()).toEqual({ all, drawn: all })
    await page.getByRole('button', { name: '中文' }).click()
    expect(await drawn()).toEqual({ all, drawn: all })
    expect(await page.locator('.sheet > svg[lang="en"]').count()).toBe(0)
    expect(seen).toEqual({ requests: [], complaints: [] })
  })

  const hostile = hardPlans.filter(({ name }) => name.startsWith('hostile') || name.startsWith('no '))

  it.each(hostile)('sees nothing but text in $name', async ({ files: own, paths }) => {
    const { out } = await run(['report', ...paths, '--format', 'html'], { files: own })
    const { page, seen } = await open.opens(out, { viewport: { width: 390, height: 844 } })
    await page.getByRole('button', { name: '中文' }).click()
    expect(await page.locator('main :is(script, img, iframe, object, embed, form)').count()).toBe(0)
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(seen).toEqual({ requests: [], complaints: [] })
  })
})
