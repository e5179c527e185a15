import { familyWords } from '../../manual/family-words.js'
import { levelsOf } from '../../measures/scales.js'
import { stageCodes, stageName } from '../../measures/ladder.js'
import { familyOf, prefixes, type Family } from '../../rules/index.js'
import { allRules, rulesOf } from '../../rules/select.js'
import type { Asked } from './asked.js'
import { inList, type Offer } from './offer.js'

const families = Object.entries(prefixes) as readonly (readonly [Family, string])[]

/** Families first; their rules once one is named, for there are many; names for whoever begins to write one. */
const rulesFor = async (typed: string, { language }: Asked): Promise<readonly Offer[]> => {
  const family = familyOf(`${typed.slice(0, 3).toUpperCase()}-`)
  const codes = family === undefined ? [] : await rulesOf([family])
  const named = /^[a-z]/.test(typed) ? await allRules() : []
  return [
    ...families.flatMap(([id, prefix]) => {
      const about = familyWords[id].title[language]
      return [{ value: prefix, about }, ...(typed === '' ? [] : [{ value: id, about }])]
    }),
    ...codes.map(({ code, label }) => ({ value: code, about: label[language] })),
    ...named.map(({ name, code, label }) => ({ value: name, about: `${code} · ${label[language]}` })),
  ]
}

/** A list of rules, as `--rule` takes it. */
export const ruleListOffers = async (asked: Asked): Promise<readonly Offer[]> => {
  const item = asked.typed.slice(asked.typed.lastIndexOf(',') + 1)
  const offers = await rulesFor(item, asked)
  return inList(asked.typed, () => offers)
}

/** What the manual can be asked for: families, scales and stages at once, all else to whoever has begun to type. */
export const manualOffers = async (asked: Asked): Promise<readonly Offer[]> => {
  const { manualOf } = await import('../../manual/index.js')
  const { playbook } = await asked.session()
  const rules = await rulesFor(asked.typed, asked)
  const few = ['scale', 'stage']
  const pages = manualOf({ playbook, values: new Map(), rules: [] }).filter(
    ({ kind }) => kind !== 'family' && (asked.typed !== '' || few.includes(kind)),
  )
  return [...rules, ...pages.map(({ id, title, names }) => ({ value: id, label: title[asked.language], names }))]
}

/** The stages of the ladder in force, by letter or by name. */
export const stageOffers = async (asked: Asked): Promise<readonly Offer[]> => {
  const { playbook } = await asked.session()
  return stageCodes.map((code) => {
    const { en, zh } = stageName(playbook, code)
    return { value: code, label: { en, zh }[asked.language], names: [en, zh] }
  })
}

/** The levels of a scale, by id or by label. */
export const levelOffers = async (asked: Asked, scale: string): Promise<readonly Offer[]> => {
  const { playbook } = await asked.session()
  return levelsOf(playbook, scale).map(([id, { label }]) => ({
    value: id,
    label: label[asked.language],
    names: [label.zh, label.en],
  }))
}

/** Keys of the playbook, one step at a time: `limits.`, then `limits.people`. */
export const playbookOffers = async (asked: Asked): Promise<readonly Offer[]> => {
  const { originsOf, playbookRows } = await import('../../playbook/effective.js')
  const { playbook } = await asked.session()
  const from = asked.typed.lastIndexOf('.') + 1
  const steps = playbookRows(playbook, originsOf(playbook, playbook, {}))
    .filter(({ key }) => key.startsWith(asked.typed))
    .map(({ key }) => {
      const until = key.indexOf('.', from)
      return until < 0 ? key : key.slice(0, until + 1)
    })
  return [...new Set(steps)].map((value) => ({ value }))
}
