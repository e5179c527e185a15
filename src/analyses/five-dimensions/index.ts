import {
  dimensionIds,
  fiveDimensions as dimensionsOf,
  unknownLevel,
  type Dimension,
} from '../../measures/dimensions.js'
import { influenceMap, type MapStatus } from '../../measures/influence-map.js'
import { namesOf } from '../../measures/lookup.js'
import { labelOf, labelsOf, levelOf } from '../../measures/scales.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Tone } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { assessed, both, counted, listed, none, percent, same, toned } from '../../report/words.js'
import { columnsOf, defineAnalysis } from '../analysis.js'
import { competitorBlocks, competitorFigures } from './competitors.js'
import { detailBlocks, detailFigures } from './details.js'
import { explain } from './explain.js'
import { grid, positions, rowData } from './grid.js'
import { profileCharts } from './profile-chart.js'

const statusTones: Readonly<Record<MapStatus, Tone>> = {
  no_map: 'bad',
  basic: 'warn',
  red: 'bad',
  amber: 'warn',
  green: 'good',
}

const dimensionTitle = (playbook: Playbook, dimension: Dimension): Text =>
  labelOf(playbook, 'dimension', dimension) ?? same(dimension)

const distribution = (counts: Readonly<Record<string, number>>, dimension: Dimension, playbook: Playbook): Text =>
  both((language) =>
    Object.entries(counts)
      .map(([id, count]) => {
        const word = id === unknownLevel ? '?' : (labelOf(playbook, dimension, id)?.[language] ?? id)
        return `${word} ${String(count)}`
      })
      .join(' · '),
  )

const withNote = (known: number, of: number, meaning: Text): Text => {
  const part = assessed(known, of)
  return { en: `${meaning.en}; ${part.en}`, zh: `${meaning.zh}；${part.zh}` }
}

const namesOrNone = (names: readonly Text[]): Cell => (names.length === 0 ? none : listed(names))

/** Domains 2.5 and 2.6: who the stakeholders are, what moves them, and what is not known. */
export const fiveDimensions = defineAnalysis({
  id: 'five-dimensions',
  title: { en: 'Stakeholders in five dimensions', zh: '关键人五维汇总' },
  compute(plan, context) {
    const { playbook } = context
    const { rows, distributions, known, weightedKnown, support, contact, of } = dimensionsOf(plan, playbook)
    const map = influenceMap(plan, playbook)
    const dimension = (id: Dimension): Readonly<Record<string, number>> => Object.fromEntries(distributions[id])
    return {
      people: rows.map(rowData),
      dimensions: {
        need: dimension('need'),
        change: dimension('change'),
        focus: dimension('focus'),
        contact: dimension('contact'),
        attitude: dimension('attitude'),
      },
      known_dimensions_pct: known.pct ?? null,
      known_assessed: known.assessed,
      weighted_known_pct: weightedKnown.pct ?? null,
      weighted_known_assessed: weightedKnown.assessed,
      support_index_pct: support.pct ?? null,
      support_assessed: support.assessed,
      contact_index_pct: contact.pct ?? null,
      contact_assessed: contact.assessed,
      of,
      key_players: map.keyPlayers.map(({ id }) => id),
      supportive_key_players: map.supportiveKeyPlayers.map(({ id }) => id),
      map_status: map.status,
      forces_present: map.forcesPresent,
      forces_missing: map.forcesMissing,
      force_coverage_pct: map.forceCoveragePct ?? null,
      buyer_classes: map.buyerClasses,
      buyer_classes_missing: map.buyerClassesMissing,
      threads: map.threads.map(({ id }) => id),
      competitor_views: competitorFigures(plan, playbook),
      details: detailFigures(plan, context),
    }
  },
  table: {
    columns: columnsOf('person name position influence key_player need change focus contact attitude known'),
    rows: ({ people }, plan) => people.map((row) => ({ ...row, name: namesOf(plan)(row.person) })),
  },
  present(figures, plan, { playbook }): readonly Block[] {
    const status = levelOf(playbook, 'map_status', figures.map_status)
    const meaning = status?.meaning ?? same('')
    const tone = statusTones[figures.map_status]
    if (figures.of === 0) return [{ kind: 'text', text: meaning, tone }]
    const nameOf = namesOf(plan)
    const names = (ids: readonly string[]): Text => listed(ids.map((id) => same(nameOf(id))))
    const support = figures.supportive_key_players.length
    return [
      grid(figures.people, nameOf, playbook),
      {
        kind: 'legend',
        items: [
          { term: same('★'), meaning: { en: 'key player', zh: '关键人' } },
          { term: same('?'), meaning: { en: 'not known', zh: '未知' } },
        ],
      },
      { kind: 'heading', text: { en: 'How they are spread', zh: '分布' } },
      {
        kind: 'facts',
        items: dimensionIds.map((id) => ({
          label: dimensionTitle(playbook, id),
          value: distribution(figures.dimensions[id], id, playbook),
        })),
      },
      { kind: 'heading', text: { en: 'What follows', zh: '指数' } },
      {
        kind: 'facts',
        items: [
          {
            label: { en: 'map status', zh: '地图状态' },
            value: toned(status?.label ?? same(figures.map_status), tone),
            note: meaning,
          },
          {
            label: { en: 'key players', zh: '关键人' },
            value: counted(figures.key_players.length, 'person', 'people', '人'),
            note: {
              en: `${String(support)} for us${support > 0 ? `: ${names(figures.supportive_key_players).en}` : ''}`,
              zh: `支持我方 ${String(support)} 人${support > 0 ? `：${names(figures.supportive_key_players).zh}` : ''}`,
            },
          },
          {
            label: { en: 'support index', zh: '支持指数' },
            value: percent(figures.support_index_pct),
            note: withNote(figures.support_assessed, figures.of, {
              en: '-100% all against us, +100% all mentors',
              zh: '-100% 全部反对，+100% 全部为指导者',
            }),
          },
          {
            label: { en: 'contact index', zh: '联系指数' },
            value: percent(figures.contact_index_pct),
            note: withNote(figures.contact_assessed, figures.of, {
              en: 'our effort, 100% = deep contact with all',
              zh: '我方投入，100% 为与所有人联系深入',
            }),
          },
          {
            label: { en: 'dimensions known', zh: '五维已知' },
            value: percent(figures.known_dimensions_pct),
            note: withNote(figures.known_assessed, figures.of, { en: 'filled cells of the grid', zh: '表中已填的格' }),
          },
          {
            label: { en: 'known, weighted', zh: '加权已知' },
            value: percent(figures.weighted_known_pct),
            note: withNote(figures.weighted_known_assessed, figures.of, {
              en: 'the same, weighted with influence',
              zh: '同上，按影响力加权',
            }),
          },
          {
            label: { en: 'forces', zh: '力量' },
            value: percent(figures.force_coverage_pct),
            note: {
              en: `${String(figures.forces_present.length)} kinds of buying force on the map`,
              zh: `地图上已有 ${String(figures.forces_present.length)} 种采购力量`,
            },
          },
          {
            label: { en: 'forces missing', zh: '缺少的力量' },
            value: namesOrNone(labelsOf(playbook, 'force', figures.forces_missing)),
          },
          {
            label: { en: 'threads', zh: '有效联系线' },
            value: counted(figures.threads.length, 'person', 'people', '人'),
            ...(figures.threads.length > 0 && { note: names(figures.threads) }),
          },
        ],
      },
      ...positions(figures.people, nameOf, playbook),
      ...competitorBlocks(figures.competitor_views, nameOf, plan, playbook),
      ...detailBlocks(figures.details, nameOf, playbook),
    ]
  },
  chart: ({ people }, plan, { playbook }) => profileCharts(people, plan, playbook),
  explain: (_figures, plan, context) => explain(plan, context),
})
