import type { SpawnOptions } from 'node:child_process'
import { codeOf } from './faults.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Whoever names no pager gets `less`, if there is one. */
const usual = 'less'

/** What shows long texts, from the environment of the person alone; undefined = nothing does. */
const pagerFrom = (env: Environment): string | undefined => {
  const pager = (env.PLAN_PAGER ?? env.PAGER ?? usual).trim()
  return pager === '' || pager === 'cat' || env.TERM === 'dumb' ? undefined : pager
}

/** As git does: a text that fits ends at once, colours stay, the screen keeps what was read. */
const settings = { LESS: 'FRX', LESSCHARSET: 'utf-8', LV: '-c' }

/** What a shell ends with when it finds no such command, or may not start it. */
const notStarted: readonly (number | null)[] = [126, 127, 9009]

/** Shows a text in the pager until the person closes it; false = there is none, and nothing was shown. */
export const isPaged = async (text: string, env: Environment): Promise<boolean> => {
  const pager = pagerFrom(env)
  if (pager === undefined) return false
  const { spawn } = await import('node:child_process')
  const options: SpawnOptions = { stdio: ['pipe', 'inherit', 'inherit'], env: { ...settings, ...env } }
  // Ctrl-C is meant for the pager.
  const leave = (): void => undefined
  process.on('SIGINT', leave)
  try {
    return await new Promise<boolean>((done, failed) => {
      // A person may write words behind the name, as in `less -S`.
      const child = pager === usual ? spawn(pager, options) : spawn(pager, { ...options, shell: true })
      child.once('error', (error) => {
        if (codeOf(error) === 'ENOENT') done(false)
        else failed(error)
      })
      child.once('close', (code) => {
        done(!notStarted.includes(code))
      })
      // Whoever closes the pager early has seen enough.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(text)
    })
  } finally {
    process.off('SIGINT', leave)
  }
}
