import { describe, expect, it } from 'vitest'
import { readRepositoryFile, run } from '../support.js'
import { blemishes } from './terminal.js'

const head = (text: string): string => `${text.split('\n').slice(0, 24).join('\n')}\n`

describe('plan schema', () => {
  it.each([
    ['of a plan', [], 'schemas/account-plan.schema.json'],
    ['of a part', ['--part'], 'schemas/account-plan-part.schema.json'],
  ])('prints the schema %s as the package has it', async (_, argv, file) => {
    for (const more of [[], ['--format', 'json'], ['--lang', 'zh'], ['--color', 'always']]) {
      const { code, out, err } = await run(['schema', ...argv, ...more], { width: 20 })
      expect([code, err]).toEqual([0, ''])
      expect(out).toBe(readRepositoryFile(file))
    }
  })

  it('begins as editors expect it', async () => {
    const { out } = await run(['schema'])
    expect(blemishes(out)).toEqual([])
    await expect(head(out)).toMatchFileSnapshot('snapshots/schema/schema.head.txt')
  })

  it('writes it to a file', async () => {
    const { code, out, err, written } = await run(['schema', '--output', 'plan.schema.json'])
    expect([code, out, err]).toEqual([0, '', ''])
    expect([...written]).toEqual([['plan.schema.json', readRepositoryFile('schemas/account-plan.schema.json')]])
  })

  it.each(['text', 'markdown'])('is not to be had as %s', async (format) => {
    expect(await run(['schema', '--format', format])).toMatchObject({
      code: 2,
      out: '',
      err: 'plan: a schema is JSON; leave --format out\n',
    })
    expect(await run(['schema', '--format', format, '--lang', 'zh'])).toMatchObject({
      code: 2,
      err: 'plan: schema 本身就是 JSON；请不要使用 --format\n',
    })
  })
})
