import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const makeFolder = (files: Readonly<Record<string, string>>, above: string): string => {
  const folder = realpathSync(mkdtempSync(join(above, 'plan-io-')))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A new folder with these files, which goes when the tests of the file are done. */
export const folderWith = (files: Readonly<Record<string, string>>): string => makeFolder(files, tmpdir())

const memory = '/dev/shm'

/** The same in memory where that is known to be possible: for tests that write thousands of files. */
export const quickFolderWith = (files: Readonly<Record<string, string>>): string =>
  makeFolder(files, existsSync(memory) ? memory : tmpdir())

/** Everything that lies in a folder, hidden or not. */
export const namesIn = (folder: string): readonly string[] => readdirSync(folder).sort()
