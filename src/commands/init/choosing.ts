import type { Io } from '../../io/index.js'
import type { Language, Text } from '../../report/text.js'
import { UserError } from '../../user-error.js'
import { within } from '../inputs.js'
import { ciFiles, ciPlaces, hookFile, type CiPlace } from './checks.js'
import type { Wanted } from './files.js'

/** What checks plans besides people. */
export type Checks = { readonly ci: CiPlace; readonly hook: boolean }

/** How a folder stands in git. */
export type InGit = 'top' | 'below' | 'outside'

/** The folder itself, or what is there above it. */
const nearest = async (io: Io, folder: string): Promise<string> => {
  let at = folder
  while ((await io.kind(at)) !== 'folder') at = io.parent(at) ?? '.'
  return at
}

/** Whether a folder, which need not be there yet, is or would be in git. */
export const placeInGit = async (io: Io, folder: string): Promise<InGit> => {
  const at = await nearest(io, folder)
  const wayUp = await io.git(['-C', at, 'rev-parse', '--show-cdup'])
  if (wayUp === undefined) return 'outside'
  return at === folder && wayUp.trim() === '' ? 'top' : 'below'
}

const onlyAtTop = new UserError({
  en: '--ci and --hook write files that only work at the top of a git repository; run plan init there',
  zh: '--ci 和 --hook 写入的文件只在 git 仓库的顶层起作用；请在那里运行 plan init',
})

const words = {
  ci: { en: 'Where are the plans to be checked on every push?', zh: '每次推送时在哪里检查计划？' },
  nowhere: { en: 'nowhere', zh: '不检查' },
  hook: {
    en: 'Check the plans that change before every commit, too (with pre-commit)?',
    zh: '提交之前也检查改动的计划吗（使用 pre-commit）？',
  },
} satisfies Record<string, Text>

const labels: Readonly<Record<CiPlace, Text>> = {
  github: { en: 'GitHub', zh: 'GitHub' },
  gitlab: { en: 'GitLab', zh: 'GitLab' },
  none: words.nowhere,
}

const isThere = async (io: Io, folder: string, files: readonly Wanted[]): Promise<boolean> => {
  const [first] = files
  return first !== undefined && (await io.kind(within(folder, first.path))) === 'file'
}

/** Where the repository is kept, as far as the address of its origin says. */
const likelyPlace = async (io: Io, folder: string): Promise<CiPlace | undefined> => {
  const origin = await io.git(['-C', await nearest(io, folder), 'remote', 'get-url', 'origin'])
  return ciPlaces.find((place) => origin?.includes(place))
}

const askedCi = async (io: Io, folder: string, language: Language): Promise<CiPlace> => {
  for (const place of ciPlaces) if (await isThere(io, folder, ciFiles(place, language))) return 'none'
  const choices = ciPlaces.map((value) => ({ value, name: labels[value][language] }))
  const answer = await io.ask(language).choice(words.ci[language], choices, await likelyPlace(io, folder))
  return ciPlaces.find((place) => place === answer) ?? 'none'
}

const askedHook = async (io: Io, folder: string, language: Language): Promise<boolean> =>
  !(await isThere(io, folder, [hookFile(language)])) && io.ask(language).confirm(words.hook[language], false)

/** What is wanted besides people: by flags, else by the answers of whoever can be asked. */
export const chosenChecks = async (
  io: Io,
  folder: string,
  place: InGit,
  { ci, hook }: { readonly ci?: CiPlace; readonly hook?: true },
  asking: Language | undefined,
): Promise<Checks> => {
  const named = { ci: ci ?? 'none', hook: hook === true }
  if (place === 'below') {
    if (named.ci !== 'none' || named.hook) throw onlyAtTop
    return named
  }
  if (asking === undefined) return named
  return {
    ci: ci ?? (await askedCi(io, folder, asking)),
    hook: hook ?? (await askedHook(io, folder, asking)),
  }
}
