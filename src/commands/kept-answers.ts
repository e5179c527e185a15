import type { Io } from '../io/index.js'
import type { Language, Text } from '../report/text.js'
import { UserError } from '../user-error.js'

/** Where the answers of a long interview are kept until it ends, and what it is about. */
export type Kept = { readonly file: string; readonly what: Text }

type KeptAnswers = {
  get(key: string): string | undefined
  keep(key: string, answer: string): Promise<void>
  drop(key: string): Promise<void>
  /** What the interview goes by besides answers, as it was when it began; on disk with the next answer. */
  noted(key: string, make: () => string): string
  /** Asks; a Ctrl-C says what has become of the answers so far. */
  guarded<Answer>(put: () => Promise<Answer>): Promise<Answer>
  forget(): Promise<void>
}

const largestDraft = 1_000_000

const answersIn = (text: string): Record<string, string> | undefined => {
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
    const answers = new Map<string, string>()
    for (const [key, answer] of Object.entries(data)) if (typeof answer === 'string') answers.set(key, answer)
    return Object.fromEntries(answers)
  } catch (error) {
    // Somebody wrote into it; the interview begins anew.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Notes are no answers of a person. */
const isNote = (key: string): boolean => key.startsWith('.')

const countOf = (answers: Readonly<Record<string, string>>): number =>
  Object.keys(answers).filter((key) => !isNote(key)).length

const goOn = (what: Text, count: number): Text => ({
  en: `You stopped in the middle of ${what.en}. Go on with your ${String(count)} ${count === 1 ? 'answer' : 'answers'}?`,
  zh: `上次${what.zh}没有做完。要接着已有的 ${String(count)} 个回答继续吗？`,
})

const interrupted = (file: string, count: number): UserError =>
  new UserError(
    {
      en: `stopped; your ${String(count)} ${count === 1 ? 'answer is' : 'answers are'} kept in "${file}", and the same command goes on from there`,
      zh: `已停止；您的 ${String(count)} 个回答保存在“${file}”，再次运行同一命令即可继续`,
    },
    true,
  )

/** The answers of an interview, on disk while it lasts. Without a place to keep them they are only in memory. */
export const keptAnswers = async (io: Io, language: Language, kept: Kept | undefined): Promise<KeptAnswers> => {
  let answers: Record<string, string> = {}
  if (kept !== undefined && io.interactive && (await io.kind(kept.file)) === 'file') {
    const known = answersIn(new TextDecoder().decode(await io.read(kept.file, largestDraft))) ?? {}
    const count = countOf(known)
    if (count > 0 && (await io.ask(language).confirm(goOn(kept.what, count)[language], true))) answers = known
    else await io.remove(kept.file)
  }
  const isKept = (): boolean => kept !== undefined && countOf(answers) > 0
  const save = async (): Promise<void> => {
    if (kept === undefined) return
    const text = `${JSON.stringify(answers, null, 2)}\n`
    await io.replace([{ path: kept.file, before: 'any', after: new TextEncoder().encode(text) }])
  }
  return {
    get: (key) => (Object.hasOwn(answers, key) ? answers[key] : undefined),
    async keep(key, answer) {
      answers[key] = answer
      await save()
    },
    async drop(key) {
      if (!Object.hasOwn(answers, key)) return
      answers = Object.fromEntries(Object.entries(answers).filter(([name]) => name !== key))
      if (isKept()) await save()
      else if (kept !== undefined) await io.remove(kept.file)
    },
    noted: (key, make) => (answers[`.${key}`] ??= make()),
    async guarded(put) {
      try {
        return await put()
      } catch (error) {
        if (error instanceof UserError && error.cancelled && kept !== undefined && isKept())
          throw interrupted(kept.file, countOf(answers))
        throw error
      }
    },
    async forget() {
      if (kept !== undefined && isKept()) await io.remove(kept.file)
    },
  }
}
