import type { Commit } from '../../history/commits.js'
import {
  followed,
  formerPlan,
  inputsOf,
  mainLine,
  writersOf,
  type Trail,
  type Version,
} from '../../history/followed.js'
import { planNamed, plansAmong, type PastPlan } from '../../history/past-plans.js'
import { ratingBook, ratingKey, ratingsIn, type Rating, type RatingBook } from '../../history/rating-book.js'
import { logged, type StageLog } from '../../history/stage-log.js'
import type { Io } from '../../io/index.js'
import type { Plan } from '../../plan/plan.js'
import type { Text } from '../../report/text.js'
import type { Rule } from '../../rules/rule.js'
import type { Read } from '../looking.js'
import { openPlan, type Session } from '../reading.js'
import { absent, readingOf, type Reading } from './point.js'
import { chosen } from './chosen.js'
import type { Wish } from './wish.js'

/** A line of the history: what was said of the plan after a commit, or of its files as they lie there. */
export type Point = Reading & {
  /** undefined = not committed yet. */
  readonly commit: Commit | undefined
  readonly day: string
  readonly writers: readonly string[]
  readonly isMerge: boolean
  readonly name: string
  readonly kind: Version['plan']['kind']
}

/** A rating of the plan with the commit that last set it; undefined = it is not committed yet. */
export type DatedRating = Rating & { readonly version: Version | undefined }

export type Past = {
  /** As it is at the end; undefined = it never could be read. */
  readonly plan: Plan | undefined
  /** How many commits there are to choose from. */
  readonly commits: number
  /** Those that are shown, the oldest first. */
  readonly points: readonly Point[]
  readonly names: readonly { readonly version: Version; readonly before: Version }[]
  readonly ratings: readonly DatedRating[]
  readonly log: StageLog
  /** Where the history of a shallow clone begins. */
  readonly cut: Version | undefined
  /** Everyone who wrote it, in the order of their first commit. */
  readonly writers: readonly string[]
}

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

/** As many versions as are in memory at a time. */
const batchSize = 16

const neverCommitted: Text = {
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

const tooEarly = (day: string): Text => ({
  en: `its first commit is of ${day}, after the day of this report`,
  zh: `它的第一次提交在 ${day}，晚于本报告的日期`,
})

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

const later = (one: Version | undefined, other: Version | undefined): Version | undefined =>
  one === undefined || other === undefined || other.commit.day > one.commit.day ? other : one

/** Reads versions a few at a time, older ones first, and lets each go when the next come. */
const eachOpened = async (
  trail: Trail,
  versions: readonly Version[],
  visit: (version: Version, opened: Awaited<ReturnType<Trail['open']>> | undefined) => Promise<void>,
): Promise<void> => {
  for (let at = 0; at < versions.length; at += batchSize) {
    const batch = versions.slice(at, at + batchSize)
    const inputs = await inputsOf(trail, batch)
    for (const [index, version] of batch.entries()) {
      const input = inputs[index]
      await visit(version, input && (await trail.open(input)))
    }
  }
}

type Book = RatingBook<Version | undefined>

/** Books of versions until all that followed them are written. */
const bookshelf = (versions: readonly Version[]) => {
  const wanted = new Map<string, number>()
  for (const { from } of versions) for (const key of from) wanted.set(key, (wanted.get(key) ?? 0) + 1)
  const books = new Map<string, Book>()
  return {
    before: ({ from }: Version): readonly Book[] =>
      from.flatMap((key) => {
        const book = books.get(key)
        const left = (wanted.get(key) ?? 1) - 1
        wanted.set(key, left)
        if (left <= 0) books.delete(key)
        return book ?? []
      }),
    put: (version: Version, book: Book | undefined): void => void (book && books.set(version.key, book)),
  }
}

const namesOf = (line: readonly Version[]): Past['names'] =>
  line.flatMap((version, index) => {
    const before = line[index - 1]
    const isSame = before?.plan.name === version.plan.name && before.plan.kind === version.plan.kind
    return before === undefined || isSame ? [] : [{ version, before }]
  })

/** What has become of a plan; a text where there is nothing to tell, and why. */
export const pastOf = async (world: World, read: Read): Promise<Past | Text> => {
  const { trail, session, rules, wish, until } = world
  if (read.name === '<stdin>') return piped
  const own = await committed(world, read)
  if (own === undefined) return neverCommitted
  if (own.files.some((file) => trail.tip.entries.get(file)?.isLink)) return linked
  const all = await followed(trail, world.head, own)
  const newestFirst = mainLine(all)
  const newest = newestFirst.find(({ commit }) => until === undefined || commit.day <= until)
  if (newest === undefined) return newestFirst[0] ? tooEarly(newestFirst.at(-1)?.commit.day ?? '') : neverCommitted
  const versions = upTo(all, newest)
  const line = mainLine(versions).toReversed()
  const writers = writersOf(versions, line)
  const { shown, commits } = chosen(line, wish)
  const onLine = new Set(line)
  const shelf = bookshelf(versions)
  const points: Point[] = []
  let last: { readonly plan: Plan; readonly book: Book } | undefined
  let log: StageLog | undefined
  await eachOpened(trail, versions, async (version, opened) => {
    const books = shelf.before(version)
    const plan = opened?.kind === 'plan' ? opened.plan : undefined
    const book = plan ? ratingBook(plan, books, version, later) : books[0]
    shelf.put(version, book)
    if (!onLine.has(version)) return
    const { commit } = version
    if (plan && book) [last, log] = [{ plan, book }, logged(log, plan, commit.day)]
    if (!shown.has(version)) return
    const reading = version.files.size === 0 ? absent : await readingOf(opened, commit.day, session, rules)
    points.push({
      ...reading,
      ...version.plan,
      commit,
      day: commit.day,
      writers: writers.get(version.key) ?? [],
      isMerge: version.from.length > 1,
    })
  })
  const now = newest === newestFirst[0] ? read.opened : undefined
  const isChanged =
    now !== undefined &&
    (now.kind === 'plan' ? JSON.stringify(now.plan) !== JSON.stringify(last?.plan) : points.at(-1)?.state === 'read')
  if (now !== undefined && isChanged) {
    if (now.kind === 'plan') {
      const book = ratingBook<Version | undefined>(now.plan, last ? [last.book] : [], undefined, later)
      ;[last, log] = [{ plan: now.plan, book }, logged(log, now.plan, session.asOf)]
    }
    const isAsked = (wish.from ?? '') <= session.asOf && session.asOf <= (wish.to ?? session.asOf)
    if (isAsked)
      points.push({
        ...(await readingOf(now, session.asOf, session, rules)),
        commit: undefined,
        day: session.asOf,
        writers: [],
        isMerge: false,
        name: read.name,
        kind: read.input.kind,
      })
  }
  const ratings = last ? ratingsIn(last.plan) : []
  return {
    plan: last?.plan,
    commits,
    points,
    names: namesOf(line),
    ratings: ratings.map((one) => ({ ...one, version: last?.book.entries.get(ratingKey(one))?.mark })),
    log: log ?? new Map(),
    cut: versions.find(({ isCut }) => isCut),
    writers: [...new Set(versions.map(({ commit }) => commit.author))],
  }
}

/** How past plans are opened. */
export const opening =
  ({ playbook }: Session): Trail['open'] =>
  (input) =>
    openPlan(input, playbook)
