import type { Io } from '../../io/index.js'
import { called } from '../../measures/named.js'
import type { Path } from '../../report/diagnostic.js'
import type { Language } from '../../report/text.js'
import { UserError } from '../../user-error.js'
import { fieldOf, holds, settingOf, type Field } from '../changes/set.js'
import type { Desk } from '../desk.js'
import { editedDesk, openDesk } from '../edited-desk.js'
import type { Gathered, Read } from '../looking.js'

/** A value that is supposed: of which plan, where it stands, and whose it is. */
export type Supposition = {
  /** Place of the plan in what was read. */
  readonly at: number
  readonly path: Path
  /** The record that it belongs to; the plan or a part of it stands for itself. */
  readonly holder: Field['holder']
}

export type Supposed = { readonly gathered: Gathered; readonly suppositions: readonly Supposition[] }

const noValue = (written: string): UserError =>
  new UserError({
    en: `--what-if wants ID.FIELD=VALUE, as in cio.attitude=supporter; not "${written}"`,
    zh: `--what-if 需要 ID.字段=值，例如 cio.attitude=supporter，而不是“${written}”`,
  })

const split = (written: string): readonly [field: string, value: string] => {
  const at = /[=＝]/.exec(written)?.index
  if (at === undefined) throw noValue(written)
  return [written.slice(0, at).trim(), written.slice(at + 1).trim()]
}

const inNone = (field: string, desks: readonly Desk[]): UserError => {
  const word = field.includes('.') ? field.slice(0, field.indexOf('.')) : field
  const near = desks.flatMap(({ plan }) => called(plan, word, 'any').nearest ?? [])[0]
  const count = String(desks.length)
  return new UserError({
    en: `none of the ${count} plans has a record called "${word}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    zh: `这 ${count} 份计划中都没有叫“${word}”的记录${near === undefined ? '' : `；是不是“${near}”？`}`,
  })
}

const inSeveral = (field: string, desks: readonly Desk[]): UserError => {
  const list = desks.map(({ input }) => `\n  ${input.name}`).join('')
  return new UserError({
    en: `"${field}" may mean something in several plans; give the path of one:${list}`,
    zh: `“${field}”在多份计划中都说得通；请给出其中一份的路径：${list}`,
  })
}

/** The one plan that has what a field begins with: rather by its id or name than by a part of one. */
const deskFor = (field: string, desks: readonly Desk[]): Desk => {
  const [only, ...others] = desks
  if (only && others.length === 0) return only
  for (const surely of ['exactly', 'perhaps'] as const) {
    const [found, ...more] = desks.filter(({ plan }) => holds(plan, field) === surely)
    if (found && more.length === 0) return found
    if (found) throw inSeveral(field, [found, ...more])
  }
  throw inNone(field, desks)
}

/** What is said of a plan that may be named to nobody does without its names. */
const veiled = async (
  work: () => Promise<void>,
  desks: readonly Desk[],
  numberOf: (desk: Desk) => number,
  language: Language,
): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { redactedWords } = await import('../../exchange/pseudonyms.js')
    const hide = (words: string): string =>
      desks.reduce((said, desk) => redactedWords(desk.plan, desk.input.name, numberOf(desk), language)(said), words)
    throw new UserError({ en: hide(error.text.en), zh: hide(error.text.zh) }, error.cancelled)
  }
}

/** Every plan that can be read, on a desk of its own; where none can, the first says why. */
const desksOf = async (io: Io, { session, reads }: Gathered): Promise<readonly Desk[]> => {
  // Nobody is asked which one is meant: the same line gives the same answer everywhere.
  const quiet: Io = { ...io, interactive: false }
  const plans = reads.filter(({ opened }) => opened.kind === 'plan')
  return Promise.all(
    (plans.length > 0 ? plans : reads.slice(0, 1)).map(({ input }) => openDesk(quiet, session, input, [])),
  )
}

const readAgain = async (read: Read, { input }: Desk, gathered: Gathered): Promise<Read> => {
  const { openPlan } = await import('../reading.js')
  const opened = await openPlan(input, gathered.session.playbook)
  if (opened.kind === 'refused' || read.opened.kind !== 'plan') throw new Error('a plan on the desk is a plan')
  return { ...read, input, opened, former: read.opened.plan }
}

/**
 * The plans as they would be with some values set, one after the other, each understood as `plan set` understands it.
 * The change is made in the text of the plan, in memory: so it is refused, and placed, as the real one would be.
 */
export const supposed = async (
  io: Io,
  gathered: Gathered,
  wishes: readonly string[],
  redacts: boolean,
): Promise<Supposed> => {
  const places = new Map(gathered.reads.map(({ name }, index) => [name, index]))
  const placeOf = ({ input }: Desk): number => places.get(input.name) ?? 0
  const originals = await desksOf(io, gathered)
  const desks = [...originals]
  const suppositions: Supposition[] = []
  const work = async (): Promise<void> => {
    for (const wish of wishes) {
      const [name, value] = split(wish)
      const desk = deskFor(name, desks)
      const field = await fieldOf(desk, name)
      const { changes } = settingOf(desk, field, value)
      const { after } = await editedDesk(desk, changes, [])
      desks[desks.indexOf(desk)] = after
      const { holder, path } = field
      suppositions.push({ at: placeOf(desk), path, holder })
    }
  }
  await (redacts ? veiled(work, originals, (desk) => placeOf(desk) + 1, gathered.session.language) : work())
  const changed = new Map(
    desks.filter((desk, index) => desk !== originals[index]).map((desk) => [desk.input.name, desk]),
  )
  const reads: Read[] = []
  for (const read of gathered.reads) {
    const desk = changed.get(read.name)
    reads.push(desk ? await readAgain(read, desk, gathered) : read)
  }
  return { gathered: { ...gathered, reads }, suppositions }
}
