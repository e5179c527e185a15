import type { Diagnostic, Place, Severity } from '../report/diagnostic.js'
import type { Data } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { counted } from '../report/words.js'
import { visible } from '../report/visible.js'
import { repositoryPath, sentenceOf } from './finding-list.js'
import { fingerprinted } from './fingerprint.js'
import type { Format, FormatOptions } from './format.js'
import { jsonText } from './json-text.js'
import { levels, rulesWithResults } from './sarif-rules.js'

/** GitHub takes no file with more results. */
const mostResults = 25_000

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Words in which nothing is a link or waits for an argument: brackets and braces of SARIF's own are escaped. */
const plain = (text: string): string =>
  visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')

/** Half surrogates have no code in a URI. */
const uriOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')

/** Below the root of the repository; what lies outside is named as it was given. */
const artifactLocation = (file: string, folder: string | undefined): Data => {
  const path = repositoryPath(file, folder)
  if (path !== undefined) return { uri: uriOf(path), uriBaseId: '%SRCROOT%' }
  const isAbsolute = /^(?:\/|[A-Za-z]:)/.test(file)
  return { uri: isAbsolute ? `file:///${uriOf(file.replace(/^\//, ''))}` : uriOf(file) }
}

const physicalLocation = ({ file, range: { start, end } }: Place, folder: string | undefined): Data => ({
  artifactLocation: artifactLocation(file, folder),
  region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
})

const plainText = ({ en, zh }: Text): Text => ({ en: plain(en), zh: plain(zh) })

/** Message with links to the places that belong to it, and hint. */
const messageOf = (one: Diagnostic, language: Language): string => {
  const { message, hint, related = [] } = one
  const escaped = {
    ...one,
    message: plainText(message),
    ...(hint && { hint: plainText(hint) }),
    related: related.map((each) => ({ ...each, message: plainText(each.message) })),
  }
  return sentenceOf(escaped, { language }, (words, _, index) => `[${words}](${String(index + 1)})`)
}

const resultOf = (
  [fingerprint, one]: readonly [string, Diagnostic],
  ruleIndex: number | undefined,
  { language, folder }: FormatOptions,
): Data => ({
  ruleId: one.rule,
  ...(ruleIndex !== undefined && { ruleIndex }),
  level: levels[one.severity],
  message: { text: messageOf(one, language) },
  locations: [{ physicalLocation: physicalLocation(one.place, folder) }],
  ...(one.related &&
    one.related.length > 0 && {
      relatedLocations: one.related.map(({ message, place }, index) => ({
        id: index + 1,
        message: { text: plain(message[language]) },
        physicalLocation: physicalLocation(place, folder),
      })),
    }),
  partialFingerprints: { primaryLocationLineHash: fingerprint },
})

const leftOut = (count: number): Text =>
  counted(
    count,
    'milder finding left out, more than GitHub takes; --format json has them all',
    'milder findings left out, more than GitHub takes; --format json has them all',
    '条较轻的检查结果超出 GitHub 的上限，未列入；--format json 含全部内容',
  )

/** SARIF 2.1.0, as code scanning of GitHub and viewers in editors read it. */
export const sarif: Format = ({ plans, rules }, options) => {
  const { language, version } = options
  const all = fingerprinted(plans)
  // Sorting is stable: within a severity the order stays.
  const shown =
    all.length > mostResults
      ? [...all].sort(([, a], [, b]) => ranks[a.severity] - ranks[b.severity]).slice(0, mostResults)
      : all
  const found = new Set(shown.map(([, { rule }]) => rule))
  const { descriptors, indexes } = rulesWithResults(rules, found, language)
  const rest = all.length - shown.length
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'plan', ...(version !== undefined && { version }), rules: descriptors } },
        language,
        ...(rest > 0 && {
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [{ level: 'warning', message: { text: leftOut(rest)[language] } }],
            },
          ],
        }),
        columnKind: 'utf16CodeUnits',
        results: shown.map((finding) => resultOf(finding, indexes.get(finding[1].rule), options)),
      },
    ],
  })
}
