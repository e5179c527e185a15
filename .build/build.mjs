// Makes dist/ from src/: the validators compiled from the schemas and what a page carries, then everything in one piece with lazy chunks, so that
// the package needs no other package at run time. With --if-needed only when something is newer than dist/.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { generatePage } from './page.mjs'
import { generateValidators } from './validator.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs the bundler; its metafile says which files of which packages went in. */
export const bundle = ({ write }) =>
  build({
    absWorkingDir: root,
    entryPoints: { main: 'src/main.ts', io: 'src/io/index.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    // Their texts are in THIRD-PARTY-LICENSES.
    legalComments: 'none',
    // Names stay, for the stack in a report of a fault; white space would double what node has to read.
    minifySyntax: true,
    minifyWhitespace: true,
    // Some bundled packages are CommonJS: they ask for node's own modules by require, and for their place.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url), __filename = import.meta.filename;",
    },
    // Node has what this package imitates, and the imitation turns text into code.
    alias: { setimmediate: 'node:timers' },
    logLevel: 'warning',
    metafile: true,
    write,
  })

const buildAll = async () => {
  await generateValidators()
  await generatePage()
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await bundle({ write: true })
}

/** When something below a path last changed; a folder changes when a file in it comes or goes. */
const lastChange = (path) => {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/** Builds when dist/ is missing or older than what it is made from. */
export const buildIfNeeded = async () => {
  const results = [
    'dist/main.js',
    'dist/io.js',
    'src/plan/validator.generated.js',
    'src/formats/html/assets.generated.js',
  ].map((path) => join(root, path))
  const sources = ['src', 'schemas', '.build', 'package.json', 'package-lock.json'].map((path) => join(root, path))
  const isCurrent =
    results.every((path) => existsSync(path)) &&
    Math.max(...sources.map(lastChange)) <= statSync(join(root, 'dist/main.js')).mtimeMs
  if (!isCurrent) await buildAll()
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await (process.argv.includes('--if-needed') ? buildIfNeeded() : buildAll())
