import { levelsOf } from '../measures/scales.js'
import type { Level, Playbook } from '../playbook/playbook.js'
import type { Block } from '../report/block.js'
import type { Text } from '../report/text.js'
import { same } from '../report/words.js'
import { fact, heading, originData, originText, paragraph, run, sentence, words } from './draw.js'
import { besideTable, levelData, levelsData, levelsTable, named } from './levels.js'
import type { Page, Setting } from './page.js'
import { scaleWords } from './scale-words.js'
import { stagesTable } from './stage-pages.js'

type Entry = readonly [id: string, level: Level]

const titleOf = (scale: string): Text => scaleWords[scale]?.title ?? same(scale)

const placesOf = (scale: string): readonly string[] => scaleWords[scale]?.where ?? []

const aboutOf = (playbook: Playbook, scale: string): Text => playbook.scale_descriptions[scale] ?? titleOf(scale)

/** The questions that lead to a level, level by level. */
const questionBlocks = (entries: readonly Entry[]): readonly Block[] => {
  const asked = entries.filter(([, { questions }]) => questions !== undefined && questions.length > 0)
  return asked.length === 0
    ? []
    : [
        heading('Help me choose', '帮我选择'),
        paragraph({
          en: 'Ask yourself; a yes speaks for the level. If nothing fits or nobody knows, leave it empty.',
          zh: '问问自己，回答“是”就偏向该级。都不符合或不清楚时，留空。',
        }),
        {
          kind: 'table',
          columns: [{ title: { en: 'Question', zh: '问题' } }, { title: { en: 'Yes speaks for', zh: '“是”偏向' } }],
          rows: asked.flatMap(([id, { label, questions }]) =>
            (questions ?? []).map((question) => [question, { en: id, zh: `${id} ${label.zh}` }]),
          ),
        },
      ]
}

const sourceText = (scale: string, { values }: Setting, id: string): Text | undefined => {
  const row = values.get(`scales.${scale}.${id}.label`)
  return row && originText(row.origin)
}

export const scalePage = (scale: string, setting: Setting): Page => {
  const { playbook } = setting
  const entries = levelsOf(playbook, scale)
  const about = aboutOf(playbook, scale)
  const [first] = entries
  return {
    id: scale,
    kind: 'scale',
    title: titleOf(scale),
    line: about,
    names: [titleOf(scale).en, titleOf(scale).zh],
    see: [],
    content: () => ({
      blocks: [
        paragraph(sentence(about)),
        ...(scale === 'stage' ? [stagesTable(playbook)] : levelsTable(playbook, scale)),
        ...questionBlocks(entries),
      ],
      facts: [
        fact('in a plan', '计划中', words(placesOf(scale))),
        fact('source', '出处', first && sourceText(scale, setting, first[0])),
      ],
      data: { about, where: placesOf(scale), levels: levelsData(playbook, scale) },
    }),
  }
}

/** Levels with numbers stand between others; levels without stand beside them all. */
const neighboursOf = (entries: readonly Entry[], at: number): readonly Entry[] =>
  entries.every(([, { number }]) => number !== undefined) ? entries.slice(Math.max(0, at - 1), at + 2) : entries

/** Above this many the other levels are named, not explained. */
const fewLevels = 9

const besideBlocks = (entries: readonly Entry[], at: number, id: string): readonly Block[] => {
  const near = neighboursOf(entries, at)
  if (near.length <= fewLevels) return [heading('Beside its neighbours', '与相邻级别比较'), besideTable(near, id)]
  const others = near.filter(([other]) => other !== id)
  return [heading('The other levels', '其他级别'), run(others.map(([other, { label }]) => named(other, label)))]
}

/** Ratings are written as their numbers; every other level by its id. */
const writtenAs = (scale: string, [id, { number }]: Entry): string =>
  scale === 'mh_rating' && number !== undefined ? String(number) : id

const lineOf = (scale: string, { label, meaning }: Level): Text => {
  const title = titleOf(scale)
  return { en: `${title.en}: ${meaning?.en ?? label.en}`, zh: `${title.zh}：${meaning?.zh ?? label.zh}` }
}

/** `home` is the page that explains the scale. */
export const levelPages = (scale: string, home: string, setting: Setting): readonly Page[] => {
  const { playbook, values } = setting
  const entries = levelsOf(playbook, scale)
  const title = titleOf(scale)
  return entries.map((entry, at): Page => {
    const [id, level] = entry
    const { label, meaning, questions, code } = level
    const origin = values.get(`scales.${scale}.${id}.label`)?.origin
    return {
      id: `${scale}.${id}`,
      kind: 'level',
      title: { en: `${label.en} · ${title.en}`, zh: `${label.zh} · ${title.zh}` },
      line: lineOf(scale, level),
      names: [id, label.en, label.zh, ...(code === undefined ? [] : [code])],
      see: [home],
      content: () => ({
        blocks: [
          ...(meaning ? [paragraph(sentence(meaning))] : []),
          ...besideBlocks(entries, at, id),
          ...(questions ? [heading('Ask yourself', '问问自己'), { kind: 'list', items: questions } as const] : []),
        ],
        facts: [
          fact('value to put forward', '销售价值定位', level.value_position),
          fact('how it shows', '具体表现', level.signs),
          fact('usual when', '常见情景', level.situations),
          fact('mind', '注意', level.not_meaning),
          fact('write', '写法', same(writtenAs(scale, entry))),
          fact('called', '名称', { en: `${label.en} / ${label.zh}`, zh: `${label.zh} / ${label.en}` }),
          fact('scale', '量表', { en: scale, zh: `${title.zh} ${scale}` }),
          fact('in a plan', '计划中', words(placesOf(scale))),
          fact('source', '出处', origin && originText(origin)),
        ],
        data: {
          scale,
          level: levelData(entry),
          beside: neighboursOf(entries, at).flatMap(([other]) => (other === id ? [] : [other])),
          where: placesOf(scale),
          origin: origin ? originData(origin) : null,
        },
      }),
    }
  })
}
