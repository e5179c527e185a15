import type { Block } from '../report/block.js'
import type { Data, Section } from '../report/report.js'
import type { Text } from '../report/text.js'
import { counted, joined, same } from '../report/words.js'
import { excerpt, quoted } from '../report/visible.js'
import { fact, heading } from './draw.js'
import { find, isNamed, plain, type Found, type Hit } from './find.js'
import { kindWords, type Page } from './page.js'

/** What is shown of a search; JSON holds all of it. */
const mostHits = 15

/** What was asked, and what it led to. */
export type Answer = { readonly asked: string; readonly found: Found }

/** Several words may be one name, as in `stage C`; else each is asked for alone. */
export const answersTo = (pages: readonly Page[], words: readonly string[]): readonly Answer[] => {
  const whole = words.join(' ')
  const isOne = words.length > 1 && !words.includes('') && isNamed(pages, whole)
  const queries = isOne ? [whole] : words
  return queries.map((asked) => ({ asked, found: find(pages, asked) }))
}

const hitsTable = (hits: readonly Hit[]): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'Ask for', zh: '查询词' } },
    { title: { en: 'Kind', zh: '种类' } },
    { title: { en: 'What it is', zh: '说明' } },
  ],
  rows: hits.map(({ page: { id, kind }, line }) => [same(id), kindWords[kind], line]),
})

const plainHits = (pages: readonly Page[]): readonly Hit[] => pages.map((page) => ({ page, line: page.line }))

const listed = (title: Text, hits: readonly Hit[], more: readonly Block[]): Pick<Section, 'title' | 'blocks'> => ({
  title,
  blocks: [hitsTable(hits), ...more],
})

const ids = (pages: readonly string[]): Text | undefined => (pages.length === 0 ? undefined : same(pages.join(' · ')))

const apartBlocks = ({ apart = [] }: Page): readonly Block[] =>
  apart.length === 0
    ? []
    : [
        heading('Not to be mixed up with', '不要混淆'),
        { kind: 'list', items: apart.map(({ id, line }) => joined([same(id), line], ' · ')) },
      ]

const pageSection = (page: Page, also: readonly Page[]): Pick<Section, 'title' | 'blocks'> => {
  const { blocks, facts } = page.content()
  const items = [
    ...facts,
    fact('see also', '另见', ids(page.see)),
    fact('same name', '同名', ids(also.map(({ id }) => id))),
  ].filter((item) => item !== undefined)
  const tag = page.tag ?? joined([kindWords[page.kind], same(page.id)], ' · ')
  return {
    title: page.title,
    blocks: [
      { kind: 'text', tone: 'dim', text: tag },
      ...blocks,
      ...apartBlocks(page),
      ...(items.length === 0 ? [] : [{ kind: 'facts', items } as const]),
    ],
  }
}

const sectionOf = ({ asked, found }: Answer): Pick<Section, 'title' | 'blocks'> => {
  const word = quoted(asked, 40)
  switch (found.how) {
    case 'page':
      return pageSection(found.page, found.also)
    case 'several':
      return listed(
        { en: `${word.en} has several meanings`, zh: `${word.zh}有几种含义` },
        found.hits,
        found.mentions.length === 0
          ? []
          : [
              { kind: 'heading', text: { en: 'It also matters in', zh: '还与这些有关' } },
              hitsTable(plainHits(found.mentions)),
            ],
      )
    case 'search': {
      const rest = found.hits.length - mostHits
      return listed(
        { en: `Pages that mention ${word.en}`, zh: `提到${word.zh}的内容` },
        found.hits.slice(0, mostHits),
        rest > 0
          ? [
              {
                kind: 'text',
                tone: 'dim',
                text: counted(
                  rest,
                  'more; add a word to narrow it down',
                  'more; add a word to narrow it down',
                  '项未显示；可以多加一个词',
                ),
              },
            ]
          : [],
      )
    }
    case 'none':
      throw new Error(`nothing is known about ${excerpt(asked)}`)
  }
}

export const referenceTo = ({ id, kind, title }: Page, line: Text): { readonly [key: string]: Data } => ({
  id,
  kind,
  title,
  line,
})

const pagesOf = ({ found }: Answer): readonly Page[] => (found.how === 'page' ? [found.page] : [])

/** Every page that an answer points to: those that are called so, and those that only mention it. */
const hitsOf = ({ found }: Answer): Data => {
  const data = (hits: readonly Hit[], match: 'name' | 'mention'): readonly Data[] =>
    hits.map(({ page, line }) => ({ ...referenceTo(page, line), match }))
  switch (found.how) {
    case 'page':
      return data(plainHits([found.page, ...found.also]), 'name')
    case 'several':
      return [...data(found.hits, 'name'), ...data(plainHits(found.mentions), 'mention')]
    case 'search':
      return data(found.hits, 'mention')
    case 'none':
      return []
  }
}

const pageData = (page: Page): Data => {
  const { id, kind, title, line, names, see } = page
  const own = [...new Set(names)].filter((name) => plain(name) !== plain(id))
  return { id, kind, title, line, names: own, apart: page.apart ?? [], see, content: page.content().data }
}

/** What the words asked for led to, one section each; the first one holds all of it as data. */
export const answerSections = (answers: readonly Answer[]): readonly Section[] => {
  const data: Data = {
    asked: answers.map((answer) => ({
      word: answer.asked,
      how: answer.found.how,
      pages: hitsOf(answer),
    })),
    pages: answers.flatMap(pagesOf).map(pageData),
    index: [],
  }
  return answers.map((answer, at) => ({ id: 'explain', ...sectionOf(answer), ...(at === 0 && { data }) }))
}
