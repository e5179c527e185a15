import type { Diagnostic } from '../report/diagnostic.js'
import type { Data } from '../report/report.js'
import { visible } from '../report/visible.js'
import { repositoryPath, sentenceOf } from './finding-list.js'
import { fingerprinted } from './fingerprint.js'
import type { Format } from './format.js'
import { ruleWords } from './format-words.js'
import { jsonText } from './json-text.js'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** What keeps a file from being a plan hides everything else there is to find in it. */
const severityOf = ({ rule, severity }: Diagnostic): string =>
  severity === 'error' && (rule === 'yaml' || rule === 'schema') ? 'blocker' : severities[severity]

/** A code quality report, as the merge requests of GitLab show it. */
export const gitlab: Format = ({ plans }, { language, folder }) =>
  jsonText(
    fingerprinted(plans).map(([fingerprint, one]): Data => {
      const { file, range } = one.place
      return {
        description: visible(sentenceOf(one, { language, folder })),
        check_name: ruleWords(one)[language],
        fingerprint,
        severity: severityOf(one),
        location: { path: visible(repositoryPath(file, folder) ?? file), lines: { begin: range.start.line } },
      }
    }),
  )
