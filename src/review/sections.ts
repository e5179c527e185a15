import { byId, teamOf } from '../measures/lookup.js'
import { subjectNames } from '../measures/subjects.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, FindingItem } from '../report/block.js'
import { partNames, partOfKey, type PartId } from '../report/part-words.js'
import type { Row, Section } from '../report/report.js'
import type { Text } from '../report/text.js'
import { both, counted, joined, labelIn, listed, percent, same, textOf } from '../report/words.js'
import { hintOf } from '../rules/rule.js'
import { standingOf } from './improves.js'
import type { Move } from './moves.js'
import { onePerSubject, type Ranked } from './ranking.js'
import { verdictTones, verdictWords, type Conclusion } from './verdict.js'

/** As many questions and moves as people keep in mind (product page, section 7). */
export const mostAtATime = 3

const findingItem = (one: Ranked): FindingItem => ({
  severity: one.severity,
  rule: one.rule.code,
  message: one.finding.message,
})

/** Findings as people read them where no source line is shown; `whole` with what to ask and what to do. */
export const findingsBlock = (items: readonly Ranked[], whole: boolean): Block => ({
  kind: 'findings',
  items: items.map((one) => ({
    ...findingItem(one),
    ...(whole && { hint: hintOf(one) }),
    ...(whole && one.finding.question && { question: one.finding.question }),
  })),
})

const severityCounts = (items: readonly Ranked[]) => {
  const count = (wanted: Ranked['severity']) => items.filter(({ severity }) => severity === wanted).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** `4 errors, 19 warnings, 4 infos`. */
const countWords = (items: readonly Ranked[]): Text => {
  const { error, warning, info } = severityCounts(items)
  return listed([
    counted(error, 'error', 'errors', '个错误'),
    counted(warning, 'warning', 'warnings', '个警告'),
    counted(info, 'info', 'infos', '个提示'),
  ])
}

/** The verdict with its reasons: the first thing a coach sees. */
export const verdictSection = (
  { verdict, reasons }: Conclusion,
  items: readonly Ranked[],
  completePct: number | undefined,
  status: string,
  playbook: Playbook,
): Section => {
  const complete = textOf(percent(completePct ?? null))
  const line = joined(
    [
      verdictWords[verdict],
      labelIn(playbook.scales['plan_status'], status),
      { en: `complete ${complete.en}`, zh: `完整度 ${complete.zh}` },
      countWords(items),
    ],
    ' · ',
  )
  return {
    id: 'verdict',
    title: { en: 'Verdict', zh: '结论' },
    bare: true,
    data: {
      verdict,
      reasons: reasons.map(({ rule, finding, severity }) => ({
        rule: rule.code,
        severity,
        subject: finding.subject,
        message: finding.message,
      })),
      ...severityCounts(items),
    },
    blocks: [{ kind: 'findings', lead: { text: line, tone: verdictTones[verdict] }, items: reasons.map(findingItem) }],
  }
}

/** What the rules say of one part of the plan, what matters most first. */
export const partFindings = (part: PartId, items: readonly Ranked[]): Section | undefined => {
  const own = items.filter(({ finding }) => partOfKey(finding.path[0]) === part)
  if (own.length === 0) return undefined
  const name = partNames[part]
  return {
    id: `findings-${part}`,
    title: { en: `Findings: ${name.en}`, zh: `检查结果：${name.zh}` },
    blocks: [findingsBlock(own, false)],
  }
}

/** A question with the rule and the subject of the finding behind it. */
export type Question = { readonly rule: string; readonly subject: string; readonly question: Text }

/** The questions a coach asks: the findings that matter most, one a subject. */
export const questionsOf = (items: readonly Ranked[]): readonly Question[] =>
  onePerSubject(items.filter(({ finding }) => finding.question !== undefined)).flatMap(({ rule, finding }) =>
    finding.question ? [{ rule: rule.code, subject: finding.subject, question: finding.question }] : [],
  )

export const questionsSection = (items: readonly Ranked[]): Section => {
  const asked = questionsOf(items).slice(0, mostAtATime)
  return {
    id: 'questions',
    title: { en: 'Questions to ask', zh: '要问的问题' },
    data: asked,
    blocks:
      asked.length === 0
        ? [{ kind: 'text', text: { en: 'no finding asks for a question', zh: '没有需要追问的问题' }, tone: 'good' }]
        : [
            {
              kind: 'ordered',
              items: asked.map(({ rule, question }) => ({ text: question, details: [same(rule)] })),
            },
          ],
  }
}

const ownerName = (owner: string | undefined, plan: Plan): string =>
  owner === undefined ? '?' : (byId(teamOf(plan)).get(owner)?.name ?? owner)

/** `陈一鸣 · by 2008-05-23 · improves gap index 61.1% · COV-002, REL-002`. */
const moveWords = (move: Move, plan: Plan, context: Context): Text => {
  const standing = move.improves && standingOf(move.improves, move.subject, plan, context)
  const who = ownerName(move.owner, plan)
  return both((language) => {
    const isChinese = language === 'zh'
    const parts = [
      who,
      isChinese ? `${move.due} 前` : `by ${move.due}`,
      standing === undefined
        ? ''
        : isChinese
          ? `改善${/^[A-Za-z]/.test(standing.label.zh) ? ' ' : ''}${standing.label.zh}（现为 ${standing.value.zh}）`
          : `improves ${standing.label.en} (${standing.value.en} today)`,
      move.rules.join(isChinese ? '、' : ', '),
    ]
    return parts.filter((part) => part !== '').join(' · ')
  })
}

const whyWord: Text = { en: 'why: ', zh: '原因：' }
const alsoWord: Text = { en: 'also: ', zh: '同时：' }

/** A move as data. */
export const moveData = (move: Move): Row => ({
  subject: move.subject,
  about: move.about ?? null,
  severity: move.severity,
  what: move.what,
  also: move.also,
  why: move.why,
  owner: move.owner ?? null,
  due: move.due,
  due_from: move.dueFrom,
  rules: move.rules,
  improves: move.improves ?? null,
})

/** A move with the plan it is about, for a list over several plans. */
export type PlannedMove = { readonly move: Move; readonly plan: Plan; readonly context: Context }

/** Ranked moves: what to do, who, by when, which figure gets better, and why. */
const movesBlock = (planned: readonly PlannedMove[], withAccount: boolean): Block => ({
  kind: 'ordered',
  items: planned.map(({ move, plan, context }) => {
    const account = withAccount ? `${plan.account.name} · ` : ''
    // Most moves name their subject themselves.
    const about = both((language) => {
      const isNamed = move.about === undefined || move.what[language].includes(move.about)
      return isNamed ? account : `${account}${move.about} · `
    })
    return {
      text: joined([about, move.what], ''),
      details: [
        moveWords(move, plan, context),
        joined([whyWord, move.why], ''),
        ...move.also.slice(0, 2).map((more) => joined([alsoWord, more], '')),
      ],
    }
  }),
})

export const movesSection = (planned: readonly PlannedMove[], withAccount: boolean): Section => ({
  id: 'next-moves',
  title: { en: 'Next moves', zh: '下一步行动' },
  data: planned.map(({ move, plan }) => ({ account: plan.account.name, ...moveData(move) })),
  blocks:
    planned.length === 0
      ? [{ kind: 'text', text: { en: 'nothing to mend', zh: '没有需要改进的地方' }, tone: 'good' }]
      : [movesBlock(planned, withAccount)],
})

/** What people call the subject of a finding, or the plan. */
export const subjectName = (subject: string, plan: Plan): Text => {
  const name = subjectNames(plan)(subject)
  return name === undefined ? { en: 'plan', zh: '计划' } : same(name)
}
