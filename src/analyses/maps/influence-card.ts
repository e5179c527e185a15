import { byId, teamOf } from '../../measures/lookup.js'
import { labelOf, labelsOf, levelsOf, numberOf } from '../../measures/scales.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook, ScaleName } from '../../playbook/playbook.js'
import type { Tone } from '../../report/block.js'
import type { Graph, GraphCard, GraphEdge, GraphSign } from '../../report/graph.js'
import { languages, type Text } from '../../report/text.js'
import { both, joined, listed, same } from '../../report/words.js'
import type { InfluenceFigures, InfluenceNode } from './influence-figures.js'
import { initialsOf, shortestUnique } from './short-names.js'
import { legendTitles, starSign } from './tactic-signs.js'

const unknownBadge = same('?')

const uncovered = { en: 'nobody', zh: '无人' } satisfies Text

/** A level as a share of the highest number of its scale; null = not known. */
const shareOf = (playbook: Playbook, scale: ScaleName, level: string | null): number | null => {
  const number = numberOf(playbook, scale, level ?? undefined)
  const most = Math.max(...levelsOf(playbook, scale).map(([, one]) => one.number ?? 0))
  return number === undefined || most <= 0 ? null : number / most
}

/** The letters of every attitude: the fewest of its label that no other begins with. */
const badgesOf = (playbook: Playbook): ReadonlyMap<string, Text> => {
  const levels = levelsOf(playbook, 'attitude')
  const letters = Object.fromEntries(
    languages.map((language) => [language, shortestUnique(levels.map(([, { label }]) => label[language]))]),
  )
  return new Map(levels.map(([id], index) => [id, both((language) => letters[language]?.[index] ?? '?')]))
}

const initialsOfTeam = (plan: Plan): ReadonlyMap<string, string> => {
  const team = [...byId(teamOf(plan)).values()]
  const initials = initialsOf(team.map(({ name }) => name))
  return new Map(team.map(({ id }, index) => [id, initials[index] ?? id]))
}

const toneOf = (playbook: Playbook, attitude: string): Tone | undefined => {
  const number = numberOf(playbook, 'attitude', attitude) ?? 0
  if (playbook.people.supportive.includes(attitude)) return 'good'
  return number < 0 ? 'bad' : undefined
}

/** People as cards: how much they count, what they think of us, how close we are, and who of us goes there. */
export const influenceCard = (plan: Plan, playbook: Playbook): ((node: InfluenceNode) => GraphCard | undefined) => {
  const badges = badgesOf(playbook)
  const initials = initialsOfTeam(plan)
  return (node) => {
    if (node.kind !== 'person') return undefined
    const parts = [labelsOf(playbook, 'role', node.roles), labelsOf(playbook, 'force', node.forces)]
      .filter((labels) => labels.length > 0)
      .map((labels) => listed(labels))
    const contact = labelOf(playbook, 'contact', node.contact)
    return {
      name: same(`${node.key_player ? '★ ' : ''}${node.name ?? ''}`),
      lines: [
        ...(node.title === null ? [] : [same(node.title)]),
        parts.length === 0 ? { en: 'role ?', zh: '角色 ?' } : joined(parts, ' · '),
      ],
      weight: shareOf(playbook, 'influence', node.influence),
      firmness: shareOf(playbook, 'contact', node.contact),
      badge: badges.get(node.attitude ?? '') ?? unknownBadge,
      note: contact ?? { en: 'contact ?', zh: '联系 ?' },
      tag:
        node.lead === null
          ? { text: uncovered, tone: node.key_player ? 'bad' : 'warn' }
          : { text: same(initials.get(node.lead) ?? node.lead) },
    }
  }
}

/** Lines to somebody who is pulled both ways show in which direction they pull. */
export const pullOf = (
  { conflicts, nodes }: Pick<InfluenceFigures, 'conflicts' | 'nodes'>,
  { from, to, kind }: InfluenceFigures['edges'][number],
): GraphEdge['tone'] => {
  if (kind !== 'influences' && kind !== 'follows') return undefined
  const subjects = new Map(nodes.map(({ id, subject }) => [id, subject ?? '']))
  const [pulling, pulled] = kind === 'influences' ? [from, to] : [to, from]
  const conflict = conflicts.find(({ person }) => person === subjects.get(pulled))
  const by = subjects.get(pulling) ?? ''
  return conflict?.for_us.includes(by) ? 'good' : conflict?.against_us.includes(by) ? 'bad' : undefined
}

const levelSigns = (playbook: Playbook, scale: ScaleName, sign: (share: number | null) => Omit<GraphSign, 'label'>) => [
  ...levelsOf(playbook, scale).map(
    ([id, { label }]) => ({ ...sign(shareOf(playbook, scale, id)), label }) as GraphSign,
  ),
  { ...sign(null), label: { en: 'not known', zh: '未知' } } as GraphSign,
]

const lineSigns = ({ edges }: Pick<InfluenceFigures, 'edges'>, drawn: readonly GraphEdge[]): readonly GraphSign[] => {
  const has = (kind: InfluenceFigures['edges'][number]['kind']): boolean => edges.some((edge) => edge.kind === kind)
  const pulls = (tone: Tone): boolean => drawn.some((edge) => edge.tone === tone)
  const signs: readonly (readonly [boolean, GraphSign])[] = [
    [has('reports_to'), { kind: 'line', line: 'main', label: { en: 'reports to', zh: '汇报关系' } }],
    [has('influences'), { kind: 'line', line: 'side', label: { en: 'influences', zh: '影响' } }],
    [has('follows'), { kind: 'line', line: 'weak', label: { en: 'follows', zh: '听从' } }],
    [
      pulls('good'),
      { kind: 'line', line: 'side', tone: 'good', label: { en: 'conflict: pulls for us', zh: '冲突：拉向我方' } },
    ],
    [
      pulls('bad'),
      { kind: 'line', line: 'side', tone: 'bad', label: { en: 'conflict: pulls against us', zh: '冲突：拉离我方' } },
    ],
  ]
  return signs.filter(([isThere]) => isThere).map(([, sign]) => sign)
}

const outlineSigns = ({ nodes }: InfluenceFigures): readonly GraphSign[] => {
  const signs: readonly (readonly [(node: InfluenceNode) => boolean, GraphSign])[] = [
    [
      ({ kind, external }) => kind === 'person' && external,
      { kind: 'node', shape: 'pill', label: { en: 'from outside', zh: '外部人员' } },
    ],
    [
      ({ kind }) => kind === 'organisation',
      { kind: 'node', shape: 'double', label: { en: 'organisation around the customer', zh: '客户之外的组织' } },
    ],
    [
      ({ kind }) => kind === 'empty_post' || kind === 'no_decision_maker' || kind === 'unknown_person',
      {
        kind: 'node',
        shape: 'box',
        tone: 'warn',
        missing: true,
        label: { en: 'nobody known yet', zh: '还不知道是谁' },
      },
    ],
  ]
  return signs.filter(([isSign]) => nodes.some(isSign)).map(([, sign]) => sign)
}

/** What is to be seen on the cards and between them. */
export const influenceLegend = (
  figures: InfluenceFigures,
  drawn: readonly GraphEdge[],
  plan: Plan,
  playbook: Playbook,
): NonNullable<Graph['legend']> => {
  const badges = badgesOf(playbook)
  const initials = initialsOfTeam(plan)
  const leads = new Set(figures.nodes.flatMap(({ lead }) => lead ?? []))
  const people = figures.nodes.filter(({ kind }) => kind === 'person')
  const lines = { title: legendTitles.lines, signs: lineSigns(figures, drawn) }
  if (people.length === 0) return [lines]
  return [
    {
      title: { en: 'Attitude to us', zh: '对我方的态度' },
      signs: [
        ...levelsOf(playbook, 'attitude').map(([id, { label }]): GraphSign => {
          const tone = toneOf(playbook, id)
          return { kind: 'badge', badge: badges.get(id) ?? unknownBadge, label, ...(tone && { tone }) }
        }),
        { kind: 'badge', badge: unknownBadge, tone: 'dim', label: { en: 'not known', zh: '未知' } },
      ],
    },
    {
      title: { en: 'Influence', zh: '影响力' },
      signs: [
        ...levelSigns(playbook, 'influence', (weight) => ({ kind: 'weight', weight })),
        ...(people.some((person) => person.key_player) ? [starSign] : []),
      ],
    },
    {
      title: { en: 'Contact with us', zh: '与我方的联系' },
      signs: levelSigns(playbook, 'contact', (firmness) => ({ kind: 'firmness', firmness })),
    },
    {
      title: { en: 'Covered by', zh: '我方主责' },
      signs: [
        ...teamOf(plan).flatMap(({ thing: { id, name, role } }): readonly GraphSign[] => {
          if (!leads.has(id)) return []
          const short = initials.get(id) ?? id
          const label =
            short === name ? (labelOf(playbook, 'team_role', role) ?? { en: 'role ?', zh: '角色 ?' }) : same(name)
          return [{ kind: 'tag', tag: { text: same(short) }, label }]
        }),
        ...(people.some(({ lead }) => lead === null)
          ? [
              {
                kind: 'tag',
                tag: { text: uncovered, tone: 'bad' },
                label: { en: 'nobody covers', zh: '无人覆盖' },
              } satisfies GraphSign,
            ]
          : []),
      ],
    },
    lines,
    { title: { en: 'Outlines', zh: '外框' }, signs: outlineSigns(figures) },
  ]
}
