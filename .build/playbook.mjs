// Writes what follows from src/playbook/default.yaml: the playbook as a module, and the levels of the scales into the
// schemas. Run directly it does both.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isAlias, isCollection, isMap, isScalar, Lexer, LineCounter, parseDocument } from 'yaml'

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const source = 'src/playbook/default.yaml'
const target = 'src/playbook/default.generated.ts'
const marksTarget = 'src/playbook/marks.generated.ts'
const planSchema = 'schemas/account-plan.schema.json'
const configSchema = 'schemas/plan-config.schema.json'

const markPattern = /^(S[0-4]-\d\d|PUB \d+|GK|HOUSE)(, (S[0-4]-\d\d|PUB \d+|GK|HOUSE))*$/

/** Reads the default playbook: its data, and the source mark of every value by dotted path. */
export const readPlaybook = (text = readFileSync(fileOf(source), 'utf8')) => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true })
  if (document.errors.length > 0) throw document.errors[0]
  const marks = markedLines(text, lines)
  const found = {}
  const unmarked = []
  const walk = (node, path, mark) => {
    if (isAlias(node)) {
      walk(node.resolve(document), path, mark)
    } else if (isMap(node) && node.items.length > 0 && !isText(node)) {
      for (const { key, value } of node.items) walk(value, [...path, key.value], markOf(key, value) ?? mark)
    } else if (mark === undefined) {
      unmarked.push(path.join('.'))
    } else {
      found[path.join('.')] = mark
    }
  }
  const markOf = (key, value) => {
    const own = marks.get(lines.linePos(key.range[0]).line)
    // A value over several lines that is no block carries its mark at its end.
    const inline = isScalar(value) || (isCollection(value) && value.flow)
    return own ?? (inline ? marks.get(lines.linePos(value.range[1] - 1).line) : undefined)
  }
  walk(document.contents, [], undefined)
  if (unmarked.length > 0) throw new Error(`${source}: no source mark for ${unmarked.join(', ')}`)
  return { playbook: document.toJS(), marks: found }
}

/** Line → comment behind what stands on that line. Comments on lines of their own explain and are left out. */
const markedLines = (text, lines) => {
  const marks = new Map()
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    const control = token === '\u0002' || token === '\u001f' || token === '\u0018'
    if (token.startsWith('#')) {
      const { line, col } = lines.linePos(offset)
      const before = text.slice(offset - col + 1, offset)
      const mark = token.slice(1).trim()
      if (before.trim() !== '') {
        if (!markPattern.test(mark)) throw new Error(`${source}:${line}: "${mark}" is no source mark`)
        marks.set(line, mark)
      }
    }
    if (!control) offset += token.length
  }
  return marks
}

const isText = (map) => map.items.length > 0 && map.items.every(({ key }) => key.value === 'en' || key.value === 'zh')

/** Writes the default playbook as a module, so that nothing is parsed at run time. */
export const generatePlaybook = () => {
  writeFileSync(fileOf(target), playbookModule())
  writeFileSync(fileOf(marksTarget), marksModule())
}

/** The text of the module with the values. */
export const playbookModule = () => {
  const { playbook } = readPlaybook()
  return [
    '/* Generated from src/playbook/default.yaml by `npm run generate`. Never edited. */',
    "import type { Playbook } from './playbook.js'",
    '',
    `export const defaultPlaybook: Playbook = ${literal(playbook)}`,
    '',
  ].join('\n')
}

/** The text of the module with their sources, which only `plan playbook` shows. */
export const marksModule = () => {
  const { marks } = readPlaybook()
  return [
    '/* Generated from src/playbook/default.yaml by `npm run generate`. Never edited. */',
    '/** Dotted path of a value → its source mark. */',
    `export const defaultMarks: Readonly<Record<string, string>> = ${literal(marks)}`,
    '',
  ].join('\n')
}

/** Data as the formatter would write it: on one line where it fits, else one entry a line. */
const literal = (value, indent = '', room = 60) => {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return String(value)
  const inner = `${indent}  `
  const entries = Array.isArray(value)
    ? value.map((item) => ['', item])
    : Object.entries(value).map(([key, item]) => [
        `${/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : quoted(key)}: `,
        item,
      ])
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return open + close
  const flat = entries.map(([key, item]) => key + literal(item)).join(', ')
  const line = Array.isArray(value) ? `[${flat}]` : `{ ${flat} }`
  if (!line.includes('\n') && width(indent) + room + width(line) < 120) return line
  const rows = entries.map(([key, item]) => `${inner}${key}${literal(item, inner, width(key) + 1)},\n`)
  return `${open}\n${rows.join('')}${indent}${close}`
}

const quoted = (text) => {
  const double = JSON.stringify(text)
  return text.includes("'") && !text.includes('"')
    ? double
    : `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

const width = (text) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)

/**
 * Writes the levels of the scales into the schema of plans: every definition `scale_<name>` (which may be empty) and
 * `scale_<name>_item` that the schema has. Everything else stays as it is.
 */
export const scaleDefinitions = (schema) => {
  const { playbook } = readPlaybook()
  for (const [name, levels] of Object.entries(playbook.scales)) {
    const description = explained(playbook.scale_descriptions[name], levels)
    define(schema, `scale_${name}`, description, Object.keys(levels), true)
    define(schema, `scale_${name}_item`, description, Object.keys(levels), false)
  }
  explainLevels(schema, schema)
  return schema
}

const levelRef = /^#\/definitions\/scale_/

/**
 * Editors show the words beside a `$ref` instead of those behind it, so a property of a scale carries both: its own
 * words, an empty line, and the levels of the scale.
 */
const explainLevels = (node, schema) => {
  if (typeof node !== 'object' || node === null) return
  if (typeof node.$ref === 'string' && levelRef.test(node.$ref) && typeof node.description === 'string') {
    const [own] = node.description.split('\n\n')
    const levels = schema.definitions[node.$ref.replace('#/definitions/', '')].description.split('\n').slice(2)
    node.description = `${own}\n\n${levels.join('\n')}`
  }
  for (const child of Object.values(node)) explainLevels(child, schema)
}

/** Writes the levels of the scales into the schema of plan.config.yaml: what may be renamed, and what may be named. */
export const configDefinitions = (schema) => {
  const { playbook } = readPlaybook()
  const scales = Object.entries(playbook.scales)
  schema.definitions.scales = strictMap(
    'Labels, numbers and meanings of levels, scale by scale.\n各量表级别的名称、数字和含义。',
    scales.map(([name, levels]) => [
      name,
      strictMap(
        sentences(playbook.scale_descriptions[name]),
        Object.entries(levels).map(([id, level]) => [
          id,
          { description: sentences(level.label), $ref: `#/definitions/${kindOf(name, levels)}` },
        ]),
      ),
    ]),
  )
  for (const [name, levels] of scales) {
    const description = explained(playbook.scale_descriptions[name], levels)
    define(schema, `level_of_${name}`, description, Object.keys(levels), false)
    define(schema, `level_of_${name}_or_empty`, description, Object.keys(levels), true)
  }
  return schema
}

const define = (schema, name, description, ids, nullable) => {
  if (!Object.hasOwn(schema.definitions, name)) return
  schema.definitions[name] = nullable
    ? { description, type: ['string', 'null'], enum: [...ids, null] }
    : { description, type: 'string', enum: ids }
}

const strictMap = (description, entries) => ({
  description,
  type: ['object', 'null'],
  additionalProperties: false,
  properties: Object.fromEntries(entries),
})

/** Only scales with numbers take numbers: weights are above zero, and some scales go below it. */
const kindOf = (name, levels) => {
  const numbers = Object.values(levels).flatMap(({ number }) => (number === undefined ? [] : [number]))
  if (numbers.length === 0) return 'level'
  if (numbers.some((number) => number < 0)) return 'level_signed'
  return name === 'influence' ? 'level_weighted' : 'level_numbered'
}

/** What a scale is about and what each level means, as editors show it. */
const explained = (about, levels) =>
  [
    sentences(about),
    ...Object.entries(levels).map(([id, { label, meaning }]) => {
      const names = `${id} ${label.zh} / ${label.en}`
      return meaning === undefined ? names : `${names}: ${meaning.en}; ${meaning.zh}`
    }),
  ].join('\n')

const sentences = ({ en, zh }) => `${en}.\n${zh}。`

/** Brings the scales of both schemas up to date. */
export const generateScales = () => {
  for (const [file, write] of [
    [planSchema, scaleDefinitions],
    [configSchema, configDefinitions],
  ]) {
    const schema = JSON.parse(readFileSync(fileOf(file), 'utf8'))
    writeFileSync(fileOf(file), `${JSON.stringify(write(schema), null, 2)}\n`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  generatePlaybook()
  generateScales()
}
