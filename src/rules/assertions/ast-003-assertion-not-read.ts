import { statementOf } from '../../measures/assertion-syntax.js'
import { assertionsOf, type Outcome } from '../../measures/assertions.js'
import { faultWords, ofEveryPlan, readFor } from '../../report/assertion-words.js'
import type { Path } from '../../report/diagnostic.js'
import type { Repair } from '../../report/repair.js'
import type { Text } from '../../report/text.js'
import { excerpt, quoted } from '../../report/visible.js'
import { both } from '../../report/words.js'
import type { Rule } from '../rule.js'

type Unnamed = Extract<Outcome, { readonly kind: 'unnamed' }>

const howToName: Text = {
  en: 'Names are section.key as in the output of --format json, or the id of a goal and a field, as in revenue.actual.',
  zh: '名称写成“部分.键”，与 --format json 的输出一致；或写成“目标 id.字段”，例如 revenue.actual。',
}

const unnamedWords = ({ name, named }: Unnamed): { readonly said: Text; readonly mend: Text } => {
  const head = name.slice(0, name.indexOf('.'))
  if (named.kind === 'no_number')
    return {
      said: { en: `${name} is not a single number`, zh: `${name} 不是单个数字` },
      mend: howToName,
    }
  const said =
    named.kind === 'no_section'
      ? { en: `no section and no goal is called ${quoted(head).en}`, zh: `没有名为${quoted(head).zh}的部分或目标` }
      : { en: `there is no figure ${name}`, zh: `没有数字 ${name}` }
  const [near] = named.nearest
  return {
    said,
    mend: near === undefined ? howToName : { en: `Did you mean ${near}?`, zh: `是不是 ${near}？` },
  }
}

/** The statement with every sign that is not read written as the one that means the same; undefined where that is not all. */
const readable = (statement: string): string | undefined => {
  const read = statementOf(statement)
  if (read.kind === 'statement') return statement
  const { start, end } = read.span
  const right = readFor(statement.slice(start, end))
  return right === undefined ? undefined : readable(`${statement.slice(0, start)}${right}${statement.slice(end)}`)
}

const repairOf = (statement: string, path: Path): Repair | undefined => {
  const value = readable(statement)
  if (value === undefined) return undefined
  const said = `${excerpt(statement, 60)} → ${excerpt(value, 60)}`
  return { said: { en: said, zh: said }, changes: [{ kind: 'set', path, value }] }
}

// A statement that nobody can read guards nothing.
export const ast003: Rule = {
  code: 'AST-003',
  name: 'assertion-not-read',
  label: { en: 'assertion cannot be read', zh: '断言无法识别' },
  severity: 'error',
  summary: {
    en: 'Every statement under "assert" can be read, and every name in it is one of a figure.',
    zh: '“assert”中的每条断言都能识别，其中的名称都对应一个数字。',
  },
  why: {
    en: 'A statement that cannot be read guards nothing, and the team believes that it does. A statement only counts and compares; nothing of it is ever run as a program.',
    zh: '无法识别的断言什么也看不住，团队却以为它在把关。断言只做计算和比较，不会作为程序运行。',
  },
  source: 'HOUSE',
  move: {
    en: 'Write it as in pipeline.open_weighted >= 5000000 and relationship-gaps.gap_index_pct < 60.',
    zh: '写法如 pipeline.open_weighted >= 5000000 and relationship-gaps.gap_index_pct < 60。',
  },
  repairs: {
    en: 'A sign that means the same as one that is read, such as ≥ or =>, is written as that one.',
    zh: '≥、=> 这类与可识别符号同义的写法，改写成可识别的符号。',
  },
  bad: `opportunities: [{ id: erp, name: ERP 升级, stage: C, amount: 10000000 }]
assert: [pipeline.open_wieghted >= 5000000, 'pipeline.open_weighted => 5000000']`,
  good: `opportunities: [{ id: erp, name: ERP 升级, stage: C, amount: 10000000 }]
assert: [pipeline.open_weighted >= 5000000]`,
  *check(plan, context) {
    for (const { statement, path, outcome } of assertionsOf(plan, context)) {
      if (outcome.kind !== 'fault' && outcome.kind !== 'unnamed') continue
      const { said, mend } = outcome.kind === 'fault' ? faultWords(outcome.fault, statement) : unnamedWords(outcome)
      const words = quoted(statement)
      const repair = outcome.kind === 'fault' && path !== undefined ? repairOf(statement, path) : undefined
      const from = path === undefined ? ofEveryPlan : { en: '', zh: '' }
      yield {
        subject: 'plan',
        path: path ?? [],
        message: both((language) =>
          language === 'zh'
            ? `${words.zh}无法识别：${said.zh}${from.zh}`
            : `${words.en} cannot be read: ${said.en}${from.en}`,
        ),
        hint: mend,
        ...(repair && { repair }),
      }
    }
  },
}
