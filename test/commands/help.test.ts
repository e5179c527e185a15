import { describe, expect, it } from 'vitest'
import { run } from '../support.js'
import { blemishes, languages, linesWiderThan } from './terminal.js'

/** The commands that a help lists. */
const commandsIn = (help: string): string[] =>
  Array.from((help.split(/^Commands:\n/m)[1] ?? '').matchAll(/^ {2}([a-z]+)/gm), ([, name = '']) => name)

const all = async (): Promise<string[][]> => {
  const top = commandsIn((await run(['--help'])).out)
  const kinds = commandsIn((await run(['add', '--help'])).out)
  return [[], ...top.filter((name) => name !== 'help').map((name) => [name]), ...kinds.map((kind) => ['add', kind])]
}

/** An example may hold one word that no line is long enough for. */
const isUnbreakable = (line: string): boolean => /^ +("[^"]*"|\S+)( \\)?$/.test(line)

describe('help', () => {
  it('fits every terminal, for every command, in both languages', { timeout: 120_000 }, async () => {
    const commands = await all()
    expect(commands.length).toBeGreaterThan(30)
    for (const words of commands)
      for (const language of languages)
        for (const width of [40, 80, 120]) {
          const { code, out, err } = await run([...words, '--help', '--lang', language], { width })
          expect([words, code, err, blemishes(out)]).toEqual([words, 0, '', []])
          const wide = linesWiderThan(out, width).filter((line) => !isUnbreakable(line))
          expect([words, language, width, wide]).toEqual([words, language, width, []])
        }
  })

  it('leads with examples, then what the command has of its own, then what all have', async () => {
    const { out } = await run(['schema', '--help'])
    expect(out).toBe(`Examples:
  plan schema -o account-plan.schema.json
  plan schema --part

Usage: plan schema [options]

print the JSON Schema of plan files, for editors

Options:
  --part               the schema of the part files of a folder plan, where
                       nothing is required at the root

Common options:
  --as-of <date>       count everything as of this day: YYYY-MM-DD, "today", or
                       "commit" (the date of HEAD)
  --lang <language>    language of labels, messages and help (choices: "zh",
                       "en")
  --format <format>    how to print; text unless said otherwise (choices:
                       "text", "json", "ndjson", "markdown")
  -o, --output <file>  write to a file instead (replaced whole or not at all)
  --config <file>      use this plan.config.yaml
  --color <when>       when to use colour (choices: "auto", "always", "never")
  --no-pager           print long results at once, not page by page
  -q, --quiet          print the result and nothing else
  -h, --help           show this help
`)
  })

  it('says what words mean below them where there is no room beside, and breaks examples as a shell reads them', async () => {
    const { out } = await run(['move', '--help', '--lang', 'zh'], { width: 40 })
    expect(out.slice(0, out.indexOf('  --evidence <text>'))).toBe(`示例：
  plan move 设备预测性维护 D
  plan move scheduling B --evidence \\
      "需求访谈纪要" --date 2026-07-08

用法： plan move [选项] [商机] [阶段]

把商机推进到另一阶段，记下日期和打开该阶
段的关键结果

参数：
  opportunity
      商机的名称或 id
  stage
      A 到 F，或阶段名称

选项：
  --date <day>
      进入该阶段的日期；默认今天
`)
  })

  it('stands page by page at a terminal, unless told otherwise', async () => {
    const { out, paged } = await run(['check', '-h'], { terminal: true })
    expect(paged).toEqual([out])
    expect((await run(['check', '-h', '--no-pager'], { terminal: true })).paged).toEqual([])
    expect((await run(['help', 'check'])).paged).toEqual([])
  })
})
