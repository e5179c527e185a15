import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import { codeOf, fault, orMissing } from './faults.js'
import { discard, isGone, lockName, quietly, self } from './lock.js'

/** The bytes of a file; undefined = there is none. */
export const contentOf = (path: string): Uint8Array | undefined => orMissing(() => readFileSync(path))

export const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0

/** What a new file keeps of the old one. */
export type Kept = Pick<Stats, 'mode' | 'uid' | 'gid'>

/** What there is to keep of a file that may be replaced; a fault for a folder, a device, or a file that is read-only. */
export const replaceable = (path: string): Kept | undefined => {
  const stats = orMissing(() => statSync(path))
  if (stats === undefined) return undefined
  if (stats.isDirectory()) throw fault('EISDIR')
  if (!stats.isFile()) throw fault('EFTYPE')
  // The folder would allow to replace it, and root may do everything, but the owner has said no.
  if ((stats.mode & 0o222) === 0) throw fault('EACCES')
  accessSync(path, constants.W_OK)
  return stats
}

/** The owner and the group stay, where this user may give files to them. */
const keepOwner = (descriptor: number, { uid, gid }: Kept): void => {
  const own = fstatSync(descriptor)
  const same = -1
  if (own.uid !== uid)
    quietly(() => {
      fchownSync(descriptor, uid, same)
    })
  if (own.gid !== gid)
    quietly(() => {
      fchownSync(descriptor, same, gid)
    })
}

let count = 0

/** A file with this content in the folder, on the disk for good. */
export const prepared = (folder: string, content: Uint8Array, old: Kept | undefined): string => {
  count += 1
  const path = join(folder, `.plan.${self}.${String(count)}.tmp`)
  try {
    // Nobody else reads along until it has its mode.
    const descriptor = openSync(path, 'wx', old === undefined ? 0o666 : 0o600)
    try {
      // By position, which tells these writes from those by which the threads of Node wake each other: one of these is
      // made to fail in the tests.
      for (let at = 0; at < content.length;) at += writeSync(descriptor, content, at, content.length - at, at)
      if (old !== undefined) {
        keepOwner(descriptor, old)
        fchmodSync(descriptor, old.mode & 0o7777)
      }
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    return path
  } catch (error) {
    discard(path)
    throw error
  }
}

/** After this a power cut does not bring the old names back; some systems cannot do it for folders, and need not. */
export const settle = (folder: string): void => {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(codeOf(error) ?? '')) throw error
  }
}

const isLeftover = (path: string, name: string): boolean => {
  const owner = /^\.plan\.(\d+-[\w-]*-\d+)\.\d+\.tmp$/.exec(name)?.[1]
  return owner !== undefined && isGone(owner, lstatSync(path).mtimeMs)
}

/** Takes away what killed commands have left in a folder. Locks for taking over a lock are of no use once one is held. */
export const sweep = (folder: string, isLocked: boolean): void => {
  quietly(() => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if ((isLocked && name.startsWith(`${lockName}.`)) || isLeftover(path, name)) discard(path)
    }
  })
}
