import { closeSync, lstatSync, openSync, readFileSync, readlinkSync, symlinkSync, unlinkSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../user-error.js'
import { codeOf, naming, orMissing } from './faults.js'

/** Longer than any edit takes. Who holds a lock for longer is gone, or asleep; then it looks again before it writes. */
const longestHold = 60_000
const longestUnnamed = 2_000
const longestWait = 10_000
const interval = 20

/** The machine, and in it the container: the number of a process means something only there. */
const place = (): string => {
  const host = hostname()
    .replace(/[^\w-]/g, '-')
    .slice(0, 32)
  try {
    return host + readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')
  } catch {
    return host
  }
}

const here = place()

/** This process. No other has been called so, nor will be. */
export const self = `${String(process.pid)}-${here}-${String(Math.floor(performance.timeOrigin))}`

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Whether the process that left something is no more: it was killed in the middle of an edit. */
export const isGone = (owner: string, since: number): boolean => {
  if (owner === self) return false
  const [, pid, where] = /^(\d+)-(.*)-\d+$/.exec(owner) ?? []
  // A number that is ours now was theirs before.
  if (where === here && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true
  return Date.now() - since > (owner === '' ? longestUnnamed : longestHold)
}

/** What cannot be done now is left to the next command. */
export const quietly = (work: () => void): void => {
  try {
    work()
  } catch {
    // It harms nobody.
  }
}

/** Deletes a file that only this command needs. */
export const discard = (path: string): void => {
  quietly(() => {
    unlinkSync(path)
  })
}

/** Makes a lock that is a file, which for a moment does not say whose it is. */
const isMadeAsFile = (lock: string): boolean => {
  let descriptor: number
  try {
    descriptor = openSync(lock, 'wx')
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(descriptor, self)
    return true
  } catch (error) {
    discard(lock)
    throw error
  } finally {
    closeSync(descriptor)
  }
}

/** Makes the lock if there is none: a link that says whose it is from the first moment, or a file where links cannot be. */
const isMade = (lock: string): boolean => {
  try {
    symlinkSync(self, lock)
    return true
  } catch {
    return isMadeAsFile(lock)
  }
}

const holderOf = (lock: string): string => {
  try {
    return readlinkSync(lock)
  } catch {
    return readFileSync(lock, 'utf8')
  }
}

/** Who holds the lock, if they are gone. The age is read last: it may be that of the next lock, and only too young. */
const goneHolder = (lock: string): string | undefined =>
  orMissing(() => {
    const holder = holderOf(lock)
    return isGone(holder, lstatSync(lock).mtimeMs) ? holder : undefined
  })

/**
 * Takes the lock if nobody has it, or somebody who is gone. Of several that see so, only the one that holds a second
 * lock, named after the one who is gone, may delete it: another would delete the lock of whoever was quicker.
 */
const isTaken = (lock: string): boolean => {
  if (isMade(lock)) return true
  const gone = goneHolder(lock)
  if (gone === undefined) return false
  const right = `${lock}.${gone.replace(/[^\w-]/g, '').slice(0, 80)}`
  if (!isTaken(right)) return false
  try {
    if (goneHolder(lock) === gone)
      orMissing(() => {
        unlinkSync(lock)
      })
  } finally {
    discard(right)
  }
  return isMade(lock)
}

/** Keeps other plan commands out of a folder. */
export type Lock = {
  /** Another command may have taken it from a process that slept for long. */
  isHeld(): boolean
  release(): void
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds)
  })

export const lockName = '.plan.lock'

/** Waits until no other plan command writes in the folder; `shown` is what is to be written there. */
export const lockFolder = async (folder: string, shown: string): Promise<Lock> => {
  const lock = join(folder, lockName)
  for (let waited = 0; !naming(shown, () => isTaken(lock)); waited += interval) {
    if (waited >= longestWait)
      throw new UserError({
        en: `cannot write "${shown}": another plan command has been writing in its folder for ${String(longestWait / 1000)} seconds; if none is running, delete "${lock}"`,
        zh: `无法写入“${shown}”：另一个 plan 命令已在该文件夹中写入 ${String(longestWait / 1000)} 秒；若没有在运行的命令，请删除“${lock}”`,
      })
    await pause(interval)
  }
  const isHeld = (): boolean => orMissing(() => holderOf(lock)) === self
  return {
    isHeld,
    release() {
      quietly(() => {
        if (isHeld()) unlinkSync(lock)
      })
    },
  }
}
