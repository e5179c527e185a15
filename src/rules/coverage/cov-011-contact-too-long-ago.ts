import { daysSinceContact, lastContactOf } from '../../measures/contacts.js'
import { byId, peopleOf, teamOf } from '../../measures/lookup.js'
import { isKeyPlayer } from '../../measures/people.js'
import { counted } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Maps age: people change their posts and their minds, and nobody tells us.
export const cov011: Rule = {
  code: 'COV-011',
  name: 'contact-too-long-ago',
  label: { en: 'contact too long ago', zh: '太久没有联系' },
  severity: 'warning',
  summary: {
    en: 'With nobody of the customer our last contact is too long ago.',
    zh: '与客户每个人的上次联系都没有隔得太久。',
  },
  why: {
    en: 'Maps age: people change their posts and their minds, and nobody tells us. After weeks of silence we plan with a customer who no longer exists.',
    zh: '地图会过时：人会调岗，想法会变，却没有人通知我方。几个星期不走动，计划里写的就是过去的客户。',
  },
  source: 'S1-03, HOUSE',
  move: {
    en: 'Talk to this person this week, and record it in "touches".',
    zh: '本周联系此人，并记进“touches”。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 王总, influence: high, last_contact_on: 2026-05-20 }`,
  good: `relationships:
  people:
    - { id: gm, name: 王总, influence: high, last_contact_on: 2026-05-20 }
touches:
  - { date: 2026-06-18, person: gm, channel: phone }`,
  *check(plan, { asOf, playbook }) {
    const { contact_days_key_player: forKeyPlayers, contact_days_other: forOthers } = playbook.limits
    const team = byId(teamOf(plan))
    for (const { thing: person, path } of peopleOf(plan)) {
      const { id, name, coverage } = person
      const date = lastContactOf(person, plan)
      const days = daysSinceContact(person, plan, asOf)
      const isKey = isKeyPlayer(person, playbook)
      const most = isKey ? forKeyPlayers : forOthers
      if (date === undefined || days === undefined || days <= most) continue
      const limit = counted(most, 'day', 'days', '天')
      const leader = team.get(coverage?.[0] ?? '')
      yield {
        subject: id,
        path: [...path, 'last_contact_on'],
        message: isKey
          ? {
              en: `our last contact with ${name}, a key player, was on ${date}, ${days} days ago; ${limit.en} is the limit`,
              zh: `${name}是关键人，上次联系是 ${date}，已过 ${days} 天，最多应隔 ${limit.zh}`,
            }
          : {
              en: `our last contact with ${name} was on ${date}, ${days} days ago; ${limit.en} is the limit`,
              zh: `上次联系${name}是 ${date}，已过 ${days} 天，最多应隔 ${limit.zh}`,
            },
        hint: leader
          ? {
              en: `Let ${leader.name} call ${name} this week, and record it in "touches".`,
              zh: `请${leader.name}本周联系${name}，并记进“touches”。`,
            }
          : {
              en: `Decide who of us calls ${name} this week, and record it in "touches".`,
              zh: `定下我方谁本周联系${name}，并记进“touches”。`,
            },
        question: {
          en: `What may have changed for ${name} since ${date}, and who of us asks?`,
          zh: `${date} 以来，${name}那边可能有什么变化？我方谁去问？`,
        },
      }
    }
  },
}
