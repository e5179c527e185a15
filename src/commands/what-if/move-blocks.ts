import type { Block, Cell } from '../../report/block.js'
import type { Data } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { both, joined } from '../../report/words.js'
import type { FigureChange } from './compared.js'
import { subjectText, valueText, type Tongue } from './figure-text.js'

const goneWord: Text = { en: 'gone: ', zh: '不再需要：' }
const newWord: Text = { en: 'new: ', zh: '新增：' }
const nowWord: Text = { en: 'now: ', zh: '改为：' }

const moveCell = (one: FigureChange, tongue: Tongue): Cell => {
  const { before, after } = one
  const subject = subjectText(one, tongue)
  const said = (value: Data | undefined): Text => {
    const words = valueText(value, one, tongue)
    // Most moves name their subject themselves.
    return both((language) =>
      subject === undefined || words[language].includes(subject[language])
        ? words[language]
        : `${subject[language]} · ${words[language]}`,
    )
  }
  if (after === undefined) return { text: joined([goneWord, said(before)], ''), tone: 'dim' }
  return joined([before === undefined ? newWord : nowWord, said(after)], '')
}

/** The next moves that come, go, or ask for something else. */
export const moveBlocks = (figures: readonly FigureChange[], tongue: Tongue): readonly Block[] => {
  const moves = figures.filter(({ section, steps }) => section === 'next-moves' && steps.at(-1)?.key === 'what')
  if (moves.length === 0) return []
  return [
    { kind: 'heading', text: { en: 'Next moves', zh: '下一步行动' } },
    { kind: 'list', items: moves.map((one) => moveCell(one, tongue)) },
  ]
}
