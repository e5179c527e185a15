import type { Change, Value } from '../../editing/change.js'
import { proposedId } from '../../editing/ids.js'
import { lineDiff } from '../../editing/line-diff.js'
import type { Io } from '../../io/index.js'
import { idsOf } from '../../measures/references.js'
import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import {
  allMinutes,
  minutesIn,
  recordedWords,
  reviewEntry,
  suggestedMinutes,
  type Minutes,
} from '../../review/session.js'
import { dayFigures } from '../../review/session-figures.js'
import { judgementsOf } from '../../rules/rule.js'
import { allRules } from '../../rules/select.js'
import { UserError } from '../../user-error.js'
import type { Show } from '../command.js'
import type { Desk, Wish } from '../desk.js'
import type { Group } from '../inputs.js'
import type { Interview } from '../interview.js'
import { contextFor } from '../judging.js'
import type { Kept } from '../kept-answers.js'
import { openStage, type Stage } from './stage.js'
import { heldSession } from './steps.js'
import { recalling, sessionFlag, type NewAction, type Room } from './talk.js'
import type { ViewOptions } from '../view.js'
import { carryOut } from '../writing.js'

const title: Text = { en: 'Review session', zh: '评审会' }

const noTerminal = new UserError({
  en: 'a review session asks questions and needs a terminal; without one, plan review shows the plan',
  zh: '评审会要一问一答，需要在终端中进行；没有终端时，可用 plan review 查看计划',
})

const withoutSession = new UserError({
  en: '--minutes is for --session: plan review --session --minutes 15,15,10,10,10',
  zh: '--minutes 要与 --session 一起用：plan review --session --minutes 15,15,10,10,10',
})

const noMinutes = (typed: string): UserError =>
  new UserError({
    en: `--minutes wants five whole numbers, one for each step, as in 15,15,10,10,10; not "${typed}"`,
    zh: `--minutes 需要五个整数，每个步骤一个，例如 15,15,10,10,10，而不是“${typed}”`,
  })

const doesNotGo = (flag: string): UserError =>
  new UserError({
    en: `--session looks at the whole plan and writes into it; leave out ${flag}`,
    zh: `--session 针对整份计划并会写入，请去掉 ${flag}`,
  })

const chosenMinutes = (typed: string | undefined): Minutes => {
  if (typed === undefined) return suggestedMinutes
  const minutes = minutesIn(typed)
  if (minutes === undefined) throw noMinutes(typed)
  return minutes
}

/** What makes no sense for a session is refused, not ignored. */
const refuseOthers = (options: ViewOptions): void => {
  const others: readonly (readonly [flag: string, isGiven: boolean])[] = [
    ['--brief', options.brief === true],
    ['--explain', options.explain === true],
    ['--redact-names', options.redactNames === true],
    ['--fail-on', options.failOn !== 'never'],
    ['--format csv', options.format === 'csv'],
  ]
  for (const [flag, isGiven] of others) if (isGiven) throw doesNotGo(flag)
}

/** Beside the plan: in the folder of its file, or in its own folder. */
const keptBeside = (io: Io, group: Group, { id, plan }: Desk): Kept => {
  const folder = group.kind === 'folder' ? group.name : (io.parent(group.name) ?? '.')
  const name = `.plan-session-${id}.json`
  const account = plan.account.name
  return {
    file: folder === '.' ? name : `${folder}/${name}`,
    what: { en: `the review session of ${account}`, zh: `${account}的评审会` },
  }
}

/** The plan as of the day on which the session began, however long it is interrupted. */
const deskOfDay = async (desk: Desk, interview: Interview): Promise<Desk> => {
  const day = interview.noted('held_on', () => desk.context.asOf)
  if (day === desk.context.asOf) return desk
  const { session, plan } = desk
  const context = await contextFor(plan, { asOf: day, playbook: session.playbook, plans: [plan] })
  return { ...desk, context, judgements: judgementsOf(await allRules(), desk.plan, context) }
}

const actionEntry = ({ id, what, owner, due }: NewAction): Value => ({
  id,
  what,
  ...(owner !== undefined && { owner }),
  ...(due !== undefined && { due }),
})

const welcome = ({ plan, context }: Desk, minutes: Minutes): readonly Block[] => {
  const all = String(allMinutes(minutes))
  return [
    {
      kind: 'heading',
      text: {
        en: `Review session · ${plan.account.name} · ${context.asOf}`,
        zh: `评审会 · ${plan.account.name} · ${context.asOf}`,
      },
    },
    {
      kind: 'text',
      text: {
        en: `Five steps, about ${all} minutes. Ctrl-C stops; what was said is kept, and the same command goes on.`,
        zh: `五个步骤，约 ${all} 分钟。按 Ctrl-C 可以停下，已说的都会保留，再次运行同一命令即可继续。`,
      },
      tone: 'dim',
    },
  ]
}

const held = async (opened: Desk, interview: Interview, stage: Stage, minutes: Minutes): Promise<Wish> => {
  const desk = await deskOfDay(opened, interview)
  const { plan, context } = desk
  const taken = new Set(idsOf(plan).definitions.map(({ id }) => id))
  const id = proposedId(context.asOf, taken, 'rev_')
  taken.add(id)
  const room: Room = { desk, talk: recalling(interview, stage, desk), stage, taken, agreed: [] }
  stage.say(...welcome(desk, minutes))
  const said = await heldSession(room, minutes)
  const entry = reviewEntry(id, context.asOf, said, dayFigures(plan, context, desk.judgements))
  const [reviews, actions] = [plan.reviews?.length ?? 0, plan.actions?.length ?? 0]
  const changes: readonly Change[] = [
    ...room.agreed.map((action, index): Change => ({
      kind: 'insert',
      path: ['actions', actions + index],
      value: actionEntry(action),
    })),
    { kind: 'insert', path: ['reviews', reviews], value: entry },
  ]
  return {
    changes,
    said: recordedWords(id, said, room.agreed.length),
    data: { id, actions: room.agreed.map((action) => action.id) },
  }
}

/** The figures take a line each in the file; on the screen they must not push out what was said. */
const foldedFigures = (lines: readonly string[]): readonly string[] => {
  const columnOf = (line: string): number => /^\+ +\d+ ( *)/.exec(line)?.[1]?.length ?? 0
  const start = lines.findLastIndex((line) => line.endsWith(' figures:'))
  const head = lines[start]
  if (head === undefined) return lines
  const rest = lines.slice(start + 1)
  const length = rest.findIndex((line) => columnOf(line) <= columnOf(head))
  const end = length < 0 ? rest.length : length
  const figures = rest.slice(0, end).map((line) => line.replace(/^\+ +\d+ +/, ''))
  return [...lines.slice(0, start), `${head} ${figures.join(', ')}`, ...rest.slice(end)]
}

const keptForLater = new UserError(
  {
    en: 'nothing was written; your answers are kept, and the same command shows them again',
    zh: '没有写入任何内容；您的回答都还在，再次运行同一命令即可继续',
  },
  true,
)

/** `plan review --session`: guides a training session and writes what was said into the plan. */
export const holdSession = async (
  io: Io,
  show: Show,
  paths: readonly string[],
  options: ViewOptions,
): Promise<void> => {
  if (options.session !== true) throw withoutSession
  refuseOthers(options)
  const minutes = chosenMinutes(options.minutes)
  if (!io.interactive) throw noTerminal
  const color = options.color === 'always' || (options.color !== 'never' && io.color)
  const stage = openStage(io, color)
  await carryOut(stage.io, show, {
    name: 'review',
    title,
    options,
    thorough: true,
    paths,
    keep: (group, desk) => keptBeside(io, group, desk),
    work: (desk, interview) => held(desk, interview, stage, minutes),
    async confirm(changed, interview) {
      stage.begin()
      stage.say(
        ...changed.map(({ file, before, after }): Block => ({
          kind: 'code',
          text: [file, ...foldedFigures(lineDiff(before, after))].join('\n'),
        })),
      )
      const question: Text = { en: 'Write this to the plan?', zh: '写入计划吗？' }
      if (!(await interview.confirm({ key: 'write', flag: sessionFlag, question, anew: true }, true)))
        throw keptForLater
    },
  })
}
