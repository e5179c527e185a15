import type { Io } from '../io/index.js'
import { partNames, planGroups } from '../plan/discover.js'
import type { Input } from '../plan/load.js'
import { gitOutput, notFetched, type Git, type Revision } from './revision.js'

/** A plan as it was: where its files lay, under names as they would be shown today. */
export type PastPlan = { readonly kind: 'file' | 'folder'; readonly name: string; readonly files: readonly string[] }

export type World = Git & Pick<Io, 'shown' | 'nameOf'>

/** A plan by its name. */
export type Known = Pick<PastPlan, 'kind' | 'name'>

/** Every file that a plan may ever have had under its name, that of its head first. */
export const fileNames = ({ kind, name }: Known): readonly string[] =>
  kind === 'file'
    ? [name]
    : partNames.flatMap((part) =>
        ['yaml', 'yml'].map((ending) => (name === '.' ? `${part}.${ending}` : `${name}/${part}.${ending}`)),
      )

type Entry = { readonly id: string; readonly isLink: boolean }

/** The files of a revision by their shown names. */
export type PastFiles = { readonly revision: Revision; readonly entries: ReadonlyMap<string, Entry> }

/** As many bytes as are asked for at a time. */
const batchSize = 32_000_000

const decoder = new TextDecoder()

/** Everything that lay in the repository at a revision. */
export const filesAt = async (io: World, revision: Revision): Promise<PastFiles> => {
  const ask = async (args: readonly string[]) => decoder.decode(await gitOutput(io, revision.name, args))
  const here = (await ask(['rev-parse', '--show-prefix'])).replace(/\n$/, '')
  const listing = await ask(['ls-tree', '-r', '-z', '--full-tree', revision.commit])
  const up = '../'.repeat(here.split('/').length - 1)
  const entries = listing.split('\0').flatMap((line): (readonly [string, Entry])[] => {
    const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([^]+)$/.exec(line) ?? []
    if (id === undefined || path === undefined || type !== 'blob') return []
    const name = path.startsWith(here) ? path.slice(here.length) : io.shown(up + path)
    return [[name, { id, isLink: mode === '120000' }]]
  })
  return { revision, entries: new Map(entries) }
}

/** The plans that discovery would have found at that revision. */
export const plansAmong = ({ entries }: PastFiles): readonly PastPlan[] => planGroups([...entries.keys()])

/** The plan that had this name, also a file that is called otherwise than plans are. */
export const planNamed = (past: PastFiles, plans: readonly PastPlan[], name: string): PastPlan | undefined =>
  plans.find((one) => one.name === name) ?? (past.entries.has(name) ? { kind: 'file', name, files: [name] } : undefined)

/** How large blobs are, by id. */
const sizesOf = async (io: Git, revision: string, ids: readonly string[]): Promise<Map<string, number>> => {
  if (ids.length === 0) return new Map()
  const args = ['cat-file', '--batch-check=%(objectname) %(objectsize)']
  const answer = decoder.decode(await gitOutput(io, revision, args, `${ids.join('\n')}\n`))
  return new Map(
    answer
      .trimEnd()
      .split('\n')
      .map((line): readonly [string, number] => {
        const [id = '', size = ''] = line.split(' ')
        if (!/^\d+$/.test(size)) throw notFetched(revision)
        return [id, Number(size)]
      }),
  )
}

/** Some ids at a time, so that no answer is too long. */
const batchesOf = (sizes: ReadonlyMap<string, number>): readonly (readonly string[])[] => {
  const batches: string[][] = []
  let left = 0
  for (const [id, size] of sizes) {
    if (size > left || batches.length === 0) {
      batches.push([])
      left = batchSize
    }
    batches.at(-1)?.push(id)
    left -= size
  }
  return batches
}

/** The content of blobs by id, without those that are larger than `limit` bytes; `revision` is what they are asked for. */
const blobsOf = async (
  io: Git,
  revision: string,
  ids: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const sizes = await sizesOf(io, revision, [...new Set(ids)])
  const small = new Map([...sizes].filter(([, size]) => size <= limit))
  const blobs = new Map<string, Uint8Array>()
  for (const batch of batchesOf(small)) {
    const bytes = await gitOutput(io, revision, ['cat-file', '--batch'], `${batch.join('\n')}\n`)
    let at = 0
    for (const id of batch) {
      // Each answer is a line `id blob size`, the content, and a line break.
      const start = bytes.indexOf(10, at) + 1
      const end = start + (small.get(id) ?? 0)
      blobs.set(id, bytes.subarray(start, end))
      at = end + 1
    }
  }
  return blobs
}

/** A plan for whoever opens plans, of files with the ids of their contents; undefined = one of these is not there. */
const inputOf = (
  io: Pick<Io, 'nameOf'>,
  { kind, name }: Known,
  files: readonly (readonly [name: string, id: string | undefined])[],
  blobs: ReadonlyMap<string, Uint8Array>,
): Input | undefined => {
  const known = files.flatMap(([file, id]) => {
    const bytes = id === undefined ? undefined : blobs.get(id)
    return bytes ? [{ file, bytes }] : []
  })
  const stem = /^[./]+$/.test(name) ? { stem: io.nameOf(name) } : {}
  return known.length > 0 && known.length === files.length ? { kind, name, ...stem, files: known } : undefined
}

/** Plans by the ids of their files, read together; undefined = there is no file, or one is larger than `limit` bytes. */
export const inputsOf = async (
  io: World,
  versions: readonly { readonly plan: Known; readonly files: ReadonlyMap<string, string> }[],
  limit: number,
): Promise<readonly (Input | undefined)[]> => {
  const ids = versions.flatMap(({ files }) => [...files.values()])
  const blobs = await blobsOf(io, 'HEAD', ids, limit)
  return versions.map(({ plan, files }) => inputOf(io, plan, [...files], blobs))
}

/** Links may lead to links; nobody needs more steps. */
const mostSteps = 5

/** Where a link leads, as a shown name. */
const targetOf = (io: World, link: string, bytes: Uint8Array | undefined): string | undefined => {
  const way = decoder.decode(bytes)
  return way === '' || way.startsWith('/') ? undefined : io.shown(`${link.slice(0, link.lastIndexOf('/') + 1)}${way}`)
}

/** The files that links stand for, as a working folder shows them. Outside the repository there is nothing. */
const followed = async (
  io: World,
  past: PastFiles,
  names: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, Entry | undefined>> => {
  const ends = new Map(names.map((name) => [name, name]))
  for (let step = 0; step < mostSteps; step += 1) {
    const links = [...ends].filter(([, end]) => past.entries.get(end)?.isLink === true)
    if (links.length === 0) break
    const ids = links.flatMap(([, end]) => past.entries.get(end)?.id ?? [])
    const blobs = await blobsOf(io, past.revision.name, ids, limit)
    for (const [name, end] of links) ends.set(name, targetOf(io, end, blobs.get(past.entries.get(end)?.id ?? '')) ?? '')
  }
  return new Map([...ends].map(([name, end]) => [name, past.entries.get(end)]))
}

/**
 * Plans as they were, for whoever opens plans; undefined = one of the files is larger than `limit` bytes, or a link that
 * leads nowhere.
 */
export const inputsAt = async (
  io: World,
  past: PastFiles,
  plans: readonly PastPlan[],
  limit: number,
): Promise<readonly (Input | undefined)[]> => {
  const names = plans.flatMap(({ files }) => files)
  const entries = await followed(io, past, names, limit)
  const ids = [...entries.values()].flatMap((entry) => (entry && !entry.isLink ? [entry.id] : []))
  const blobs = await blobsOf(io, past.revision.name, ids, limit)
  return plans.map((plan) =>
    inputOf(
      io,
      plan,
      plan.files.map((file) => [file, entries.get(file)?.id]),
      blobs,
    ),
  )
}
