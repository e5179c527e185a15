import { readSync } from 'node:fs'
import { UserError } from '../user-error.js'
import { fileError, isFault, writing } from './faults.js'

const tooLarge = (path: string, limit: number): UserError => {
  const size = `${String(Math.floor(limit / 1_000_000))} MB`
  return new UserError({
    en: `cannot read "${path}": it is larger than ${size}, the limit for one file`,
    zh: `无法读取“${path}”：超过单个文件 ${size} 的上限`,
  })
}

const pieceSize = 65_536

/** Reads piece by piece, so that neither a huge file nor an endless pipe fills the memory. */
export const readAll = (descriptor: number, path: string, limit: number): Uint8Array => {
  const pieces: Uint8Array[] = []
  let size = 0
  for (;;) {
    const piece = new Uint8Array(pieceSize)
    const read = readSync(descriptor, piece)
    if (read === 0) return Buffer.concat(pieces)
    size += read
    if (size > limit) throw tooLarge(path, limit)
    pieces.push(piece.subarray(0, read))
  }
}

/** The same for what comes in while it is read. */
export const readStream = async (
  stream: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    size += piece.length
    if (size > limit) throw tooLarge(path, limit)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** Waits until all is out; a reader that went away (`| head`) is fine, a full disk is not. */
export const writeTo = async (descriptor: 1 | 2, content: string | Uint8Array): Promise<void> => {
  if (content.length === 0) return
  const stream = descriptor === 1 ? process.stdout : process.stderr
  try {
    await new Promise<void>((done, failed) => {
      stream.once('error', failed)
      stream.write(content, (error) => {
        // After an error the event is still to come, and must find its listener.
        if (error) {
          failed(error)
          return
        }
        stream.off('error', failed)
        done()
      })
    })
  } catch (error) {
    stream.on('error', () => undefined)
    if (isFault(error) && error.code === 'EPIPE') return
    throw fileError(writing, '<stdout>', error)
  }
}
