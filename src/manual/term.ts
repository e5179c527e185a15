import type { Text } from '../report/text.js'
import { same } from '../report/words.js'
import { fact, paragraph, valuesData, valuesTable, valuesUnder } from './draw.js'
import type { Page, Setting } from './page.js'

/** A word of the method that is neither a number nor a level. */
export type Term = {
  readonly id: string
  readonly title: Text
  readonly line: Text
  readonly names?: readonly string[]
  readonly text: readonly Text[]
  readonly source: string
  readonly values?: readonly string[]
  readonly see?: readonly string[]
}

export const termPage = (term: Term, setting: Setting): Page => {
  const { id, title, line, text, source } = term
  const values = () => valuesUnder(setting, term.values ?? [])
  return {
    id,
    kind: 'term',
    title,
    line,
    names: [title.en, title.zh, ...(term.names ?? [])],
    see: term.see ?? [],
    content: () => ({
      blocks: [...text.map(paragraph), ...valuesTable(values())],
      facts: [fact('source', '出处', same(source))],
      data: { text, values: valuesData(values()), source },
    }),
  }
}
