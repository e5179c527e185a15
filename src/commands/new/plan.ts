import { withIds, type FirstPlan } from '../../editing/first-plan/index.js'
import { draftFiles } from '../../editing/first-plan/text.js'
import type { Io, Replacement } from '../../io/index.js'
import { stageCodes, stageName } from '../../measures/ladder.js'
import { openPlan } from '../../plan/open.js'
import type { Text } from '../../report/text.js'
import { UserError } from '../../user-error.js'
import type { GlobalOptions, Show } from '../command.js'
import { openInterview, type Interview } from '../interview.js'
import { askAccount, askRest } from './answers.js'
import type { Asking, Noted } from './asking.js'
import { alreadyThere, placeFor, refuseTaken, schemaFor, type NewPlace, type SchemaPlace } from './place.js'
import { plansHere } from '../inputs.js'
import { newOutcome, shownDraft, type Draft } from './report.js'
import type { NewFlags } from './flags.js'
import { openSession, type Session } from '../session.js'

type Order = {
  readonly path: string | undefined
  readonly flags: NewFlags & GlobalOptions
  /** The commands that there are, for what to do next. */
  readonly commands: readonly string[]
}

const keptIn = { file: '.plan-new.json', what: { en: 'a new plan', zh: '新建计划' } } as const

const draftOf = async (session: Session, first: FirstPlan, place: NewPlace, schema: SchemaPlace): Promise<Draft> => {
  const { language, playbook } = session
  const plan = withIds(first, playbook)
  const stages = stageCodes.map((code) => [code, stageName(playbook, code)] as const)
  const texts = draftFiles(plan, { language, playbook, stages, kind: place.kind, schema: schema.way })
  const files = texts.map(({ part, text }) => ({ file: place.fileOf(part), text }))
  const encoder = new TextEncoder()
  const input = {
    kind: place.kind,
    name: place.name,
    files: files.map(({ file, text }) => ({ file, bytes: encoder.encode(text) })),
  }
  const opened = await openPlan(input, playbook)
  if (opened.kind === 'plan') return { plan, id: opened.id, place, schema, files }
  const { message } =
    opened.kind === 'refused' ? opened : (opened.diagnostics.find(({ severity }) => severity === 'error') ?? {})
  throw new UserError({
    en: `this would be no plan: ${message?.en ?? ''}`,
    zh: `这样写不成一份计划：${message?.zh ?? ''}`,
  })
}

/** Writes everything or nothing, and nothing over something else. */
const written = async (io: Io, { files, schema, place }: Draft): Promise<void> => {
  const encoder = new TextEncoder()
  const replacements: Replacement[] = files.map(({ file, text }) => ({
    path: file,
    before: undefined,
    after: encoder.encode(text),
  }))
  if (schema.missing !== undefined) {
    const { partSchema, planSchema } = await import('../../plan/schemas.js')
    const after = encoder.encode(place.kind === 'file' ? planSchema : partSchema)
    replacements.push({ path: schema.missing, before: undefined, after })
  }
  if ((await io.replace(replacements)) === 'written') return
  await refuseTaken(io, place)
  throw alreadyThere(schema.missing ?? place.name)
}

/** The answer that somebody wants to give anew. */
const chosenAnswer = (interview: Interview, given: readonly Noted[]): Promise<string | undefined> =>
  interview.choice(
    {
      key: 'which',
      flag: '--yes',
      question: { en: 'Which one?', zh: '改哪一个？' },
      anew: true,
    },
    given.map(({ key, about, words }) => ({
      value: key,
      name: { en: `${about.en}: ${words.en || '–'}`, zh: `${about.zh}：${words.zh || '–'}` },
    })),
  )

const opening: Text = {
  en: 'A few questions, then a draft. Enter = not known yet; Ctrl-C keeps the answers.\n',
  zh: '几个问题，写好一份草稿。不知道的直接回车；按 Ctrl-C 停下，回答会保留。\n',
}

const leaving: Text = {
  en: `nothing was written; your answers are kept in "${keptIn.file}", and plan new goes on from there\n`,
  zh: `没有写入任何内容；您的回答保存在“${keptIn.file}”，再次运行 plan new 即可继续\n`,
}

type Wish = 'write' | 'change' | 'leave'

const askWish = async (interview: Interview, name: string): Promise<Wish> => {
  const wish = await interview.choice(
    { key: 'wish', flag: '--yes', question: { en: `Write ${name}?`, zh: `写入 ${name} 吗？` }, anew: true },
    [
      { value: 'write', name: { en: 'write it', zh: '写入' } },
      { value: 'change', name: { en: 'change an answer', zh: '改一个回答' } },
      { value: 'leave', name: { en: 'not now; the answers are kept', zh: '先不写，回答会留着' } },
    ],
  )
  return wish === 'change' || wish === 'leave' ? wish : 'write'
}

/** Asks for everything, as far as flags leave it open, and makes a draft of it. */
const composed = async (io: Io, asking: Asking, path: string | undefined): Promise<Draft> => {
  const { interview, session, flags } = asking
  // Nobody answers questions for a file that is there already.
  if (path !== undefined && (await io.kind(path)) === 'file') throw alreadyThere(io.shown(path))
  const account = await askAccount(asking)
  const place = await placeFor(io, session, account, path, flags.folder === true)
  try {
    await refuseTaken(io, place)
  } catch (error) {
    // The same name would lead to the same file the next time.
    if (path === undefined) await interview.again('account')
    throw error
  }
  return draftOf(session, await askRest(asking, account), place, await schemaFor(io, place))
}

/** A draft that somebody has looked over, with answers changed until it is right; undefined = it is not to be written. */
const agreed = async (io: Io, asking: Omit<Asking, 'before' | 'note'>, path: string | undefined) => {
  const { interview, session } = asking
  let before: Asking['before'] = new Map()
  for (;;) {
    const given = new Map<string, Noted>()
    const note = (one: Noted): void => {
      given.set(one.key, one)
    }
    const draft = await composed(io, { ...asking, before, note }, path)
    if (!asking.interactive || asking.flags.yes || asking.flags.dryRun) return draft
    await io.err(shownDraft(draft, session.language))
    const wish = await askWish(interview, draft.place.name)
    if (wish !== 'change') return wish === 'write' ? draft : undefined
    before = new Map([...given.values()].map(({ key, answer }) => [key, answer]))
    await interview.again((await chosenAnswer(interview, [...given.values()])) ?? '')
  }
}

/** `plan new [PATH]`. */
export const newPlan = async (io: Io, show: Show, { path, flags, commands }: Order): Promise<void> => {
  const session = await openSession(io, flags)
  const { language, playbook } = session
  const isDry = flags.dryRun === true
  const isQuick = flags.yes === true
  if (io.interactive && !isQuick && flags.quiet !== true) await io.err(opening[language])
  const interview = await openInterview({
    io,
    language,
    playbook,
    thorough: !isQuick,
    // A dry run leaves nothing behind, and whoever has said all in flags is not asked about last time.
    ...(!isDry && !isQuick && { keep: keptIn }),
  })
  const draft = await agreed(io, { interview, session, flags, interactive: io.interactive }, path)
  if (draft === undefined) {
    await io.err(leaving[language])
    return
  }
  if (!isDry) await written(io, draft)
  await interview.finish()
  const isAlone = (await plansHere(io, session.folder, session.patterns)).every(({ name }) => name === draft.place.name)
  await show(newOutcome(draft, { session, flags, commands, isDry, isAlone }))
}
