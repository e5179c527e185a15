import type { Text } from '../report/text.js'
import type { Ladder, Playbook } from './playbook.js'

/** Something in a playbook that contradicts itself. `path` starts below the key `playbook`. */
export type PlaybookProblem = {
  readonly path: readonly (string | number)[]
  readonly message: Text
  readonly hint: Text
}

/**
 * What no schema sees: names that lead nowhere, limits out of order, scales turned upside down. The shipped default has
 * none; a playbook with problems must not be used.
 */
export const playbookProblems = (playbook: Playbook): readonly PlaybookProblem[] => [
  ...missingNames(playbook),
  ...Object.entries(playbook.ladders).flatMap(([name, ladder]) => [...foreignActions(name, ladder)]),
  ...unorderedLimits(playbook),
  ...unusableRates(playbook),
  ...idlePolicies(playbook),
  ...unorderedScales(playbook),
  ...ambiguousLabels(playbook),
]

function* missingNames({ ladder, ladders, stage_labels, label_sets }: Playbook): Generator<PlaybookProblem> {
  if (!Object.hasOwn(ladders, ladder)) yield unknownName('ladder', ladder, Object.keys(ladders))
  if (stage_labels !== 'default' && !Object.hasOwn(label_sets, stage_labels))
    yield unknownName('stage_labels', stage_labels, ['default', ...Object.keys(label_sets)])
}

const unknownName = (key: 'ladder' | 'stage_labels', name: string, names: readonly string[]): PlaybookProblem => ({
  path: [key],
  message:
    key === 'ladder'
      ? { en: `there is no stage ladder "${name}"`, zh: `没有名为“${name}”的阶段表` }
      : { en: `there is no set of stage labels "${name}"`, zh: `没有名为“${name}”的阶段名称集` },
  hint: { en: `Write one of: ${names.join(', ')}.`, zh: `请填写其中之一：${names.join('、')}。` },
})

function* foreignActions(name: string, ladder: Ladder): Generator<PlaybookProblem> {
  for (const [stage, { key_actions: actions }] of Object.entries(ladder))
    for (const code of Object.keys(actions))
      if (!code.startsWith(stage))
        yield {
          path: ['ladders', name, stage, 'key_actions', code],
          message: {
            en: `key action "${code}" stands in stage ${stage}`,
            zh: `关键行动“${code}”放在了阶段 ${stage} 中`,
          },
          hint: {
            en: `Begin its code with ${stage}, or move it to the stage it belongs to.`,
            zh: `请让编号以 ${stage} 开头，或移到所属的阶段。`,
          },
        }
}

/** Pairs of limits of which the first must be above the second. */
const unorderedLimits = (playbook: Playbook): readonly PlaybookProblem[] => {
  const { gap_priority: gaps, segmentation, control, threads, pipeline } = playbook
  const { vpc_rows: vpc, ndf_rows: ndf, rad_budget: budget, rad_share: share } = segmentation
  const { lowest_answer: lowest, highest_answer: highest, bands } = playbook.self_assessment
  const pairs: readonly (readonly [path: readonly string[], upper: number, lower: number, above: string])[] = [
    [['gap_priority', 'critical'], gaps.critical, gaps.significant, 'significant'],
    [['gap_priority', 'significant'], gaps.significant, gaps.minor, 'minor'],
    [['segmentation', 'vpc_rows'], ...vpc, ''],
    [['segmentation', 'ndf_rows'], ...ndf, ''],
    [['segmentation', 'rad_budget', 'R'], budget.R, budget.A, 'A'],
    [['segmentation', 'rad_share'], ...share, ''],
    [['control', 'win_from'], control.win_from, control.volatile_from, 'volatile_from'],
    [['self_assessment', 'highest_answer'], highest, lowest, 'lowest_answer'],
    [['self_assessment', 'bands', 'strong'], bands.strong, bands.fair, 'fair'],
  ]
  return [
    ...pairs
      .filter(([, upper, lower]) => upper <= lower)
      .map(([path, upper, lower, above]) => notAbove(path, upper, lower, above)),
    ...(threads.error_below > threads.warning_below ? [lateWarning(threads)] : []),
    ...(pipeline.categories.best_case_from_stage > pipeline.categories.commit_from_stage
      ? [lateBestCase(pipeline.categories)]
      : []),
  ]
}

const notAbove = (path: readonly string[], upper: number, lower: number, above: string): PlaybookProblem => {
  const key = path.join('.')
  const [first, second] = [String(upper), String(lower)]
  return above === ''
    ? {
        path,
        message: {
          en: `"${key}" goes from ${first} to ${second}, but must fall`,
          zh: `“${key}”从 ${first} 到 ${second}，但必须由高到低`,
        },
        hint: { en: 'Write the higher limit first.', zh: '请先写较高的界限。' },
      }
    : {
        path,
        message: {
          en: `"${key}" is ${first}, but must be above "${above}", which is ${second}`,
          zh: `“${key}”为 ${first}，但必须大于“${above}”的 ${second}`,
        },
        hint: { en: 'Raise the one or lower the other.', zh: '请调高前者或调低后者。' },
      }
}

const lateWarning = ({ error_below, warning_below }: Playbook['threads']): PlaybookProblem => ({
  path: ['threads', 'warning_below'],
  message: {
    en: `"warning_below" is ${String(warning_below)}, less than "error_below", which is ${String(error_below)}`,
    zh: `“warning_below”为 ${String(warning_below)}，小于“error_below”的 ${String(error_below)}`,
  },
  hint: { en: 'Let the warning begin no later than the error.', zh: '请让警告的界限不低于错误的界限。' },
})

const lateBestCase = (categories: Playbook['pipeline']['categories']): PlaybookProblem => ({
  path: ['pipeline', 'categories', 'best_case_from_stage'],
  message: {
    en: `"best_case_from_stage" is ${categories.best_case_from_stage}, later than "commit_from_stage", which is ${categories.commit_from_stage}`,
    zh: `“best_case_from_stage”为 ${categories.best_case_from_stage}，晚于“commit_from_stage”的 ${categories.commit_from_stage}`,
  },
  hint: { en: 'Choose the same stage or an earlier one.', zh: '请选择相同或更早的阶段。' },
})

function* unusableRates({ exchange_rates: rates }: Playbook): Generator<PlaybookProblem> {
  const seen = new Set<string>()
  for (const [index, { from, to, date }] of rates.entries()) {
    const path = ['exchange_rates', index]
    if (from === to)
      yield {
        path: [...path, 'to'],
        message: { en: `exchange rate from "${from}" to itself`, zh: `“${from}”兑自身的汇率` },
        hint: { en: 'Name two different currencies, or delete the rate.', zh: '请填写两种不同的货币，或删除该汇率。' },
      }
    const name = `${from}/${to}/${date}`
    if (seen.has(name))
      yield {
        path: [...path, 'date'],
        message: {
          en: `second exchange rate from "${from}" to "${to}" for ${date}`,
          zh: `“${from}”兑“${to}”在 ${date} 的汇率重复`,
        },
        hint: { en: 'Keep one rate a day.', zh: '同一天请只保留一个汇率。' },
      }
    seen.add(name)
  }
}

/** What a policy may say besides for whom it is. */
const policyKeys = ['require', 'limits', 'from_stage', 'severities'] as const

function* idlePolicies({ policies }: Playbook): Generator<PlaybookProblem> {
  const numbers = new Map<string, number>()
  for (const [index, policy] of policies.entries()) {
    const { name } = policy
    const says = policyKeys.some((key) => Object.keys(policy[key] ?? {}).length > 0)
    if (!says)
      yield {
        path: ['policies', index],
        message: {
          en: `policy ${String(index + 1)} asks for nothing`,
          zh: `第 ${String(index + 1)} 条规定没有任何要求`,
        },
        hint: {
          en: `Give it one of ${policyKeys.join(', ')}, or delete it.`,
          zh: `请写上 ${policyKeys.join('、')} 之一，或删除它。`,
        },
      }
    const first = name === undefined ? undefined : numbers.get(name)
    if (first !== undefined)
      yield {
        path: ['policies', index, 'name'],
        message: {
          en: `policy ${String(index + 1)} has the name of policy ${String(first)}`,
          zh: `第 ${String(index + 1)} 条规定与第 ${String(first)} 条同名`,
        },
        hint: {
          en: 'Give each a name of its own: findings name the policy that asks.',
          zh: '请各取一个名称：检查结果会写明是哪条规定的要求。',
        },
      }
    if (name !== undefined && first === undefined) numbers.set(name, index + 1)
  }
}

/** Scales whose numbers carry their order: 1 where they rise from the first level on, -1 where they fall. */
const directions: Readonly<Record<string, 1 | -1>> = {
  influence: -1,
  relationship: 1,
  attitude: -1,
  contact: 1,
  change: -1,
  need: 1,
  organisation_relationship: 1,
  seniority: 1,
  service_level: 1,
  seller_rung: 1,
  buyer_step: 1,
}

function* unorderedScales({ scales }: Playbook): Generator<PlaybookProblem> {
  for (const [scale, direction] of Object.entries(directions)) {
    const levels = Object.entries(scales[scale] ?? {})
    for (const [index, [id, { number }]] of levels.entries()) {
      const [before, previous] = levels[index - 1] ?? []
      if (before === undefined || previous?.number === undefined || number === undefined) continue
      if ((number - previous.number) * direction > 0) continue
      const order = direction === 1 ? { en: 'above', zh: '大于' } : { en: 'below', zh: '小于' }
      yield {
        path: ['scales', scale, id, 'number'],
        message: {
          en: `the number of "${id}" is ${String(number)}, but must be ${order.en} that of "${before}", which is ${String(previous.number)}`,
          zh: `“${id}”的数字为 ${String(number)}，但必须${order.zh}“${before}”的 ${String(previous.number)}`,
        },
        hint: { en: 'Keep the order of the levels.', zh: '请保持各级的顺序。' },
      }
    }
  }
}

/** People may type a label for a level, so no label may lead to two. */
function* ambiguousLabels({ scales }: Playbook): Generator<PlaybookProblem> {
  for (const [scale, levels] of Object.entries(scales)) {
    const owners = new Map(Object.keys(levels).map((id) => [id, id]))
    for (const [id, { label }] of Object.entries(levels))
      for (const words of new Set([label.en, label.zh])) {
        const owner = owners.get(words) ?? id
        if (owner !== id)
          yield {
            path: ['scales', scale, id, 'label'],
            message: {
              en: `"${words}" names both "${owner}" and "${id}"`,
              zh: `“${words}”同时指“${owner}”和“${id}”`,
            },
            hint: { en: 'Give every level a label of its own.', zh: '请为每一级取不同的名称。' },
          }
        owners.set(words, id)
      }
  }
}
