import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'
import { linesWiderThan } from './terminal.js'

/** Whether there is a terminal to try things in. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0

/** Long enough for a busy machine. */
const patience = 30_000

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds)
  })

/** A terminal of its own, with somebody at the keyboard. */
export const terminal = (name: string, folder: string, width: number, height: number) => {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, TERM: 'xterm-256color', LC_ALL: 'C.UTF-8' }
  const tmux = (...argv: string[]): string => {
    const { stdout, stderr, status } = spawnSync('tmux', ['-u', '-f', '/dev/null', '-L', name, ...argv], {
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`tmux ${argv.join(' ')}: ${stderr}`)
    return stdout
  }
  const shell = `cd '${folder}' && PS1='$ ' exec bash --norc --noprofile`
  tmux('new-session', '-d', '-x', String(width), '-y', String(height), '-s', 'plan', shell)
  let taken = 0
  const screen = (): string => tmux('capture-pane', '-p', '-t', 'plan')
  const history = (): string => tmux('capture-pane', '-p', '-S', '-', '-t', 'plan')
  const answered = (): number => history().match(/^✔ /gm)?.length ?? 0
  const waitFor = async (isThere: () => boolean, what: string): Promise<void> => {
    const start = performance.now()
    // Asked once a turn: a screen that is drawn anew is empty for a moment.
    while (!isThere()) {
      if (performance.now() - start > patience) throw new Error(`waited in vain for ${what}; the screen:\n${screen()}`)
      await pause(50)
    }
  }
  const sees = (words: string | RegExp): Promise<void> =>
    waitFor(() => (typeof words === 'string' ? screen().includes(words) : words.test(screen())), String(words))
  const press = (...keys: string[]): string => tmux('send-keys', '-t', 'plan', ...keys)
  const write = (words: string): string => tmux('send-keys', '-t', 'plan', '-l', words)
  return {
    screen,
    /** How many questions were answered in all. */
    asked: () => taken,
    sees,
    press,
    async types(command: string) {
      await sees(/\$ *\n*$/)
      write(command)
      press('Enter')
    },
    /** Waits for a question, answers it, and sees that the answer was taken. */
    async answers(question: string, words: string, ...keys: string[]) {
      await sees(`? ${question}`)
      expect(linesWiderThan(screen(), width)).toEqual([])
      const before = answered()
      if (keys.length > 0) press(...keys)
      if (words !== '') write(words)
      press('Enter')
      await waitFor(() => answered() > before, `the answer to ${question}`)
      taken += 1
    },
    end: () => spawnSync('tmux', ['-L', name, 'kill-server'], { env }),
  }
}
