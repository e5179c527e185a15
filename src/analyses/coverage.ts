import { coverageOf, type CoverageRow, type ThreadState } from '../measures/coverage.js'
import { influenceMap } from '../measures/influence-map.js'
import { namesOf } from '../measures/lookup.js'
import { labelOf, labelsOf } from '../measures/scales.js'
import type { Block, Cell } from '../report/block.js'
import { threadTones } from '../report/coverage-words.js'
import type { Text } from '../report/text.js'
import { both, counted, figure, listed, nobodyRecorded, none, partOf, same, toned, unknown } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'
import { coverageChart } from './coverage-chart.js'

const threadWords: Readonly<Record<ThreadState, Text>> = {
  too_few: { en: 'too few', zh: '过少' },
  few: { en: 'few', zh: '偏少' },
  enough: { en: 'enough', zh: '足够' },
}

const rowData = (row: CoverageRow) => ({
  person: row.person.id,
  key_player: row.keyPlayer,
  seniority: row.person.seniority ?? null,
  needed_level: row.neededLevel ?? null,
  best_level: row.bestLevel ?? null,
  fits: row.fits ?? null,
  lead: row.lead ?? null,
  covered_by: row.coveredBy.map(({ id, member, level }) => ({
    member: id,
    name: member?.name ?? null,
    level: level ?? null,
  })),
})

type Row = ReturnType<typeof rowData>

const nobody: Text = { en: 'nobody', zh: '无人' }

/** An id that leads nowhere is shown as it is written. */
const coversCell = ({ covered_by, key_player }: Row): Cell =>
  covered_by.length === 0
    ? toned(nobody, key_player ? 'bad' : 'warn')
    : listed(
        covered_by.map(({ member, name, level }) =>
          same(`${name ?? member} (${level === null ? '?' : String(level)})`),
        ),
      )

const fitCell = ({ fits, covered_by }: Row): Cell => {
  if (covered_by.length === 0) return none
  if (fits === null) return unknown
  return fits ? toned({ en: 'fits', zh: '匹配' }, 'good') : toned({ en: 'too low', zh: '偏低' }, 'warn')
}

/** Who has nobody, in words: key players one by one, then the rest. */
const uncoveredBlocks = (people: readonly Row[], nameOf: (id: string) => string): readonly Block[] => {
  const open = people.filter(({ covered_by }) => covered_by.length === 0)
  const important = open.filter(({ key_player }) => key_player)
  const others = listed(open.filter(({ key_player }) => !key_player).map(({ person }) => same(nameOf(person))))
  return [
    ...important.map((row): Block => ({
      kind: 'text',
      text: { en: `nobody covers ${nameOf(row.person)}, a key player`, zh: `没有人覆盖关键人${nameOf(row.person)}` },
      tone: 'bad',
    })),
    ...(open.length > important.length
      ? [
          {
            kind: 'text',
            text: { en: `nobody covers ${others.en}`, zh: `没有人覆盖${others.zh}` },
            tone: 'warn',
          } satisfies Block,
        ]
      : []),
  ]
}

const namesOrNone = (names: readonly Text[]): Cell => (names.length === 0 ? none : listed(names))

/** Domain 2.9: who of us covers whom and at which level. */
export const coverage = defineAnalysis({
  id: 'coverage',
  title: { en: 'Coverage', zh: '覆盖' },
  compute(plan, { playbook }) {
    const covered = coverageOf(plan, playbook)
    const { forcesMissing, rolesMissing } = influenceMap(plan, playbook)
    return {
      people: covered.rows.map(rowData),
      threads: covered.threads.map(({ id }) => id),
      thread_count: covered.threads.length,
      thread_minimum: playbook.threads.error_below,
      thread_target: playbook.threads.warning_below,
      thread_state: covered.threadState,
      single_owner: covered.singleOwner ?? null,
      uncovered: covered.uncovered.map(({ id }) => id),
      forces_missing: forcesMissing,
      roles_missing: rolesMissing,
      assessed: covered.assessed,
      of: covered.of,
    }
  },
  table: {
    columns: columnsOf(
      'person name key_player seniority needed_level best_level fits lead covered_by.member covered_by.name',
      'covered_by.level',
    ),
    rows: ({ people }, plan) => people.map((row) => ({ ...row, name: namesOf(plan)(row.person) })),
  },
  present(figures, plan, { playbook }): readonly Block[] {
    if (figures.of === 0) return [{ kind: 'text', text: nobodyRecorded, tone: 'warn' }]
    const nameOf = namesOf(plan)
    const names = listed(figures.threads.map((id) => same(nameOf(id))))
    const target = String(figures.thread_target)
    const single = figures.single_owner
    return [
      {
        kind: 'table',
        columns: [
          { title: { en: 'Who', zh: '姓名' } },
          { title: { en: 'Seniority', zh: '层级' }, optional: 1 },
          { title: { en: 'Covered by (level)', zh: '覆盖人（级别）' } },
          { title: { en: 'Best', zh: '最高' }, align: 'right' },
          { title: { en: 'Needed', zh: '需要' }, align: 'right' },
          { title: { en: 'Level', zh: '匹配' } },
        ],
        rows: figures.people.map((row): readonly Cell[] => [
          same(row.key_player ? `★ ${nameOf(row.person)}` : nameOf(row.person)),
          labelOf(playbook, 'seniority', row.seniority) ?? unknown,
          coversCell(row),
          row.covered_by.length === 0 ? none : figure(row.best_level),
          figure(row.needed_level),
          fitCell(row),
        ]),
      },
      ...uncoveredBlocks(figures.people, nameOf),
      ...(single === null
        ? []
        : [
            {
              kind: 'text',
              text: {
                en: `all coverage hangs on one of us, ${nameOf(single)}`,
                zh: `所有覆盖都压在${nameOf(single)}一个人身上`,
              },
              tone: 'warn',
            } satisfies Block,
          ]),
      {
        kind: 'facts',
        items: [
          {
            label: { en: 'levels compared', zh: '层级比较' },
            value: partOf(figures.assessed, figures.of),
          },
          {
            label: { en: 'threads', zh: '有效联系线' },
            value: toned(
              both(
                (language) =>
                  `${counted(figures.thread_count, 'person', 'people', '人')[language]}${language === 'zh' ? '，' : ', '}${threadWords[figures.thread_state][language]}`,
              ),
              threadTones[figures.thread_state],
            ),
            note:
              figures.thread_count === 0
                ? { en: `at least ${target} wanted`, zh: `至少需要 ${target} 人` }
                : { en: `${names.en}; at least ${target} wanted`, zh: `${names.zh}；至少需要 ${target} 人` },
          },
          {
            label: { en: 'forces missing', zh: '缺少的力量' },
            value: namesOrNone(labelsOf(playbook, 'force', figures.forces_missing)),
          },
          {
            label: { en: 'roles missing', zh: '缺少的角色' },
            value: namesOrNone(labelsOf(playbook, 'role', figures.roles_missing)),
          },
        ],
      },
      {
        kind: 'legend',
        items: [
          { term: same('★'), meaning: { en: 'key player', zh: '关键人' } },
          { term: same('–'), meaning: { en: 'does not apply', zh: '不适用' } },
          { term: same('?'), meaning: { en: 'not known', zh: '未知' } },
        ],
      },
    ]
  },
  chart: (figures, plan, { playbook }) => coverageChart(figures, plan, playbook),
})
