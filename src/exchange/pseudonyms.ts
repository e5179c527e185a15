import { accountNames, plainName, spokenNames } from '../measures/names.js'
import { idsOf } from '../measures/references.js'
import type { Opened } from '../plan/open.js'
import type { Plan } from '../plan/plan.js'
import type { Source } from '../plan/load.js'
import { withoutRepair, type Diagnostic, type Place } from '../report/diagnostic.js'
import type { Language, Text } from '../report/text.js'

/** A plan as it was opened, under the name that is shown. */
type Read = {
  readonly name: string
  readonly opened: Exclude<Opened, { readonly kind: 'refused' }>
  /** What the plan was before; names that only this one has are hidden, too. */
  readonly former?: Plan
  /** What the plan has become since: whoever is in both goes by the pseudonym of today. */
  readonly later?: Plan
}

const kinds = {
  customer: { en: 'Customer', zh: '客户' },
  company: { en: 'Company', zh: '公司' },
  person: { en: 'Person', zh: '人员' },
  member: { en: 'Member', zh: '我方成员' },
  organisation: { en: 'Organisation', zh: '组织' },
  competitor: { en: 'Competitor', zh: '对手' },
} satisfies Record<string, Text>

type Kind = keyof typeof kinds

const nobody: ReturnType<typeof spokenNames> = { words: [], capitals: [] }

/** A name in two scripts is spoken in either: 何远 and He Yuan for “何远 He Yuan”. */
const partsOf = (name: string): readonly string[] => {
  const plain = name.replace(/[（(][^（()）]*[)）]/gu, ' ')
  const han = plain.match(/\p{Script=Han}{2,}/gu) ?? []
  const latin = plain.match(/[\p{Script=Latin}][\p{Script=Latin}'.-]*(?: [\p{Script=Latin}'.-]+)*/gu) ?? []
  return han.length > 0 && latin.length > 0 ? [...han, ...latin.filter((part) => part.length > 3)] : []
}

type StandIns = { readonly names: ReadonlyMap<string, string>; readonly ids: ReadonlyMap<string, string> }

/** The plans of a run in the order of their numbers; undefined = it cannot be read. */
type Run = readonly (Plan | undefined)[]

type Named = readonly { readonly id: string; readonly name: string }[] | undefined

/** What stands for the names and ids of people and companies, numbered in the order of the plan, then of an earlier one. */
const standInsOf = (plan: Plan, number: number, language: Language, run: Run = [], earlier?: Plan): StandIns => {
  const names = new Map<string, string>()
  const ids = new Map<string, string>()
  const put = (name: string | undefined, kind: Kind, position: string): void => {
    if (name === undefined || name === '') return
    // Companies are spoken of in short, too: AMT for the AMT consultancy.
    const { words, capitals } = kind === 'person' || kind === 'member' ? nobody : spokenNames(name)
    const standIn = `${kinds[kind][language]}${language === 'zh' ? '' : ' '}${position}`
    for (const each of [name, ...partsOf(name), ...words, ...capitals]) if (!names.has(each)) names.set(each, standIn)
  }
  put(plan.account.name, 'customer', String(number))
  put(earlier?.account.name, 'customer', String(number))
  // An account of the group that has a plan of its own goes by the name that it has there.
  const putRelative = (name: string | undefined, position: string): void => {
    const own = name === undefined ? -1 : run.findIndex((one) => one && accountNames(one).includes(plainName(name)))
    if (own === -1) put(name, 'company', `${String(number)}.${position}`)
    else put(name, 'customer', String(own + 1))
  }
  for (const { account } of [plan, ...(earlier ? [earlier] : [])]) {
    putRelative(account.parent, '0')
    account.subsidiaries?.forEach((name, index) => {
      putRelative(name, String(index + 1))
    })
  }
  const lists: readonly (readonly [Kind, (one: Plan) => Named])[] = [
    ['person', ({ relationships }) => relationships?.people],
    ['member', ({ team }) => team],
    ['organisation', ({ relationships }) => relationships?.organisations],
    ['competitor', ({ competitors }) => competitors],
  ]
  for (const [kind, listOf] of lists) {
    const things = listOf(plan) ?? []
    const call = ({ id, name }: { readonly id: string; readonly name: string }, position: number): void => {
      put(name, kind, String(position))
      if (!ids.has(id)) ids.set(id, `${kind}_${String(position)}`)
    }
    things.forEach((one, index) => {
      call(one, index + 1)
    })
    let last = things.length
    for (const one of (earlier && listOf(earlier)) ?? []) {
      const place = things.findIndex(({ id }) => id === one.id)
      if (place < 0) last += 1
      call(one, place < 0 ? last : place + 1)
    }
  }
  return { names, ids }
}

/** The stand-ins of several versions of one plan; of two for the same name that of the first counts. */
const standInsOfAll = (plans: readonly Plan[], number: number, language: Language, run: Run): StandIns => {
  const all = plans.map((plan) => standInsOf(plan, number, language, run)).reverse()
  return {
    names: new Map(all.flatMap(({ names }) => [...names])),
    ids: new Map(all.flatMap(({ ids }) => [...ids])),
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Replaces names wherever they stand in a text, the longest first; Latin ones only as whole words. */
const replacer = (names: StandIns['names']): ((text: string) => string) => {
  const originals = [...names.keys()].sort((a, b) => b.length - a.length)
  const parts = originals.map(
    (name) =>
      (/^[A-Za-z0-9]/.test(name) ? '(?<![A-Za-z0-9])' : '') +
      escaped(name) +
      (/[A-Za-z0-9]$/.test(name) ? '(?![A-Za-z0-9])' : ''),
  )
  const pattern = new RegExp(parts.join('|'), 'gu')
  return (text) => text.replace(pattern, (name) => names.get(name) ?? name)
}

/** Ways to reach a person say who it is. */
const personalKeys = new Set(['email', 'phone', 'personal'])

/** Levels and ids look like this; a name may, too, but then it stands where only names do. */
const looksLikeId = /^[a-z][a-z0-9_-]*$/

const isName = (path: Route): boolean =>
  path.at(-1) === 'name' || (path[0] === 'account' && (path[1] === 'parent' || path[1] === 'subsidiaries'))

type Route = readonly (string | number)[]

const keyOf = (path: Route): string => JSON.stringify(path)

/** The plan with every name and id replaced, at the places that hold them. */
const replacedPlan = (plan: Plan, { names, ids }: StandIns): Plan => {
  const replace = replacer(names)
  const { definitions, uses } = idsOf(plan)
  const idAt = new Map([...definitions, ...uses].map(({ id, path }) => [keyOf(path), ids.get(id) ?? id]))
  const walk = (value: unknown, path: Route): unknown => {
    if (typeof value === 'string') {
      const id = idAt.get(keyOf(path))
      if (id !== undefined) return id
      return looksLikeId.test(value) && !isName(path) ? value : replace(value)
    }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]))
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, child]) => {
        if (personalKeys.has(key)) return []
        const at = [...path, key]
        // Some records stand under the id of a competitor.
        const name = typeof child === 'object' ? (idAt.get(keyOf(at)) ?? key) : key
        return [[name, walk(child, at)]]
      }),
    )
  }
  // Only texts change, so the shape stays.
  return walk(plan, []) as Plan
}

const partFile = /(?:^|\/)((?:plan|team|background|maps|relationships|opportunities|goals|reviews)\.ya?ml)$/

/** A place without its source line, which holds names; a part file keeps its own name, which is the same everywhere. */
const blind = ({ file: real, range }: Place, file: string): Place => {
  const part = partFile.exec(real)?.[1]
  return { file: part === undefined ? file : `${file}/${part}`, range, line: '' }
}

/** Words without what they quote: of a plan that cannot be read it may be a name. */
const unquoted = ({ en, zh }: Text): Text => ({
  en: en.replace(/"[^"]*"/g, '"…"'),
  zh: zh.replace(/“[^”]*”/g, '“…”'),
})

const blindDiagnostic = ({ hint, ...one }: Diagnostic, file: string): Diagnostic => ({
  ...withoutRepair(one),
  subject: 'plan',
  message: unquoted(one.message),
  ...(hint && { hint: unquoted(hint) }),
  place: blind(one.place, file),
  ...(one.related && {
    related: one.related.map(({ message, place }) => ({ message, place: blind(place, file) })),
  }),
})

const blindSource = ({ locate }: Source, file: string): Source => ({
  locate: (path, on) => blind(locate(path, on), file),
})

/** What stands for the name of a file. */
const fileStandIn = (number: number): string => `customer-${String(number)}`

/**
 * A plan in which people and companies go by stable pseudonyms: for a projector or a training. Amounts, dates and posts
 * stay. Of a plan that cannot be read nobody knows the names, so no line of it is shown.
 */
export const redacted = ({ opened, former, later }: Read, number: number, language: Language, run: Run): Read => {
  const file = fileStandIn(number)
  const diagnostics = opened.diagnostics.map((one) => blindDiagnostic(one, file))
  if (opened.kind !== 'plan') return { name: file, opened: { ...opened, id: file, account: null, diagnostics } }
  const standIns = later
    ? standInsOf(later, number, language, run, opened.plan)
    : standInsOfAll([opened.plan, ...(former ? [former] : [])], number, language, run)
  return {
    name: file,
    opened: {
      ...opened,
      plan: replacedPlan(opened.plan, standIns),
      id: file,
      diagnostics,
      async source() {
        return blindSource(await opened.source(), file)
      },
    },
  }
}

/** Words about a plan, such as why something cannot be done to it, without its file, names and ids. */
export const redactedWords = (
  plan: Plan,
  file: string,
  number: number,
  language: Language,
): ((words: string) => string) => {
  const { names, ids } = standInsOf(plan, number, language)
  return replacer(new Map([...ids, ...names, [file, fileStandIn(number)]]))
}
