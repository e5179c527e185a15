// Writes the index of the rules into both READMEs, between two marks, from the rules themselves.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { format } from 'prettier'
import manifest from '../package.json' with { type: 'json' }

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

const readmes = [
  ['README.md', 'en'],
  ['README.zh.md', 'zh'],
]

const heads = { en: '| Code | Name | Severity | What must hold |', zh: '| 代码 | 名称 | 严重程度 | 必须成立的事 |' }
const severities = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  zh: { error: '错误', warning: '警告', info: '提示' },
}

const begin = '<!-- rules: written by npm run generate -->'
const end = '<!-- /rules -->'

/** The families with their titles and rules, as the program has them. */
const readRules = async () => {
  const outfile = fileOf('node_modules/.cache/plan/rules.mjs')
  await build({
    absWorkingDir: fileOf(''),
    stdin: {
      contents:
        "export { families } from './src/rules/index.js'; export { familyWords } from './src/manual/family-words.js'",
      resolveDir: fileOf(''),
      loader: 'ts',
    },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
  })
  const { families, familyWords } = await import(pathToFileURL(outfile).href)
  return Promise.all(
    Object.entries(families).map(async ([id, load]) => ({ title: familyWords[id].title, rules: await load() })),
  )
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)

/** The index in one language, laid out as the formatter lays out Markdown. */
const indexIn = (families, language) =>
  format(
    families
      .map(({ title, rules }) =>
        [
          `#### ${capital(title[language])}`,
          '',
          heads[language],
          '| --- | --- | --- | --- |',
          ...rules.map(
            ({ code, name, severity, summary }) =>
              `| ${code} | ${name} | ${severities[language][severity]} | ${summary[language].replaceAll('|', '\\|')} |`,
          ),
        ].join('\n'),
      )
      .join('\n\n'),
    { ...manifest.prettier, parser: 'markdown' },
  )

/** Writes the index into both READMEs. */
export const generateRuleIndex = async () => {
  const families = await readRules()
  for (const [file, language] of readmes) {
    const text = readFileSync(fileOf(file), 'utf8')
    const [before, rest] = text.split(begin)
    const after = rest?.split(end)[1]
    if (after === undefined) throw new Error(`${file}: the marks around the index of the rules are missing`)
    writeFileSync(fileOf(file), `${before}${begin}\n\n${await indexIn(families, language)}\n${end}${after}`)
  }
}
