import { called, namedThings } from '../../measures/named.js'
import { openActionsOf, teamOf } from '../../measures/lookup.js'
import { plusDays } from '../../measures/dates.js'
import { proposedId } from '../../editing/ids.js'
import { leading } from '../../formats/text-width.js'
import type { Plan } from '../../plan/plan.js'
import type { Text } from '../../report/text.js'
import { both, same } from '../../report/words.js'
import { askDay } from '../asking.js'
import { kindWord } from '../desk.js'
import { askOneOfUs, sentenceFault, sessionFlag as flag, type NewAction, type Room } from './talk.js'

const plain = (words: string): string => words.normalize('NFKC').toLowerCase()

/** The one person, deal or company that a sentence speaks of. */
const spokenOf = (plan: Plan, sentence: string): string | undefined => {
  const names = namedThings(plan).flatMap(({ kind, name }) =>
    ['person', 'opportunity', 'organisation', 'competitor'].includes(kind) &&
    name.length > 1 &&
    plain(sentence).includes(plain(name))
      ? [name]
      : [],
  )
  return names.length === 1 ? names[0] : undefined
}

const nobody = '-'

/** Who or what something is about, by name; undefined = the plan as a whole. */
export const askSubject = async ({ desk, talk }: Room, key: string, sentence: string): Promise<string | undefined> => {
  const initial = spokenOf(desk.plan, sentence)
  const question: Text =
    initial === undefined
      ? {
          en: 'Who or what is it about? (a name; Enter = the plan as a whole)',
          zh: '关于谁或什么？（写名称；回车 = 整个计划）',
        }
      : {
          en: `Who or what is it about? (a name; ${nobody} = the plan as a whole)`,
          zh: `关于谁或什么？（写名称；${nobody} = 整个计划）`,
        }
  const check = (words: string): Text | undefined => {
    const { things, nearest } = called(desk.plan, words, 'any')
    if (words === nobody || things.length > 0) return undefined
    return {
      en: `nothing in the plan is called "${words}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
      zh: `计划中没有叫“${words}”的${nearest === undefined ? '' : `；是不是“${nearest}”？`}`,
    }
  }
  const words = await talk.text({ key: `${key}.subject`, flag, question, optional: true, initial, check })
  if (words === undefined || words === nobody) return undefined
  const { things } = called(desk.plan, words, 'any')
  const [first, ...others] = things
  if (first === undefined || others.length === 0) return first?.id
  const which: Text = { en: `Which one is "${words}"?`, zh: `“${words}”是指哪一个？` }
  return talk.choice(
    { key: `${key}.which`, flag, question: which },
    things.map(({ id, kind, name }) => ({
      value: id,
      name: both((language) => `${name} · ${kindWord(kind)[language]} · ${id}`),
    })),
  )
}

/** Stands for a new action; no id is written like that. */
const anew = '+'

/** Columns for who does an action and by when. */
const widthOfRest = 36

const actionName = ({ desk, stage }: Room, { what, owner, due }: Omit<NewAction, 'id'>): Text => {
  const name = teamOf(desk.plan).find(({ thing }) => thing.id === owner)?.thing.name
  const more = [name, due].filter((word) => word !== undefined).map((word) => ` · ${word}`)
  const short = leading(what, Math.max(20, stage.io.width - widthOfRest))
  return same(`${short}${short.length < what.length ? '…' : ''}${more.join('')}`)
}

/** The action that carries something out: a new one, one that is under way, or none. */
export const askAction = async (
  room: Room,
  key: string,
  sentence: string,
  isExpected: boolean,
): Promise<string | undefined> => {
  const { desk, talk } = room
  const known = openActionsOf(desk.plan).map(({ thing: { id, what, owner, due } }) => ({ id, what, owner, due }))
  const chosen = await talk.choice(
    {
      key: `${key}.action`,
      flag,
      question: { en: 'Which action carries it out?', zh: '由哪项行动落实？' },
      optional: true,
      initial: isExpected ? anew : '',
    },
    [
      { value: anew, name: { en: 'a new action', zh: '新的行动' } },
      { value: '', name: { en: 'none yet', zh: '暂时没有' } },
      ...[...room.agreed, ...known].map((one) => ({ value: one.id, name: actionName(room, one) })),
    ],
  )
  return chosen === anew ? newAction(room, key, sentence) : chosen
}

const newAction = async (room: Room, key: string, sentence: string): Promise<string> => {
  const { desk, talk, taken } = room
  const what =
    (await talk.text({
      key: `${key}.action.what`,
      flag,
      question: { en: 'What is to be done?', zh: '要做什么？' },
      initial: sentence,
      check: sentenceFault,
    })) ?? sentence
  const owner = await askOneOfUs(
    room,
    `${key}.action.owner`,
    { en: 'Who does it?', zh: '谁来做？' },
    { en: 'nobody yet', zh: '还没有定' },
  )
  const { asOf, playbook } = desk.context
  const due = await askDay(desk, talk, {
    key: `${key}.action.due`,
    flag,
    question: { en: 'By when?', zh: '什么时候之前？' },
    initial: plusDays(asOf, playbook.next_move_days.warning),
  })
  const id = proposedId(what, taken, 'act_')
  taken.add(id)
  room.agreed.push({ id, what, owner, due })
  return id
}
