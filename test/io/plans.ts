import { lstatSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../support.js'
import { folderWith, namesIn } from './folders.js'

type Files = Readonly<Record<string, string>>

/** A plan on disk, and an edit of it. */
export type Example = {
  readonly folder: string
  /** The edit, as it is typed. */
  readonly edit: readonly string[]
  /** Every file as it was, and as it is to be. */
  readonly old: Files
  readonly fresh: Files
  /** Another edit of the same plan, which comes next, and what it makes of the files. */
  readonly next: readonly string[]
  readonly afterNext: (files: Files) => Files
  /** A file of it, as messages name it. */
  readonly shown: (name: string) => string
  readonly restore: () => void
  readonly contents: () => Files
}

const head = 'version: 1\naccount: { name: 示例公司 }\n'

const contentOf = (path: string): string =>
  lstatSync(path).isSymbolicLink() ? `link to ${readlinkSync(path)}` : readFileSync(path, 'utf8')

/** A plan of these files in a folder of its own. */
export const exampleOf = (old: Files, fresh: Files, edit: readonly string[], plan: string): Example => {
  const folder = folderWith(old)
  const path = join(folder, plan)
  return {
    folder,
    old,
    fresh,
    edit: [...edit, '--plan', path],
    next: ['set', 'account.region', '华北', '--plan', path],
    afterNext: (files) =>
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [name, text.replace('示例公司 }', '示例公司, region: 华北 }')]),
      ),
    shown: (name) => relative(root, join(folder, name)),
    restore() {
      for (const name of namesIn(folder)) rmSync(join(folder, name))
      for (const [name, text] of Object.entries(old)) writeFileSync(join(folder, name), text)
    },
    contents: () => Object.fromEntries(namesIn(folder).map((name) => [name, contentOf(join(folder, name))])),
  }
}

/** A plan in one file. */
export const filePlan = (): Example => {
  const old = `${head}relationships:\n  people:\n    - { id: cio, name: 王宏, roles: [recommender] }\n`
  const fresh = old.replace('[recommender]', '[recommender], attitude: supporter')
  const name = 'a.plan.yaml'
  return exampleOf({ [name]: old }, { [name]: fresh }, ['set', 'cio.attitude', 'supporter'], name)
}

/** A plan in a folder; the edit changes two of its files. */
export const folderPlan = (): Example => {
  const people = 'relationships:\n  people:\n    - { id: cio, name: 王宏, roles: [recommender] }\n'
  const maps = 'maps:\n  strategy:\n    goals:\n      - { id: g1, statement: 更快, owner_person: cio }\n'
  const old = { 'maps.yaml': maps, 'plan.yaml': head, 'relationships.yaml': people }
  const fresh = { ...old, 'maps.yaml': maps.replace('cio', 'it'), 'relationships.yaml': people.replace('cio', 'it') }
  return exampleOf(old, fresh, ['rename', 'cio', 'it'], '.')
}

/** The files of the plan, without what a killed edit has left. */
export const visible = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.')))
