import type { Commit } from '../../history/commits.js'
import { writersOf, type Trail, type Version } from '../../history/followed.js'
import { inputsOf } from '../../history/past-plans.js'
import { ratingBook, ratingKey, ratingsIn, type Rating, type RatingBook } from '../../history/rating-book.js'
import { logged, type LoggedDeals, type StageLog } from '../../history/stage-log.js'
import type { Opened } from '../../plan/open.js'
import type { Plan } from '../../plan/plan.js'
import type { Text } from '../../report/text.js'
import type { Read } from '../looking.js'
import type { Progress } from '../progress.js'
import { chosen } from './chosen.js'
import { lineageOf, type World } from './lineage.js'
import { absent, readingOf, type Reading } from './point.js'

/** A line of the history: what is to be said of the plan after a commit, or of its files as they lie there. */
export type Point = Reading & {
  /** undefined = not committed yet. */
  readonly commit: Commit | undefined
  readonly day: string
  readonly writers: readonly string[]
  readonly isMerge: boolean
  readonly name: string
}

/** A rating of the plan with the version that last set it; undefined = it is not committed yet. */
export type DatedRating = Rating & { readonly version: Version | undefined }

export type Past = {
  /** As it is at the end; undefined = it never could be read. */
  readonly plan: Plan | undefined
  /** Why there is nothing before today. */
  readonly problem: Text | undefined
  /** How many commits there are to choose from. */
  readonly commits: number
  /** Those that are shown, the oldest first. */
  readonly points: readonly Point[]
  readonly names: readonly { readonly version: Version; readonly before: Version }[]
  readonly ratings: readonly DatedRating[]
  readonly deals: LoggedDeals
  /** Where the history of a shallow clone begins. */
  readonly cut: Version | undefined
  /** Everyone who wrote it, in the order of their first commit. */
  readonly writers: readonly string[]
}

/** As many versions as are in memory at a time; each time git is asked, which takes as long as reading one. */
const batchSize = 64

const later = (one: Version | undefined, other: Version | undefined): Version | undefined =>
  one === undefined || other === undefined || other.commit.day > one.commit.day ? other : one

/** Reads versions a few at a time, older ones first, and lets each go when the next come. */
const eachOpened = async (
  trail: Trail,
  versions: readonly Version[],
  visit: (version: Version, opened: Opened | undefined) => Promise<void>,
): Promise<void> => {
  for (let at = 0; at < versions.length; at += batchSize) {
    const batch = versions.slice(at, at + batchSize)
    const inputs = await inputsOf(trail.io, batch, trail.limit)
    for (const [index, version] of batch.entries()) {
      const input = inputs[index]
      await visit(version, input && (await trail.open(input)))
    }
  }
}

type Book = RatingBook<Version | undefined>

/** Books of versions until all that came from them are written. */
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
    put: ({ key }: Version, book: Book | undefined): void => {
      if (book) books.set(key, book)
    },
  }
}

const namesOf = (line: readonly Version[]): Past['names'] =>
  line.flatMap((version, index) => {
    const before = line[index - 1]
    const isSame = before?.plan.name === version.plan.name && before.plan.kind === version.plan.kind
    return before === undefined || isSame ? [] : [{ version, before }]
  })

/** What the plan was, as it is told from one version to the next. */
type Told = { readonly plan: Plan; readonly book: Book; readonly log: StageLog }

/** Today's files where they say something else than the last commit; `isRead` is whether that one could be read. */
const unsaved = ({ opened }: Read, told: Told | undefined, isRead: boolean | undefined): Read['opened'] | undefined => {
  const isSame =
    opened.kind === 'plan' ? isRead && JSON.stringify(opened.plan) === JSON.stringify(told?.plan) : isRead === false
  return isSame ? undefined : opened
}

/** What has become of a plan from its first commit to what lies in the folder today. */
export const pastOf = async (world: World, read: Read, counting?: (commits: number) => Progress): Promise<Past> => {
  const { trail, session, rules, wish } = world
  const { versions, line, isToday, problem } = await lineageOf(world, read)
  const { shown, commits } = chosen(line, wish)
  const writers = writersOf(versions, line)
  const onLine = new Set(line)
  const wanted = wish.isOfFigures ? line.filter((version) => shown.has(version)) : versions
  const shelf = bookshelf(wanted)
  const points: Point[] = []
  let told: Told | undefined
  let isRead: boolean | undefined
  const progress = counting?.(wanted.length)
  let done = 0
  await eachOpened(trail, wanted, async (version, opened) => {
    await progress?.reached((done += 1))
    const books = shelf.before(version)
    const plan = opened?.kind === 'plan' ? opened.plan : undefined
    const book = plan ? ratingBook(plan, books, version, later) : books[0]
    shelf.put(version, book)
    if (!onLine.has(version)) return
    const { commit, files, from } = version
    isRead = plan !== undefined
    if (plan && book) told = { plan, book, log: logged(told?.log, plan, commit.day) }
    if (!shown.has(version)) return
    const reading = files.size === 0 ? absent : await readingOf(opened, commit.day, session, rules)
    const who = writers.get(version.key) ?? []
    points.push({
      ...reading,
      commit,
      day: commit.day,
      writers: who,
      isMerge: from.length > 1,
      name: version.plan.name,
    })
  })
  await progress?.over()
  const now = isToday ? unsaved(read, told, isRead) : undefined
  if (now) {
    const { asOf } = session
    if (now.kind === 'plan') {
      const book = ratingBook<Version | undefined>(now.plan, told ? [told.book] : [], undefined, later)
      told = { plan: now.plan, book, log: logged(told?.log, now.plan, asOf) }
    }
    const isShown = wish.stale === undefined && !wish.isOfStages
    if (isShown && (wish.from ?? asOf) <= asOf && asOf <= (wish.to ?? asOf)) {
      const reading = await readingOf(now, asOf, session, rules)
      points.push({ ...reading, commit: undefined, day: asOf, writers: [], isMerge: false, name: read.name })
    }
  }
  const entries = told?.book.entries
  return {
    plan: told?.plan,
    problem,
    commits,
    points,
    names: namesOf(line),
    ratings: told ? ratingsIn(told.plan).map((one) => ({ ...one, version: entries?.get(ratingKey(one))?.mark })) : [],
    deals: told?.log.deals ?? new Map(),
    cut: versions.find(({ isCut }) => isCut),
    writers: [...new Set(versions.map(({ commit }) => commit.author))],
  }
}
