import { inflateRawSync } from 'node:zlib'

const endOfContents = 0x06054b50
const entry = 0x02014b50

/** Every file of a zip by its name, and the time that is written at it. */
export const unzipped = (bytes: Uint8Array): ReadonlyMap<string, { readonly text: string; readonly time: number }> => {
  const zip = Buffer.from(bytes)
  const end = zip.length - 22
  if (zip.readUInt32LE(end) !== endOfContents) throw new Error('this is no zip, or it has a remark at its end')
  const files = new Map<string, { text: string; time: number }>()
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === entry) {
    const [nameSize, moreSize, remarkSize] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const name = zip.toString('utf8', at + 46, at + 46 + (nameSize ?? 0))
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    const text = (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8')
    files.set(name, { text, time: zip.readUInt32LE(at + 12) })
    at += 46 + (nameSize ?? 0) + (moreSize ?? 0) + (remarkSize ?? 0)
  }
  return files
}
