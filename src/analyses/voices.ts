import { namesOf } from '../measures/lookup.js'
import { labelOf } from '../measures/scales.js'
import { voicesOf } from '../measures/voices.js'
import type { Block, Cell, Tone } from '../report/block.js'
import type { Text } from '../report/text.js'
import { both, counted, listed, none, partOf, same, toned, unknown } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'

const tones: Readonly<Record<string, Tone>> = { positive: 'good', mixed: 'warn', negative: 'bad' }

/** Domain 2.8: what the customer's people really say about us, newest first. */
export const voices = defineAnalysis({
  id: 'voices',
  title: { en: 'Voice of the customer', zh: '客户心声' },
  compute(plan, { playbook, asOf }) {
    const { rows, sentiments, silent, heard, keyPlayers } = voicesOf(plan, playbook, asOf)
    return {
      voices: rows.map(({ voice, daysAgo }) => ({
        person: voice.person,
        said_on: voice.said_on,
        days_ago: daysAgo,
        sentiment: voice.sentiment ?? null,
        view_of_us: voice.view_of_us ?? null,
        view_of_our_company: voice.view_of_our_company ?? null,
        quote: voice.quote ?? null,
      })),
      sentiments: Object.fromEntries(sentiments),
      key_players_without_voice: silent.map(({ id }) => id),
      key_players_assessed: heard,
      key_players_of: keyPlayers,
    }
  },
  table: {
    columns: columnsOf('person name said_on days_ago sentiment view_of_us view_of_our_company quote'),
    rows: ({ voices }, plan) => voices.map((row) => ({ ...row, name: namesOf(plan)(row.person) })),
  },
  present(figures, plan, { playbook }): readonly Block[] {
    const nameOf = namesOf(plan)
    const rows = figures.voices.map((voice): readonly Cell[] => {
      const label = labelOf(playbook, 'sentiment', voice.sentiment)
      return [
        same(nameOf(voice.person)),
        same(voice.said_on),
        label === undefined || voice.sentiment === null ? unknown : toned(label, tones[voice.sentiment]),
        words(voice),
      ]
    })
    const said: readonly Block[] =
      rows.length === 0
        ? [
            {
              kind: 'text',
              text: { en: 'no voice of the customer is recorded', zh: '还没有记录客户心声' },
              tone: 'warn',
            },
          ]
        : [
            {
              kind: 'table',
              columns: [
                { title: { en: 'Who', zh: '姓名' } },
                { title: { en: 'When', zh: '日期' } },
                { title: { en: 'Feeling', zh: '态度' } },
                { title: { en: 'What was said', zh: '怎么说' } },
              ],
              rows,
            },
          ]
    const silent = listed(figures.key_players_without_voice.map((id) => same(nameOf(id))))
    return [
      ...said,
      {
        kind: 'facts',
        items: [
          {
            label: { en: 'voices', zh: '心声' },
            value: counted(figures.voices.length, 'entry', 'entries', '条'),
            ...(figures.voices.length > 0 && {
              note: both((language) =>
                Object.entries(figures.sentiments)
                  .map(([id, count]) => `${labelOf(playbook, 'sentiment', id)?.[language] ?? '?'} ${String(count)}`)
                  .join(' · '),
              ),
            }),
          },
          {
            label: { en: 'key players heard', zh: '已听到的关键人' },
            value: partOf(figures.key_players_assessed, figures.key_players_of),
          },
          {
            label: { en: 'not heard yet', zh: '尚未听到' },
            value: figures.key_players_without_voice.length === 0 ? none : toned(silent, 'warn'),
          },
        ],
      },
    ]
  },
})

/** View of us, view of our company and the words themselves, as far as they are known. */
const words = (voice: {
  readonly view_of_us: string | null
  readonly view_of_our_company: string | null
  readonly quote: string | null
}): Cell => {
  const parts: Text[] = []
  const { view_of_us, view_of_our_company, quote } = voice
  if (view_of_us !== null) parts.push({ en: `us: ${view_of_us}`, zh: `对我们：${view_of_us}` })
  if (view_of_our_company !== null)
    parts.push({ en: `our company: ${view_of_our_company}`, zh: `对公司：${view_of_our_company}` })
  if (quote !== null) parts.push({ en: `"${quote}"`, zh: `“${quote}”` })
  return parts.length === 0
    ? unknown
    : both((language) => parts.map((part) => part[language]).join(language === 'zh' ? '；' : '; '))
}
