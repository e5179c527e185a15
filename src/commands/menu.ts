import type { Choice, Io } from '../io/index.js'
import { opportunitiesOf, peopleOf } from '../measures/lookup.js'
import type { Plan } from '../plan/plan.js'
import type { Language, Text } from '../report/text.js'
import { oneOf, plansHere, readGroup, type Group } from './inputs.js'
import { openPlan } from './reading.js'
import { openSession, type Session } from './session.js'

const words = {
  what: { en: 'What would you like to do?', zh: '想做什么？' },
  next: { en: 'See what needs me now', zh: '看看现在最该做什么' },
  log: { en: 'Record a visit or call', zh: '记录一次拜访或通话' },
  move: { en: 'Move a deal', zh: '推进一个商机' },
  review: { en: 'Look at a plan', zh: '看一份计划' },
  create: { en: 'Start a plan', zh: '新建一份计划' },
  help: { en: 'All commands', zh: '全部命令' },
} satisfies Record<string, Text>

const choicesOf = (names: readonly (keyof typeof words)[], language: Language): readonly Choice[] =>
  names.map((value) => ({ value, name: words[value][language] }))

const readPlan = async (io: Io, session: Session, group: Group): Promise<Plan | undefined> => {
  const opened = await openPlan(await readGroup(io, group), session.playbook)
  return opened.kind === 'plan' ? opened.plan : undefined
}

/** What somebody wants who typed nothing but `plan`, as the words of a command; undefined = the help. */
export const menuWords = async (io: Io): Promise<readonly string[] | undefined> => {
  const session = await openSession(io, {})
  const { language } = session
  const prompts = io.ask(language)
  const groups = await plansHere(io, session.folder, session.patterns)
  if (groups.length === 0) {
    const chosen = await prompts.choice(words.what[language], choicesOf(['create', 'help'], language))
    return chosen === 'create' ? ['new'] : undefined
  }
  const chosen = await prompts.choice(
    words.what[language],
    choicesOf(['next', 'log', 'move', 'review', 'create', 'help'], language),
  )
  if (chosen === 'next') return ['next']
  if (chosen === 'create') return ['new']
  if (chosen === 'help') return undefined
  const [group] = await oneOf(io, groups, language)
  if (group === undefined) return undefined
  if (chosen === 'review') return ['review', group.name]
  const plan = await readPlan(io, session, group)
  // What is wrong with it says the check.
  if (plan === undefined) return ['check', group.name]
  if (chosen === 'log') {
    if (peopleOf(plan).length === 0) return ['add', 'person', '--plan', group.name]
    return ['log', '--plan', group.name]
  }
  if (opportunitiesOf(plan).length === 0) return ['add', 'opportunity', '--plan', group.name]
  return ['move', '--plan', group.name]
}
