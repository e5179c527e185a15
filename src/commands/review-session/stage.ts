import { formats } from '../../formats/index.js'
import type { Io, Prompts } from '../../io/index.js'
import type { Block, Cell } from '../../report/block.js'
import type { Report, Section } from '../../report/report.js'
import type { Language, Text } from '../../report/text.js'

/**
 * What a session shows between its questions, on standard error. It waits until a question is really asked: what was
 * answered before an interruption is told again only where the session goes on.
 */
export type Stage = {
  /** The outside world, in which a question lets everything be seen that waits. */
  readonly io: Io
  /** Puts something on the screen before the next question. */
  show(...sections: readonly Section[]): void
  say(...blocks: readonly Block[]): void
  /** An answer that is known already. */
  recall(answer: Cell): void
  /** How many questions have been asked. */
  asked(): number
  /** A new step: its time begins with its first question. */
  begin(): void
  /** Seconds since the first question of the step; undefined = nothing was asked in it. */
  end(): number | undefined
  /** Shows at once. */
  tell(language: Language, ...blocks: readonly Block[]): Promise<void>
}

const bare = (blocks: readonly Block[]): Section => ({ id: 'session', title: { en: '', zh: '' }, bare: true, blocks })

export const openStage = (io: Io, color: boolean): Stage => {
  let waiting: Section[] = []
  let asked = 0
  let start: number | undefined

  const put = async (sections: readonly Section[], language: Language): Promise<void> => {
    const title: Text = { en: 'Review session', zh: '评审会' }
    const report: Report = { command: 'review', title, asOf: '', plans: [], sections, rules: [] }
    const format = await formats.text(report)
    const shown = format(report, { language, color, width: io.width })
    await io.err(typeof shown === 'string' ? `\n${shown}` : '')
  }

  const reveal = async (language: Language): Promise<void> => {
    const sections = waiting
    waiting = []
    if (sections.length > 0) await put(sections, language)
    start ??= io.seconds()
    asked += 1
  }

  const ask = (language: Language): Prompts => {
    const prompts = io.ask(language)
    return {
      async text(...question) {
        await reveal(language)
        return prompts.text(...question)
      },
      async choice(...question) {
        await reveal(language)
        return prompts.choice(...question)
      },
      async several(...question) {
        await reveal(language)
        return prompts.several(...question)
      },
      async confirm(...question) {
        await reveal(language)
        return prompts.confirm(...question)
      },
    }
  }

  // Inherited, for the width is asked anew each time: somebody may drag the window.
  const world: Io = Object.create(io, { ask: { value: ask, enumerable: true } }) as Io
  return {
    io: world,
    show: (...sections) => void waiting.push(...sections),
    say: (...blocks) => void waiting.push(bare(blocks)),
    recall(answer) {
      const last = waiting.at(-1)
      const list = last?.blocks.at(-1)
      if (last?.id === 'session' && list?.kind === 'list')
        waiting[waiting.length - 1] = bare([...last.blocks.slice(0, -1), { ...list, items: [...list.items, answer] }])
      else waiting.push(bare([{ kind: 'list', items: [answer] }]))
    },
    asked: () => asked,
    begin() {
      waiting = []
      start = undefined
    },
    end: () => (start === undefined ? undefined : io.seconds() - start),
    tell: (language, ...blocks) => put([bare(blocks)], language),
  }
}
