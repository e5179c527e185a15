import type { Edited } from '../../editing/edit.js'
import { lineDiff } from '../../editing/line-diff.js'
import type { Block } from '../../report/block.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { Data, Section } from '../../report/report.js'
import type { Language, Text } from '../../report/text.js'
import { both, counted, joined, listed, same } from '../../report/words.js'
import type { Mended } from './mended.js'

const title: Text = { en: 'Mended', zh: '已改正' }

/** Files that are not as they were. */
export const replacementsOf = ({ before, read }: Mended): readonly Edited['changed'][number][] =>
  read.input.files.flatMap(({ file, bytes: after }) => {
    const old = before.files.find((one) => one.file === file)?.bytes
    return old !== undefined && Buffer.compare(old, after) === 0 ? [] : [{ file, before: old, after }]
  })

/** As many repairs of a plan as a line can hold. */
const mostSaid = 5

const codes = (gone: readonly Diagnostic[]): Text => {
  const counts = new Map<string, number>()
  for (const { rule } of gone) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return listed([...counts].map(([rule, count]) => same(count === 1 ? rule : `${rule} ×${String(count)}`)))
}

const lineOf = ({ read, repairs, gone }: Mended, isDry: boolean): Text => {
  const said = repairs.slice(0, mostSaid).map((repair) => repair.said)
  const more = repairs.length - said.length
  const rest = more > 0 ? [counted(more, 'more', 'more', '处未列出')] : []
  const list = both((language) =>
    [...said, ...rest].map((each) => each[language]).join(language === 'zh' ? '；' : '; '),
  )
  const count = String(repairs.length)
  const what = isDry
    ? { en: `would mend ${count}: ${list.en}`, zh: `将改正 ${count} 处：${list.zh}` }
    : { en: `mended ${count}: ${list.en}`, zh: `已改正 ${count} 处：${list.zh}` }
  const left: Text = { en: `gone: ${codes(gone).en}`, zh: `已消除：${codes(gone).zh}` }
  return joined([same(read.name), what, ...(gone.length > 0 ? [left] : [])], ' · ')
}

const blocksOf = (one: Mended, isDry: boolean): readonly Block[] => [
  { kind: 'text', text: lineOf(one, isDry), tone: isDry ? 'dim' : 'good' },
  ...(isDry
    ? replacementsOf(one).map(({ file, before, after }): Block => ({
        kind: 'code',
        text: [file, ...lineDiff(before, after)].join('\n'),
      }))
    : []),
]

const nothing: Text = {
  en: 'nothing here can be mended without you; what is left needs a decision or a fact',
  zh: '没有可以代为改正的内容；其余问题需要您来决定或补充',
}

/** What was mended in all plans, a line each; dry, with the lines of the files that would change. */
export const fixesSection = (all: readonly Mended[], isDry: boolean, hasFindings: boolean): readonly Section[] => {
  const some = all.filter(({ repairs }) => repairs.length > 0)
  const blocks: readonly Block[] =
    some.length > 0
      ? some.flatMap((one) => blocksOf(one, isDry))
      : hasFindings
        ? [{ kind: 'text', text: nothing, tone: 'dim' }]
        : []
  return blocks.length === 0 ? [] : [{ id: 'fixes', title, bare: true, blocks }]
}

/** The same for programs, plan by plan. */
export const planSection = (one: Mended, isDry: boolean, language: Language): Section => {
  const files = replacementsOf(one)
  const data: Data = {
    repairs: one.repairs.map(({ said }) => said[language]),
    written: !isDry && files.length > 0,
    files: files.map(({ file, before, after }) => ({ file, lines: [...lineDiff(before, after)] })),
    findings_gone: one.gone.map(({ rule, name, severity, subject, message }) => ({
      rule,
      name,
      severity,
      subject,
      message: message[language],
    })),
  }
  return { id: 'fixes', title, data, blocks: [] }
}
