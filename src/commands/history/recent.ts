import { isInRepository } from '../../history/versions.js'
import type { Io } from '../../io/index.js'
import type { Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted, listed, partOf } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import type { Looked } from '../looking.js'
import type { ViewOptions } from '../view.js'
import { courseData } from './course.js'
import type { World } from './lineage.js'
import { closedMask, openMask } from './mask.js'
import { cutNotes } from './notes.js'
import { pastOf, type Past } from './past.js'
import { mainMoves, trendBlocks } from './trends.js'
import type { Wish } from './wish.js'
import { worldOf } from './world.js'

/** Over so many commits figures are drawn beside all else that a page says, and of many plans over so few. */
const [mostCommits, fewestCommits] = [30, 6]

/** Each is a plan to be judged: of many plans fewer, so that nobody waits for what was not asked for. */
const mostInAll = 360

const wishFor = (plans: number): Wish => ({
  limit: Math.max(fewestCommits, Math.min(mostCommits, Math.floor(mostInAll / plans))),
  from: undefined,
  to: undefined,
  stale: undefined,
  isOfStages: false,
  isOfFigures: true,
})

const title: Text = { en: 'How it went', zh: '走势' }

const daysOf = ({ points }: Past): readonly [string, string] => [points[0]?.day ?? '', points.at(-1)?.day ?? '']

/** `14 commits, 2026-01-05 to 2026-05-04; each point as of its own day, by the rules of today`. */
const spanOf = (past: Past): Text => {
  const { points, commits } = past
  const [first, last] = daysOf(past)
  const committed = points.filter(({ commit }) => commit !== undefined).length
  const isAll = committed === commits
  const count = counted(commits, 'commit', 'commits', '次提交')
  const some = partOf(committed, commits)
  const [en, zh] = isAll ? [count.en, count.zh] : [`the latest ${some.en} commits`, `最近 ${some.zh} 次提交`]
  const open =
    committed < points.length
      ? { en: ', the last point not committed yet', zh: '，最后一点尚未提交' }
      : { en: '', zh: '' }
  return {
    en: `${en}, ${first} to ${last}${open.en}; each point as of its own day, by the rules of today`,
    zh: `${zh}，${first} 至 ${last}${open.zh}；各点以当天为基准，按今天的规则`,
  }
}

const headlineOf = (past: Past): Text => {
  const [first] = daysOf(past)
  const moves = mainMoves(past.points)
  if (moves.length === 0) return { en: `No key figure has moved since ${first}`, zh: `${first} 以来关键数字没有变化` }
  const { en, zh } = listed(moves)
  return { en: `Since ${first}: ${en}`, zh: `${first} 以来：${zh}` }
}

/** What nobody asked for is left out where git cannot tell it. */
const unlessUntold = async <Told>(telling: Promise<Told>): Promise<Told | undefined> => {
  try {
    return await telling
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

const sectionOf = async (
  world: World,
  index: number,
  { gathered }: Looked,
  redactNames: boolean,
): Promise<Section | undefined> => {
  const read = gathered.reads[index]
  const past = read && (await pastOf(world, read))
  const blocks = past ? trendBlocks(past.points) : []
  if (past === undefined || blocks.length === 0) return undefined
  const mask = redactNames ? await closedMask(past, index, gathered) : openMask(past)
  return {
    id: 'history',
    title,
    headline: headlineOf(past),
    data: courseData(past, mask),
    blocks: [
      ...blocks,
      ...[spanOf(past), ...cutNotes(past)].map((text) => ({ kind: 'text', text, tone: 'dim' }) as const),
    ],
  }
}

/**
 * How the key figures of each plan went over its latest commits, for a page that says more than that. None for a plan that
 * has no past to show: outside a repository, without a commit, with one only.
 */
export const recentCourses = async (
  io: Io,
  looked: Looked,
  options: ViewOptions,
): Promise<readonly (Section | undefined)[]> => {
  const hasFiles = looked.gathered.reads.some(({ name }) => name !== '<stdin>')
  if (!hasFiles || !(await isInRepository(io))) return []
  const world = await unlessUntold(worldOf(io, looked, options, wishFor(looked.plans.length)))
  if (world === undefined) return []
  const sections: (Section | undefined)[] = []
  for (const index of looked.plans.keys())
    sections.push(await unlessUntold(sectionOf(world, index, looked, options.redactNames === true)))
  return sections
}
