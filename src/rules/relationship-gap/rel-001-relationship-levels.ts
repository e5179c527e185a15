import { relationshipGaps } from '../../measures/gaps.js'
import { isKeyPlayer } from '../../measures/people.js'
import type { Text } from '../../report/text.js'
import type { Finding, Rule } from '../rule.js'

type Words = Required<Pick<Finding, 'message' | 'hint' | 'question'>>

const nothingKnown = (name: string): Words => ({
  message: {
    en: `neither where we stand with ${name} nor where we want to stand is written down`,
    zh: `与${name}的关系，目前水平和期望水平都没有写`,
  },
  hint: {
    en: `Write both in the "relationship" of ${name}: "current" and "desired".`,
    zh: `在${name}的“relationship”里写上“current”和“desired”。`,
  },
  question: {
    en: `How does ${name} see us today, and how would this person have to see us for us to win?`,
    zh: `${name}现在怎么看我方？要赢下来，需要此人怎么看我方？`,
  },
})

const currentUnknown = (name: string): Words => ({
  message: {
    en: `it is written where we want to stand with ${name}, but not where we stand today`,
    zh: `与${name}的关系写了期望水平，目前水平却没有写`,
  },
  hint: {
    en: `Write in "relationship.current" how ${name} sees us today.`,
    zh: `在“relationship.current”里写明${name}目前怎么看我方。`,
  },
  question: {
    en: `What does ${name} turn to us for today: prices, answers, problems, or plans that nobody knows yet?`,
    zh: `${name}现在会为什么事找我方：询价、求证、解决问题，还是商量没公开的打算？`,
  },
})

const desiredUnknown = (name: string): Words => ({
  message: {
    en: `it is written where we stand with ${name}, but not where we want to stand`,
    zh: `与${name}的关系写了目前水平，期望水平却没有写`,
  },
  hint: {
    en: `Agree on how close we need to be to ${name}, and write it in "relationship.desired".`,
    zh: `商定与${name}的关系要做到什么水平，写进“relationship.desired”。`,
  },
  question: {
    en: `How close do we need to be to ${name}, and is that worth the time it takes?`,
    zh: `与${name}的关系要做到什么水平才够？值不值得花这些时间？`,
  },
})

const why: Text = {
  en: 'The gap between where we stand and where we want to stand says on whom time is well spent. Without these two levels we visit those who like to see us.',
  zh: '目前和期望之间的差距，说明时间花在谁身上最值。这两项不写，就会变成谁愿意见我们，我们就去见谁。',
}

// Two levels make a gap, and the gap decides where the time of the team goes.
export const rel001: Rule = {
  code: 'REL-001',
  name: 'relationship-levels',
  label: { en: 'relationship level unknown', zh: '关系水平不明' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'Of every person it is written where we stand and where we want to stand.',
    zh: '与每个人的关系都写明目前水平和期望水平。',
  },
  why,
  source: 'S0-18',
  move: {
    en: 'Write in "relationship" where we stand with the person ("current") and where we want to stand ("desired").',
    zh: '在“relationship”里写明与此人的关系：目前水平（“current”）和期望水平（“desired”）。',
  },
  improves: 'completeness',
  bad: `relationships:
  people:
    - { id: gm, name: 总经理, roles: [decision_maker], relationship: { current: vendor } }`,
  good: `relationships:
  people:
    - { id: gm, name: 总经理, roles: [decision_maker], relationship: { current: vendor, desired: problem_solver } }`,
  *check(plan, { playbook }) {
    for (const { thing: person, path, unknown } of relationshipGaps(plan, playbook).leftOut) {
      const isCurrentUnknown = unknown.includes('current')
      const isDesiredUnknown = unknown.includes('desired')
      if (!isCurrentUnknown && !isDesiredUnknown) continue
      const words = !isDesiredUnknown ? currentUnknown : isCurrentUnknown ? nothingKnown : desiredUnknown
      yield {
        subject: person.id,
        path: [...path, 'relationship', isCurrentUnknown ? 'current' : 'desired'],
        ...(!isKeyPlayer(person, playbook) && { severity: 'info' }),
        ...words(person.name),
      }
    }
  },
}
