import { subjectNames } from '../../measures/subjects.js'
import type { Plan } from '../../plan/plan.js'
import type { Language, Text } from '../../report/text.js'
import { shortened } from '../../report/words.js'
import type { Gathered } from '../looking.js'
import type { Past } from './past.js'

/** How people, files and other things of a history are called: as they are, or by pseudonyms. */
export type Mask = {
  readonly who: (author: string) => string
  readonly id: (id: string) => string
  readonly name: (id: string) => string | undefined
  /** null = nobody is to know it. */
  readonly file: (name: string) => string | null
  /** Words that may hold what a plan says. */
  readonly words: (words: Text | undefined) => Text | undefined
  /** The name of a deal that is no longer in the plan. */
  readonly goneDeal: (id: string, name: string) => string
}

/** Of a name from outside so much is read. */
const longestName = 60

/** Nothing is hidden. */
export const openMask = ({ plan }: Pick<Past, 'plan'>): Mask => {
  const names: (id: string) => string | undefined = plan ? subjectNames(plan) : () => undefined
  return {
    who: (author) => shortened(author, longestName) || '?',
    id: (id) => id,
    name: names,
    file: (name) => name,
    words: (words) => words,
    goneDeal: (_, name) => name,
  }
}

type Named = readonly { readonly id: string; readonly name: string }[] | undefined

const listsOf = ({ team, relationships, opportunities }: Plan): readonly Named[] => [
  team,
  relationships?.people,
  relationships?.organisations,
  opportunities,
]

const authorWord: Readonly<Record<Language, string>> = { en: 'Author ', zh: '作者' }

/** People and companies by the pseudonyms of today's plan; authors who are not of the team by numbers. */
export const closedMask = async (
  { plan, writers }: Pick<Past, 'plan' | 'writers'>,
  index: number,
  { reads, session: { language } }: Gathered,
): Promise<Mask> => {
  const { redacted } = await import('../../exchange/pseudonyms.js')
  const run = reads.map(({ opened }) => (opened.kind === 'plan' ? opened.plan : undefined))
  const today = reads[index]?.opened
  const ids = new Map<string, string>()
  const members = new Map<string, string>()
  let names: (id: string) => string | undefined = () => undefined
  if (plan && today) {
    const later = run[index]
    const opened = { ...today, kind: 'plan', plan, diagnostics: [], source: noSource } as const
    const veiled = redacted({ name: '', opened, ...(later && { later }) }, index + 1, language, run)
    if (veiled.opened.kind === 'plan') {
      const hidden = veiled.opened.plan
      names = subjectNames(hidden)
      for (const [at, list] of listsOf(plan).entries())
        for (const [position, { id }] of (list ?? []).entries()) ids.set(id, listsOf(hidden)[at]?.[position]?.id ?? '?')
      for (const [position, { name }] of (plan.team ?? []).entries())
        members.set(name, hidden.team?.[position]?.name ?? '?')
    }
  }
  const others = writers.filter((author) => !members.has(author))
  const idOf = (id: string): string => ids.get(id) ?? id
  return {
    who: (author) => members.get(author) ?? `${authorWord[language]}${String(others.indexOf(author) + 1)}`,
    id: idOf,
    name: (id) => names(idOf(id)),
    file: () => null,
    words: () => undefined,
    goneDeal: (id) => id,
  }
}

const noSource = (): Promise<never> => Promise.reject(new Error('a plan of the past has no places to show'))
