import type { Io } from '../io/index.js'
import type { Language, Text } from '../report/text.js'

/** Nobody waits a second for news; nothing is drawn more often than it is seen. */
const [patience, pause] = [1, 0.1]

const barLength = 20

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** What many plans are counted as. */
export const plansRead: Text = { en: 'plans read', zh: '已读取计划' }

export type Progress = { reached(done: number): Promise<void>; over(): Promise<void> }

/** Says at a terminal how far the reading of `what` is, once it takes a while, until it is `over`. */
export const progressOf = (
  io: Pick<Io, 'seconds' | 'status'>,
  what: Text,
  of: number,
  language: Language,
  isQuiet: boolean,
): Progress => {
  const start = io.seconds()
  let next = start + patience
  let isShown = false
  return {
    async reached(done: number): Promise<void> {
      if (isQuiet) return
      const now = io.seconds()
      if (now < next) return
      next = now + pause
      isShown = true
      const filled = Math.floor((done / of) * barLength)
      const bar = '█'.repeat(filled) + '░'.repeat(barLength - filled)
      const words = {
        en: `${what.en}: ${bar} ${grouped(done)} of ${grouped(of)}`,
        zh: `${what.zh}：${bar} ${grouped(done)}/${grouped(of)}`,
      }
      await io.status(words[language])
    },
    async over(): Promise<void> {
      if (isShown) await io.status('')
    },
  }
}
