import type { FindingItem } from '../../report/block.js'
import type { Diagnostic, Place } from '../../report/diagnostic.js'
import type { PlanReport, Report } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { visible } from '../../report/visible.js'

/** Where a piece of the page stands, and what it can lead to. */
export type Frame = {
  /** Of the headings of what stands here, 1 to 6. */
  readonly level: number
  /** Begins every id, so that no two plans share one. */
  readonly prefix: string
  /** The id of a card, or of a plan, that a cell names. */
  linkOf(words: Text): string | undefined
  /** The same finding with its place and its hint. */
  findingOf(item: FindingItem): Diagnostic | undefined
  /** File and line, as short as they are clear. */
  placeWords(place: Place): string
  /** The id of the card that a picture belongs on. */
  cardOf(picture: string): string | undefined
  /** The id of the card of somebody. */
  cardOfSubject(subject: string): string | undefined
}

/** The same, one level of headings below. */
export const below = (frame: Frame): Frame => ({ ...frame, level: Math.min(frame.level + 1, 6) })

/** Names stand behind a star where they matter. */
const nameIn = (words: Text): string | undefined =>
  words.en === words.zh ? words.en.replace(/^[★◆]\s*/u, '') : undefined

/** The first of a name wins: nothing says which of two of one name is meant. */
const byName = <Thing>(pairs: readonly (readonly [string, Thing])[]): ReadonlyMap<string, Thing> =>
  new Map(pairs.toReversed())

/** The id of the card that stands at this place of all cards of a plan. */
export const cardId = (prefix: string, index: number): string => `${prefix}card-${String(index + 1)}`

/** A part of a plan without the folder of the plan, which the page names at its head. */
const shortFile = (file: string, plan: string): string =>
  file.startsWith(`${plan}/`) ? file.slice(plan.length + 1) : (file.split('/').at(-1) ?? file)

/** What is about one plan. */
export const frameOfPlan = (plan: PlanReport, prefix: string, level: number): Frame => {
  const cards = plan.sections.flatMap(({ cards: own = [] }) => own)
  const names = byName(cards.map(({ title }, index) => [title.en, cardId(prefix, index)]))
  const pictures = byName(
    cards.flatMap(({ charts }, index) => charts.map((id) => [id, cardId(prefix, index)] as const)),
  )
  const subjects = byName(cards.map(({ id }, index) => [id, cardId(prefix, index)]))
  const said = byName(plan.diagnostics.map((one) => [`${one.rule} ${one.message.en}`, one]))
  return {
    level,
    prefix,
    linkOf: (words) => names.get(nameIn(words) ?? ''),
    findingOf: ({ rule, message }) => said.get(`${rule} ${message.en}`),
    placeWords: ({ file, range }) => `${visible(shortFile(file, plan.file))}:${String(range.start.line)}`,
    cardOf: (picture) => pictures.get(picture),
    cardOfSubject: (subject) => subjects.get(subject),
  }
}

/** The id of the part of the page that is about a plan. */
export const planId = (index: number): string => `plan-${String(index + 1)}`

/** What is about no single plan: there the name of an account leads to its plan. */
export const frameOfReport = ({ plans }: Report): Frame => {
  const names = byName(plans.map(({ account, file }, index) => [account ?? file, planId(index)]))
  return {
    level: 2,
    prefix: '',
    linkOf: (words) => names.get(words.en),
    findingOf: () => undefined,
    placeWords: ({ file }) => visible(file),
    cardOf: () => undefined,
    cardOfSubject: () => undefined,
  }
}
