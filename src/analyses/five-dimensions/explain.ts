import { fiveDimensions, type DimensionRow, type Dimensions, type IndexWorking } from '../../measures/dimensions.js'
import { influenceMap } from '../../measures/influence-map.js'
import { labelOf, labelsOf, levelsOf, numberedLevel } from '../../measures/scales.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import {
  comma,
  digits,
  either,
  line,
  meant,
  percentage,
  product,
  sumOf,
  timesBest,
  working,
} from '../../report/working.js'
import { assessed, listed, same } from '../../report/words.js'
import { netSupportBlocks } from './competitors.js'
import { forceLines, statusLines, threadLine } from './map-working.js'

const heading = (en: string, zh: string): Block => ({ kind: 'heading', text: { en, zh } })
const list = (items: readonly Text[]): Block => ({ kind: 'list', items })

const notKnown: Text = { en: 'not known', zh: '未知' }
const leftOut: Text = { en: 'in neither sum', zh: '两个合计都不计入' }

const nameOf = ({ person, keyPlayer }: DimensionRow): string => (keyPlayer ? `★ ${person.name}` : person.name)

const weightOf = ({ person }: DimensionRow, playbook: Playbook): Text => {
  const level = numberedLevel(playbook, 'influence', person.influence)
  return level ? meant(digits(level.number), level.label) : meant('?', notKnown)
}

/** `4 / 30 = 13.3%`, or why there is nothing to divide. */
const shareLine = (label: Text, { part, whole, pct, terms }: IndexWorking, of: number): Text => {
  if (pct === undefined)
    return line(
      label,
      comma(
        same('?'),
        terms.length === 0
          ? { en: 'nobody is assessed yet', zh: '还没有人可评估' }
          : { en: 'there is nothing to divide by', zh: '除数为 0' },
      ),
    )
  return line(label, comma(same(`${digits(part)} / ${digits(whole)} = ${percentage(pct)}`), assessed(terms.length, of)))
}

const best: Text = { en: 'at best', zh: '最高可达' }

/** What the parts and the best parts of a weighted index add up to. */
const sumLines = ({ terms, part, whole, best: most }: IndexWorking): readonly Text[] =>
  terms.length === 0
    ? []
    : [
        line(
          { en: 'sum', zh: '合计' },
          same(
            sumOf(
              terms.map((term) => digits(term.part)),
              digits(part),
            ),
          ),
        ),
        line(
          best,
          same(
            timesBest(
              terms.map(({ weight }) => digits(weight)),
              digits(most),
              digits(whole),
            ),
          ),
        ),
      ]

const knownLines = ({ rows, workings, of }: Dimensions, playbook: Playbook): readonly Text[] => {
  const { known, weightedKnown } = workings
  const all = String(known.best)
  return [
    ...rows.map((row) => {
      const term = weightedKnown.terms.find(({ person }) => person === row.person)
      const cells = String(row.known)
      const open = listed(labelsOf(playbook, 'dimension', row.missing))
      const counted: Text = { en: `${cells} of ${all} known`, zh: `${all} 项中已知 ${cells} 项` }
      const missing: Text = { en: ` (? ${open.en})`, zh: ` (? ${open.zh})` }
      const weighted: Text = term
        ? working`${weightOf(row, playbook)} × ${digits(term.value)} = ${digits(term.part)}`
        : comma(working`${weightOf(row, playbook)} × ${cells} = ?`, {
            en: 'in no weighted sum',
            zh: '不计入加权合计',
          })
      return line(nameOf(row), row.missing.length > 0 ? working`${counted}${missing}` : counted, weighted)
    }),
    line(
      { en: 'known', zh: '已知' },
      same(
        sumOf(
          known.terms.map(({ value }) => digits(value)),
          digits(known.part),
        ),
      ),
      known.pct === undefined
        ? same('?')
        : same(`${digits(known.part)} / (${product(all, digits(of))}) = ${percentage(known.pct)}`),
    ),
    ...sumLines(weightedKnown),
    shareLine({ en: 'known, weighted', zh: '加权已知' }, weightedKnown, of),
  ]
}

const scaleLines = (
  { rows, workings, of }: Dimensions,
  dimension: 'attitude' | 'contact',
  label: Text,
  playbook: Playbook,
): readonly Text[] => {
  const index = dimension === 'attitude' ? workings.support : workings.contact
  return [
    ...rows.map((row) => {
      const weight = weightOf(row, playbook)
      const level = numberedLevel(playbook, dimension, row[dimension])
      const value = level ? meant(digits(level.number), level.label) : meant('?', notKnown)
      const term = index.terms.find(({ person }) => person === row.person)
      return line(
        nameOf(row),
        term ? working`${weight} × ${value} = ${digits(term.part)}` : comma(working`${weight} × ${value} = ?`, leftOut),
      )
    }),
    ...sumLines(index),
    shareLine(label, index, of),
  ]
}

/** `weight × attitude; at best the weight × 2 (mentor)`. */
const bestWords = (dimension: 'attitude' | 'contact', { best: most }: IndexWorking, playbook: Playbook): Text => {
  const top = levelsOf(playbook, dimension).find(([, { number }]) => number === most)
  const title = labelOf(playbook, 'dimension', dimension) ?? same(dimension)
  const highest = top ? meant(digits(most), top[1].label) : same(digits(most))
  return {
    en: `weight of the influence × ${title.en}; at best × ${highest.en}`,
    zh: `影响力权重 × ${title.zh}；最高为 × ${highest.zh}`,
  }
}

/** Domains 2.5 and 2.6, term by term. */
export const explain = (plan: Plan, { playbook }: Context): readonly Block[] => {
  const dimensions = fiveDimensions(plan, playbook)
  const map = influenceMap(plan, playbook)
  const { of, workings } = dimensions
  const contacts = either(labelsOf(playbook, 'contact', playbook.people.thread_contact))
  if (of === 0) return []
  return [
    {
      kind: 'text',
      text: {
        en: 'What is not known (?) is left out of the sums, and never counts as 0.',
        zh: '未知（?）不计入合计，绝不当作 0。',
      },
      tone: 'dim',
    },
    heading('Map status', '地图状态'),
    list(statusLines(map, of, playbook)),
    heading('Support index', '支持指数'),
    { kind: 'text', text: bestWords('attitude', workings.support, playbook), tone: 'dim' },
    list(scaleLines(dimensions, 'attitude', { en: 'support index', zh: '支持指数' }, playbook)),
    heading('Contact index', '联系指数'),
    { kind: 'text', text: bestWords('contact', workings.contact, playbook), tone: 'dim' },
    list(scaleLines(dimensions, 'contact', { en: 'contact index', zh: '联系指数' }, playbook)),
    heading('Dimensions known', '五维已知'),
    list(knownLines(dimensions, playbook)),
    heading('Forces', '力量'),
    list(forceLines(map, playbook)),
    heading('Threads', '有效联系线'),
    {
      kind: 'text',
      text: {
        en: `people of the customer (never external ones) with ${contacts.en}`,
        zh: `客户一方（外部人员不算）、${contacts.zh}的人`,
      },
      tone: 'dim',
    },
    list([threadLine(map, playbook)]),
    ...netSupportBlocks(plan, playbook),
  ]
}
