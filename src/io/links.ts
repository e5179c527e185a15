import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSupportsHyperlinks } from 'supports-hyperlinks'
import { orMissing } from './faults.js'

/** How files are linked to from standard output; undefined = this terminal opens no links. */
export const linksFrom = (
  here: string,
  env: Readonly<Record<string, string | undefined>>,
): ((path: string) => string | undefined) | undefined => {
  // Visual Studio Code opens `file:line:column` at that line by itself; a link would take that away.
  const finds = env.TERM_PROGRAM === 'vscode' && env.FORCE_HYPERLINK === undefined
  const isWanted = process.stdout.isTTY || env.FORCE_HYPERLINK !== undefined
  if (finds || !isWanted || !createSupportsHyperlinks(process.stdout)) return undefined
  // What is no plain letter in a path is percent-encoded, and so can neither end the link nor act on the terminal.
  return (path) =>
    orMissing(() => statSync(resolve(here, path)))?.isFile() ? pathToFileURL(resolve(here, path)).href : undefined
}
