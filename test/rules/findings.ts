import { repositoryWith } from '../commands/repository.js'
import { run } from '../support.js'

/** Day on which the fragments of the rules are judged. */
export const today = '2026-06-30'

/** The fragment as a whole plan: what every plan must have stands in front unless it is there. */
export const wholePlan = (fragment: string): string =>
  `version: 1\n${/^account:/m.test(fragment) ? '' : 'account: { name: 示例公司 }\n'}${fragment}\n`

export type Found = {
  readonly severity: string
  readonly subject: string
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
}

type Options = {
  readonly asOf?: string
  readonly lang?: 'en' | 'zh'
  readonly config?: string
  readonly before?: string
}

/**
 * What one rule, alone, says of a fragment of a plan, as a script gets it; `before` is what was committed. The fragment must
 * be well formed.
 */
export const findings = async (code: string, fragment: string, options: Options = {}): Promise<readonly Found[]> => {
  const { asOf = today, lang = 'en', config, before } = options
  const argv = ['check', 'demo.plan.yaml', '--rule', code, '--format', 'json', '--as-of', asOf, '--lang', lang]
  const files = {
    'demo.plan.yaml': wholePlan(fragment),
    ...(config !== undefined && { 'plan.config.yaml': config }),
  }
  const repository = before === undefined ? undefined : repositoryWith({ 'demo.plan.yaml': wholePlan(before) }).folder
  const { out, err } = await run(argv, { files, ...(repository !== undefined && { repository }) })
  if (out === '') throw new Error(err)
  const { plans } = JSON.parse(out) as { plans: { diagnostics: (Found & { rule: string })[] }[] }
  const all = plans.flatMap(({ diagnostics }) => diagnostics)
  const broken = all.filter(({ rule }) => rule === 'yaml' || rule === 'schema')
  if (broken.length > 0) throw new Error(broken.map(({ line, message }) => `${String(line)}: ${message}`).join('\n'))
  return all
}

/** The same as short lines `error cio /relationships/people/0`, for tables. */
export const verdicts = async (code: string, fragment: string, options: Options = {}): Promise<readonly string[]> =>
  (await findings(code, fragment, options)).map(({ severity, subject, path }) => `${severity} ${subject} ${path}`)
