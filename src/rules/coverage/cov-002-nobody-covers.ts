import { coverageOf, type CoverageRow } from '../../measures/coverage.js'
import { hasHighInfluence } from '../../measures/influence.js'
import { hasFormalSay, isDecisionMaker } from '../../measures/people.js'
import { labelIn } from '../../report/words.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Text } from '../../report/text.js'
import type { Rule } from '../rule.js'

/** What makes the person so important that nobody may be left alone with it; undefined = nothing special. */
const weightOf = ({ person }: CoverageRow, playbook: Playbook): Text | undefined => {
  if (isDecisionMaker(person, playbook)) return { en: 'decides', zh: '拍板' }
  if (hasFormalSay(person, playbook)) return { en: 'must approve', zh: '有批准权' }
  if (!hasHighInfluence(person, playbook)) return undefined
  const level = labelIn(playbook.scales['influence'], person.influence ?? '')
  return { en: `has ${level.en} influence`, zh: `影响力为“${level.zh}”` }
}

// A person for whom nobody answers is met by chance, and by the competitor on purpose.
export const cov002: Rule = {
  code: 'COV-002',
  name: 'nobody-covers',
  label: { en: 'nobody covers this person', zh: '无人覆盖' },
  severity: 'error',
  summary: {
    en: 'For every person of the customer somebody of ours is named.',
    zh: '客户的每个人，都写明了我方由谁负责。',
  },
  why: {
    en: 'A person for whom nobody answers is met by chance, and by the competitor on purpose.',
    zh: '没有人负责的人，我方碰上了才见一面，对手却是专程去见。',
  },
  source: 'S1-15, S0-17',
  move: {
    en: 'Decide who of us looks after this person, and write it in "coverage"; the first one leads.',
    zh: '定下我方由谁负责此人，写进“coverage”，第一位是主责。',
  },
  improves: 'coverage',
  bad: `team: [{ id: boss, name: 孙岚, role: director }]
relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker] }`,
  good: `team: [{ id: boss, name: 孙岚, role: director }]
relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], coverage: [boss] }`,
  *check(plan, { playbook }) {
    for (const row of coverageOf(plan, playbook).rows) {
      if (row.coveredBy.length > 0) continue
      const { person, path, neededLevel, candidates } = row
      const { id, name } = person
      const weight = weightOf(row, playbook)
      const [candidate] = candidates
      yield {
        subject: id,
        path: [...path, 'coverage'],
        severity: hasFormalSay(person, playbook) ? 'error' : weight ? 'warning' : 'info',
        message: weight
          ? {
              en: `${name} ${weight.en}, and nobody on our team covers this person`,
              zh: `${name}${weight.zh}，我方却没有人覆盖`,
            }
          : { en: `nobody on our team covers ${name}`, zh: `我方没有人覆盖${name}` },
        hint: candidate
          ? {
              en: `Decide who of us looks after ${name}, for example ${candidate.member.name} (level ${candidate.level}), and write it in "coverage".`,
              zh: `定下我方由谁负责${name}，例如${candidate.member.name}（${candidate.level} 级），写进“coverage”。`,
            }
          : neededLevel === undefined
            ? {
                en: `Decide who of us looks after ${name}, and write it in "coverage".`,
                zh: `定下我方由谁负责${name}，写进“coverage”。`,
              }
            : {
                en: `Find somebody of ours at level ${neededLevel} or above for ${name}, and write it in "coverage".`,
                zh: `为${name}找一位至少 ${neededLevel} 级的同事，写进“coverage”。`,
              },
        question: weight
          ? {
              en: `${name} ${weight.en}, and nobody covers this person: who on our side could, and what would they talk about?`,
              zh: `${name}${weight.zh}，却没有人覆盖：我方谁能去谈，谈什么？`,
            }
          : {
              en: `Who of us should look after ${name}, or why can this person wait?`,
              zh: `${name}由我方谁来负责？如果可以先放一放，理由是什么？`,
            },
      }
    }
  },
}
