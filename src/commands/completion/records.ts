import { valueAt } from '../../editing/change.js'
import type { IdKind } from '../../measures/references.js'
import { kindWord } from '../desk.js'
import type { Asked, Thing } from './asked.js'
import type { Offer } from './offer.js'

const textIn = ({ plan, path }: Thing, key: string): string | undefined => {
  const value = valueAt(plan, [...path, key])
  return typeof value === 'string' ? value : undefined
}

/** What tells a record from others, beside id and name: the title of a person, and kind and plan where they differ. */
export const aboutThing = (thing: Thing, { language }: Asked, plans: number, isAnyKind: boolean): string =>
  [
    ...(thing.kind === 'person' ? [textIn(thing, 'title') ?? ''] : []),
    ...(isAnyKind ? [kindWord(thing.kind)[language]] : []),
    ...(plans > 1 ? [thing.file] : []),
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** Ids of some kinds, for which the names will do. */
export const thingOffers = async (
  asked: Asked,
  kinds: readonly IdKind[] | 'any',
  isMeant: (thing: Thing) => boolean = () => true,
): Promise<readonly Offer[]> => {
  const plans = (await asked.plans()).length
  const isAnyKind = kinds === 'any' || kinds.length > 1
  return (await asked.things(kinds)).filter(isMeant).map((thing) => ({
    value: thing.id,
    label: thing.name,
    about: aboutThing(thing, asked, plans, isAnyKind),
    names: [thing.name],
  }))
}

/** Actions that are still to be done. */
export const openActions = (asked: Asked): Promise<readonly Offer[]> =>
  thingOffers(asked, ['action'], (thing) => textIn(thing, 'status') !== 'done')

/** The plans of a folder with their customers. */
export const planOffers = async (asked: Asked): Promise<readonly Offer[]> => {
  const accounts = new Map((await asked.plans()).map(({ file, plan }) => [file, plan.account.name]))
  return (await asked.groups()).map(({ name }) => ({ value: name, about: accounts.get(name) }))
}

const mostRevisions = '100'

/** Branches and tags, the latest first. */
export const revisionOffers = async ({ io, language }: Asked): Promise<readonly Offer[]> => {
  const listing = await io.git([
    'for-each-ref',
    '--sort=-creatordate',
    `--count=${mostRevisions}`,
    '--format=%(refname:short)%09%(creatordate:short)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ])
  if (listing === undefined) return []
  const refs = listing.split('\n').map((line): Offer => {
    const [value = '', about] = line.split('\t')
    return { value, about }
  })
  return [{ value: 'HEAD', about: { en: 'the last commit', zh: '最近一次提交' }[language] }, ...refs]
}
