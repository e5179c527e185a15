import { contactedDecisionMakers, isCoach } from '../../measures/deal-people.js'
import { influenceMap } from '../../measures/influence-map.js'
import { peopleOf } from '../../measures/lookup.js'
import type { Rule } from '../rule.js'

// Whoever goes to the top without a guide does not know what counts there, and seldom gets a second chance.
export const cov010: Rule = {
  code: 'COV-010',
  name: 'decision-maker-before-coach',
  label: { en: 'decision maker before a coach', zh: '没有教练就见决策者' },
  severity: 'warning',
  summary: {
    en: 'A coach guides us before we talk to the one who decides, unless our executive opens the door on purpose.',
    zh: '先有教练指引，再去接触拍板的人；由我方高管有意从高层切入的除外。',
  },
  why: {
    en: 'Whoever goes to the top without a guide does not know what counts there, and seldom gets a second chance.',
    zh: '没有引线人就去见高层，不知道对方在意什么，谈砸了很难再有第二次机会。',
  },
  source: 'S1-13',
  move: {
    en: 'Find somebody well informed who wants us to win, and write "coach" in "roles"; or record in "exec_sponsored_entry" that our executive opens the door.',
    zh: '找一位了解内情、希望我方赢的人，在“roles”里写“coach”；如果是我方高管有意切入，写明“exec_sponsored_entry”。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], contact: brief }
    - { id: clerk, name: 周敏 }`,
  good: `relationships:
  people:
    - { id: gm, name: 王总, roles: [decision_maker], contact: brief }
    - { id: clerk, name: 周敏, roles: [coach] }`,
  *check(plan, { playbook }) {
    if (plan.relationships?.exec_sponsored_entry !== undefined) return
    if (peopleOf(plan).some(({ thing }) => isCoach(thing))) return
    const { mentors } = influenceMap(plan, playbook)
    for (const { thing: person, path } of contactedDecisionMakers(plan, playbook)) {
      const { id, name } = person
      const guide = mentors.find((mentor) => mentor.id !== id)
      yield {
        subject: id,
        path: [...path, 'contact'],
        message: {
          en: `we are in contact with ${name}, who decides, and no coach on the map guides us`,
          zh: `已经接触拍板的${name}，地图上却没有教练为我方指路`,
        },
        ...(guide && {
          hint: {
            en: `If ${guide.name} is the one who guides us, write "coach" in "roles"; otherwise find a guide before the next talk with ${name}.`,
            zh: `如果是${guide.name}在为我方指路，在“roles”里写“coach”；否则再见${name}之前，先找到引线人。`,
          },
        }),
        question: {
          en: `From whom do we know what ${name} cares about, and would this person guide us?`,
          zh: `${name}在意什么，我们是从谁那里知道的？这个人愿不愿意为我方指路？`,
        },
      }
    }
  },
}
