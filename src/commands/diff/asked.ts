import { filesAt, plansAmong, type PastFiles } from '../../history/past-plans.js'
import { isRevision, revisionAt, type Revision } from '../../history/revision.js'
import type { Io } from '../../io/index.js'
import { excerpt, quoted } from '../../report/visible.js'
import { UserError } from '../../user-error.js'
import { isWithin } from './sides.js'

/** What is compared: two states of the repository, of which the later may be the working folder, or two places on disk. */
export type Asked =
  | { readonly kind: 'places'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'revisions'
      readonly before: Revision
      /** undefined = the working folder. */
      readonly after: Revision | undefined
      readonly paths: readonly string[]
    }

const both = (word: string): UserError => {
  const { en, zh } = quoted(word)
  return new UserError({
    en: `${en} is a revision and a path here; write ./${excerpt(word)} for the path, or heads/${excerpt(word)} for the branch`,
    zh: `${zh}在这里既是版本又是路径；路径请写 ./${excerpt(word)}，分支请写 heads/${excerpt(word)}`,
  })
}

const apart = (from: string, to: string): UserError => {
  const words = `plan diff ${excerpt(from === '' ? 'HEAD' : from)} ${excerpt(to === '' ? 'HEAD' : to)}`
  return new UserError({ en: `write the two revisions apart: ${words}`, zh: `请把两个版本分开写：${words}` })
}

const tooMany = new UserError({
  en: 'at most two revisions can be compared; the rest must be paths of plans',
  zh: '最多比较两个版本，其余必须是计划的路径',
})

const neither = (word: string): UserError => {
  const { en, zh } = quoted(word)
  return new UserError({
    en: `${en} is no path in either of the two states`,
    zh: `${zh}在两个状态中都不是路径`,
  })
}

const lateRevision = (word: string): UserError => {
  const { en, zh } = quoted(word)
  return new UserError({
    en: `${en} is a revision; revisions come before the paths`,
    zh: `${zh}是版本；版本要写在路径之前`,
  })
}

const rangeOf = (word: string): readonly [string, string] | undefined => {
  const [, from, to] = /^(.*?)\.{2,3}(.*)$/s.exec(word) ?? []
  return from === undefined || to === undefined || /\//.test(word.replace(/\.{2,3}.*/s, '').slice(-1))
    ? undefined
    : [from, to]
}

type Word = { readonly word: string; readonly is: 'path' | 'revision' | 'unknown' }

/** What a word means; one that is nothing yet may be the path of a plan that is gone. */
const understood = async (io: Io, word: string): Promise<Word> => {
  if (word === '-') return { word, is: 'path' }
  // What a script had nothing for; git says that there is no such revision.
  if (word.trim() === '') return { word, is: 'revision' }
  const isThere = (await io.kind(word)) !== 'missing'
  // With a slash it can only be a path, as it stands there.
  if (isThere && /[./]/.test(word)) return { word, is: 'path' }
  const isKnown = await isRevision(io, word)
  if (isThere && isKnown) throw both(word)
  return { word, is: isThere ? 'path' : isKnown ? 'revision' : /[*?[{(]/.test(word) ? 'path' : 'unknown' }
}

/** A path that is nowhere on disk must have been somewhere in one of the two states. */
const assertKnown = async (io: Io, word: string, asked: Asked & { readonly kind: 'revisions' }): Promise<void> => {
  const path = io.shown(word)
  const states = [asked.before, ...(asked.after ? [asked.after] : [])]
  for (const revision of states) {
    const files: PastFiles = await filesAt(io, revision)
    if (plansAmong(files).some((plan) => [plan.name, ...plan.files].some((name) => isWithin(name, path)))) return
  }
  throw neither(word)
}

/** What the words of `plan diff` ask for. */
export const askedBy = async (io: Io, typed: readonly string[]): Promise<Asked> => {
  const words: Word[] = []
  for (const word of typed) words.push(await understood(io, word))
  const paths = words.findIndex(({ is }) => is !== 'revision')
  const [names, rest] = paths < 0 ? [words, []] : [words.slice(0, paths), words.slice(paths)]
  if (names.length > 2) throw tooMany
  const [first, second] = names
  const [one, other, ...more] = rest
  if (first === undefined && one?.is === 'path' && other?.is === 'path' && more.length === 0)
    return { kind: 'places', before: one.word, after: other.word }
  const range = first === undefined && one?.is === 'unknown' ? rangeOf(one.word) : undefined
  if (range) throw apart(...range)
  const before = await revisionAt(io, first?.word ?? 'HEAD')
  const after = second && (await revisionAt(io, second.word))
  const asked = { kind: 'revisions', before, after, paths: rest.map(({ word }) => word) } as const
  for (const [index, { word, is }] of rest.entries()) {
    if (is === 'revision') throw lateRevision(word)
    if (is !== 'unknown') continue
    try {
      await assertKnown(io, word, asked)
    } catch (error) {
      // The first word was meant as a revision, as long as there is none.
      const mayBe = index === 0 && names.length < 2 && !/\.ya?ml$|\//.test(word)
      if (error instanceof UserError && mayBe) await revisionAt(io, word)
      throw error
    }
  }
  return asked
}
