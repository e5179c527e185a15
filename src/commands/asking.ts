import { isDate } from '../measures/dates.js'
import { teamOf } from '../measures/lookup.js'
import { same } from '../report/words.js'
import { meantThing, type Desk } from './desk.js'
import type { Ask, Interview } from './interview.js'
import { dayOf, meantDate } from './understanding.js'

/** Somebody of our team by id or name: by flag, or asked for with a list; nobody is asked where there is one only. */
export const askMember = async (desk: Desk, interview: Interview, ask: Ask): Promise<string | undefined> => {
  const team = teamOf(desk.plan).map(({ thing }) => thing)
  if (ask.given !== undefined) return (await meantThing(desk, ask.given, ['team'])).id
  const [only, ...others] = team
  if (only === undefined) return undefined
  if (others.length === 0) return only.id
  const initial = team.some(({ id }) => id === ask.initial) ? ask.initial : undefined
  return interview.choice({ ...ask, initial }, [
    ...team.map(({ id, name }) => ({ value: id, name: same(name) })),
    ...(ask.optional ? [{ value: '', name: { en: 'nobody yet', zh: '还没有定' } }] : []),
  ])
}

/** A day in any words: by flag, or asked for. */
export const askDay = async (desk: Desk, interview: Interview, ask: Ask): Promise<string | undefined> => {
  const day = (words: string): string | undefined => {
    const meant = dayOf(desk, words)
    return typeof meant === 'string' && isDate(meant) ? meant : undefined
  }
  const words = await interview.text({
    ...ask,
    check: (answer) =>
      day(answer) === undefined
        ? { en: 'write a day as 2026-06-30, or tomorrow, +7', zh: '请写日期，例如 2026-06-30、明天、+7' }
        : undefined,
  })
  return meantDate(desk, words, ask.flag)
}
