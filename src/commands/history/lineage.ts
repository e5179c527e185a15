import { followed, formerPlan, mainLine, type Trail, type Version } from '../../history/followed.js'
import { planNamed, plansAmong, type PastPlan } from '../../history/past-plans.js'
import type { Io } from '../../io/index.js'
import type { Text } from '../../report/text.js'
import { quoted } from '../../report/visible.js'
import type { Rule } from '../../rules/rule.js'
import type { Read } from '../looking.js'
import type { Session } from '../reading.js'
import type { Wish } from './wish.js'

/** What a run knows of all plans. */
export type World = {
  readonly io: Io
  readonly trail: Trail
  readonly head: string
  readonly session: Session
  readonly rules: readonly Rule[]
  readonly wish: Wish
  /** The last day that counts, where one is asked for. */
  readonly until: string | undefined
}

/** The versions of a plan that count. */
export type Lineage = {
  /** Every version, older ones before newer ones. */
  readonly versions: readonly Version[]
  /** Those of its own line, the oldest first. */
  readonly line: readonly Version[]
  /** What lies in the folder today comes after them. */
  readonly isToday: boolean
  /** Why there are none. */
  readonly problem: Text | undefined
}

/** Of a plan that lies in this repository, and in no commit. */
export const neverCommitted: Text = {
  en: 'no commit has this plan yet; its history begins with the first one',
  zh: '这份计划还没有提交过；历史从第一次提交开始',
}

const piped: Text = {
  en: 'what comes through a pipe has no history; give the path of the plan',
  zh: '通过管道传入的内容没有历史；请给出计划的路径',
}

const linked: Text = {
  en: 'this is a link; give the file that it leads to',
  zh: '这是一个链接；请给出它指向的文件',
}

const unfollowed: Text = {
  en: 'a plan whose name has a line break cannot be followed through the commits; rename it',
  zh: '名称中含有换行的计划无法在提交中追溯；请改名',
}

const elsewhere = (folder: string): Text => {
  const { en, zh } = quoted(folder)
  return {
    en: `it lies in a git repository of its own, ${en}; run plan history there`,
    zh: `它在另一个 git 仓库${zh}中；请到那里运行 plan history`,
  }
}

const tooEarly = (day: string): Text => ({
  en: `its first commit is of ${day}, after the day of this report`,
  zh: `它的第一次提交在 ${day}，晚于本报告的日期`,
})

const without = (problem: Text, isToday = true): Lineage => ({ versions: [], line: [], isToday, problem })

/** The plan under its name in the newest commit, or one that was renamed since. */
const committed = async ({ io, trail }: World, { name, input }: Read): Promise<PastPlan | undefined> => {
  const all = plansAmong(trail.tip)
  const own = planNamed(trail.tip, all, name)
  if (own) return own
  const gone: PastPlan[] = []
  for (const plan of all) {
    const kinds = await Promise.all(plan.files.map((file) => io.kind(file)))
    if (!kinds.includes('file')) gone.push(plan)
  }
  return formerPlan(trail, { input, blobs: [] }, trail.tip, gone)
}

/** A folder between here and a plan that is a repository itself, such as a submodule. */
const repositoryOf = async (io: World['io'], name: string): Promise<string | undefined> => {
  for (let at: string | undefined = name; at !== undefined && !/^(\.|\/|.*\.\.)$/.test(at); at = io.parent(at))
    if ((await io.kind(`${at}/.git`)) !== 'missing') return at
  return undefined
}

/** A version with all that it came from, older ones first. */
const upTo = (versions: readonly Version[], newest: Version): readonly Version[] => {
  const wanted = new Set([newest.key])
  const kept = versions.toReversed().filter(({ key, from }) => {
    if (!wanted.has(key)) return false
    for (const one of from) wanted.add(one)
    return true
  })
  return kept.reverse()
}

/** Which commits a plan came from. */
export const lineageOf = async (world: World, read: Read): Promise<Lineage> => {
  const { trail, until } = world
  if (read.name === '<stdin>') return without(piped)
  const own = await committed(world, read)
  if (own === undefined) {
    const repository = await repositoryOf(world.io, read.name)
    return without(repository === undefined ? neverCommitted : elsewhere(repository))
  }
  if (own.name.includes('\n')) return without(unfollowed)
  if (own.files.some((file) => trail.tip.entries.get(file)?.isLink)) return without(linked)
  const all = await followed(trail, world.head, own)
  const newestFirst = mainLine(all)
  const newest = newestFirst.find(({ commit }) => until === undefined || commit.day <= until)
  const first = newestFirst.at(-1)
  if (first === undefined) return without(neverCommitted)
  if (newest === undefined) return without(tooEarly(first.commit.day), false)
  const versions = upTo(all, newest)
  return { versions, line: mainLine(versions).toReversed(), isToday: newest === newestFirst[0], problem: undefined }
}
