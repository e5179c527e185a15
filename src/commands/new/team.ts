import type { FirstMember, FirstPerson } from '../../editing/first-plan/index.js'
import type { Text } from '../../report/text.js'
import { both } from '../../report/words.js'
import { given, level, name, withExample, words, type Asking, type Question } from './asking.js'
import { recordsOf } from './lines.js'
import { eachOf, memberOf, personOf } from './words.js'

/** Our people: the owner by flags, or several in one line. */
export const askTeam = async (asking: Asking): Promise<readonly FirstMember[]> => {
  const { flags, session } = asking
  const { playbook } = session
  const team: FirstMember[] = []
  if (flags.owner === undefined) {
    const question: Question = {
      key: 'team',
      flag: '--owner',
      about: { en: 'our team', zh: '我方' },
      question: withExample(
        { en: 'Who are we? You first, and who can meet their top', zh: '我方有谁？您写在最前，能见客户高层的人也写上' },
        { en: 'Zhao Ning, account manager; Sun Lan, director', zh: '赵宁，客户经理；孙岚，总监' },
      ),
    }
    const understand = (line: string) => eachOf(recordsOf(line), (record) => memberOf(record, playbook))
    team.push(...((await words(asking, question, understand)) ?? []))
  } else team.push({ name: given('--owner', name()(flags.owner)) })
  for (const record of flags.member ?? []) team.push(given('--member', memberOf(record, playbook)))
  const [owner, ...others] = team
  if (owner === undefined || (owner.role !== undefined && flags.ownerRole === undefined)) return team
  const role = await level(
    asking,
    {
      key: 'owner_role',
      flag: '--owner-role',
      about: { en: `role of ${owner.name}`, zh: `${owner.name}的角色` },
      question: { en: `Which role has ${owner.name}?`, zh: `${owner.name}是什么角色？` },
      given: flags.ownerRole,
      optional: true,
    },
    'team_role',
  )
  return [{ ...owner, role }, ...others]
}

/** What is not known of a person yet, one rating after the other. */
const askRatings = async (asking: Asking, person: FirstPerson, which: string): Promise<FirstPerson> => {
  const { name: who, title } = person
  const whole = both((language) =>
    title === undefined ? who : language === 'zh' ? `${who}（${title}）` : `${who} (${title})`,
  )
  const ask = (key: string, scale: string, about: Text, question: Text) =>
    level(
      asking,
      {
        key: `person ${which} ${key}`,
        flag: '--person',
        about: both((language) => `${who} · ${about[language]}`),
        question,
        optional: true,
      },
      scale,
    )
  const role =
    person.roles.length > 0
      ? undefined
      : await ask(
          'role',
          'role',
          { en: 'role', zh: '角色' },
          { en: `What part has ${whole.en} in the decision?`, zh: `${whole.zh}在决策中是什么角色？` },
        )
  const influence =
    person.influence ??
    (await ask(
      'influence',
      'influence',
      { en: 'influence', zh: '影响力' },
      { en: `How much does the word of ${who} weigh?`, zh: `${who}的话有多大分量？` },
    ))
  const contact =
    person.contact ??
    (await ask(
      'contact',
      'contact',
      { en: 'contact', zh: '联系' },
      { en: `How close is our contact with ${who}?`, zh: `我们和${who}联系得多吗？` },
    ))
  // Of somebody whom nobody has met, nobody knows what they think of us.
  const attitude =
    person.attitude ??
    (contact === 'none'
      ? undefined
      : await ask(
          'attitude',
          'attitude',
          { en: 'attitude', zh: '态度' },
          { en: `What does ${who} think of us?`, zh: `${who}对我方是什么态度？` },
        ))
  return { ...person, roles: role === undefined ? person.roles : [role], influence, contact, attitude }
}

export const askPeople = async (asking: Asking): Promise<readonly FirstPerson[]> => {
  const { flags, session } = asking
  const understand = (record: string) => personOf(record, session.playbook)
  const question: Question = {
    key: 'people',
    flag: '--person',
    about: { en: 'their people', zh: '客户方' },
    question: withExample(
      {
        en: 'Who matters at the customer? Two or three; Enter = later',
        zh: '客户那边谁要紧？先写两三位；回车 = 以后再写',
      },
      { en: 'He Yuan, general manager; Zhou Qing, head of planning', zh: '何远，总经理；周晴，计划部经理' },
    ),
    optional: true,
  }
  const people =
    flags.person === undefined
      ? ((await words(asking, question, (line) => eachOf(recordsOf(line), understand))) ?? [])
      : flags.person.map((record) => given('--person', understand(record)))
  const rated: FirstPerson[] = []
  for (const person of people) {
    // Answers belong to a name; a second one of the same name has answers of its own.
    const before = rated.filter((one) => one.name === person.name).length
    const which = before === 0 ? person.name : `${person.name} ${String(before + 1)}`
    rated.push(await askRatings(asking, person, which))
  }
  return rated
}
