import { isSupportive } from '../../measures/people.js'
import { lastWordsOf } from '../../measures/voices.js'
import { counted, labelIn } from '../../report/words.js'
import type { Rule } from '../rule.js'

// An attitude is our reading; what people say in their own words keeps it honest.
export const sre005: Rule = {
  code: 'SRE-005',
  name: 'voice-of-key-players',
  label: { en: 'voice missing, old or contrary', zh: '心声缺失、过旧或相反' },
  severity: 'error',
  summary: {
    en: 'Behind the attitude of every key player there is a recent word of this person that agrees with it.',
    zh: '每位关键人的态度，都有本人近期说过的话印证。',
  },
  why: {
    en: 'We like to take politeness for support. Only what people have said themselves, and lately, shows how they see us; where it says the opposite, the forecast stands on a wish.',
    zh: '客气很容易被当成支持。只有本人最近亲口说的话，才看得出怎么看我方；如果话和态度相反，预测就建在一厢情愿上。',
  },
  source: 'S0-20',
  move: {
    en: 'Ask for the view of this person, and write down the words in "relationships.voices".',
    zh: '当面听听此人怎么看我方，把原话记进“relationships.voices”。',
  },
  bad: `relationships:
  people:
    - { id: gm, name: 总经理, roles: [decision_maker], attitude: supporter }
  voices:
    - { person: gm, said_on: 2026-06-12, quote: 你们的报价我看不懂, sentiment: negative }`,
  good: `relationships:
  people:
    - { id: gm, name: 总经理, roles: [decision_maker], attitude: supporter }
  voices:
    - { person: gm, said_on: 2026-06-12, quote: 你们的测算说到点子上了, sentiment: positive }`,
  *check(plan, { playbook, asOf }) {
    const most = playbook.limits.voice_days
    for (const { person, path, newest, sameDay } of lastWordsOf(plan, playbook, asOf)) {
      if (person.attitude === undefined) continue
      const { id, name } = person
      const attitude = labelIn(playbook.scales['attitude'], person.attitude)
      const negative = sameDay.find(({ voice }) => voice.sentiment === 'negative')
      const related = [{ path: [...path, 'attitude'], message: { en: 'the attitude stands here', zh: '态度写在这里' } }]
      if (newest === undefined)
        yield {
          subject: id,
          path: [...path, 'attitude'],
          severity: 'warning',
          message: {
            en: `the attitude of ${name} is said to be "${attitude.en}", and not one word of this person is recorded`,
            zh: `${name}的态度写着“${attitude.zh}”，却没有记下此人说过的一句话`,
          },
          hint: {
            en: `Ask ${name} for a view of us, and write down the words in "relationships.voices".`,
            zh: `当面听听${name}怎么看我方，把原话记进“relationships.voices”。`,
          },
          question: {
            en: `In whose presence has ${name} spoken about us, and what were the words?`,
            zh: `${name}当着谁的面谈起过我方？原话是怎么说的？`,
          },
        }
      else if (negative !== undefined && isSupportive(person, playbook))
        yield {
          subject: id,
          path: [...negative.path, 'sentiment'],
          message: {
            en: `the attitude of ${name} is said to be "${attitude.en}", yet the word of ${negative.voice.said_on} was negative`,
            zh: `${name}的态度写着“${attitude.zh}”，${negative.voice.said_on} 说的话却是负面的`,
          },
          hint: {
            en: `Talk to ${name} about what was said, then correct "attitude" or record the newer word in "relationships.voices".`,
            zh: `就这句话和${name}谈一次，再改正“attitude”，或把新的说法记进“relationships.voices”。`,
          },
          question: {
            en: `What was ${name} dissatisfied with on ${negative.voice.said_on}, and what have we done about it?`,
            zh: `${negative.voice.said_on} 那次，${name}对什么不满意？后来我们做了什么？`,
          },
          related,
        }
      else if (newest.daysAgo > most) {
        const old = counted(newest.daysAgo, 'day', 'days', '天')
        const limit = counted(most, 'day', 'days', '天')
        yield {
          subject: id,
          path: [...newest.path, 'said_on'],
          severity: 'warning',
          message: {
            en: `what ${name} last said about us is ${old.en} old; after ${limit.en} it proves little`,
            zh: `${name}上次评价我方已是 ${old.zh}前，超过 ${limit.zh}就说明不了什么`,
          },
          hint: {
            en: `Ask ${name} again for a view of us, and write down the words in "relationships.voices".`,
            zh: `再听听${name}现在怎么看我方，把原话记进“relationships.voices”。`,
          },
          question: {
            en: `Is ${name} still "${attitude.en}", and from what do we know it?`,
            zh: `${name}现在还是“${attitude.zh}”吗？从哪里看出来的？`,
          },
          related,
        }
      }
    }
  },
}
