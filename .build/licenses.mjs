// Writes THIRD-PARTY-LICENSES: the licence of every package of which something is in dist/, and of no other.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './build.mjs'
import { generatePage } from './page.mjs'
import { generateValidators } from './validator.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const rule = '-'.repeat(80)

/** `node_modules/a/node_modules/@b/c/lib/x.js` → `node_modules/a/node_modules/@b/c`. */
const packageFolder = (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]

/** Files of which something is in dist/. Validators and what a page carries are bundled beforehand, from files of their own. */
const bundledFiles = async (ownFiles) => {
  const { metafile } = await bundle({ write: false })
  // An input of which nothing is left after tree shaking is not shipped.
  const shipped = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
  return [...shipped, ...ownFiles]
}

/** Some packages have their licence at the end of their README, below a heading of its own. */
const inReadme = (folder) => {
  const file = join(root, folder, 'README.md')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return /^## licen[cs]e\s*$([^]*)/im.exec(text)?.[1]?.trim()
}

const licenceOf = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const files = readdirSync(join(root, folder))
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
  const readme = files.length === 0 ? inReadme(folder) : undefined
  if (typeof license !== 'string' || (files.length === 0 && readme === undefined))
    throw new Error(`${folder}: no licence to be found; read what its authors say and name it in .build/licenses.mjs`)
  const text = readme ?? files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim()).join('\n\n')
  return { title: `${name} ${version} (${license})`, text: text.replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]+$/gm, '') }
}

/** The whole text. Packages that share a licence to the letter are listed together. */
const licences = async (ownFiles) => {
  const folders = new Set((await bundledFiles(ownFiles)).map(packageFolder).filter((folder) => folder !== undefined))
  const byText = new Map()
  for (const { title, text } of [...folders].sort().map(licenceOf)) {
    const titles = byText.get(text) ?? new Set()
    byText.set(text, titles.add(title))
  }
  const parts = [...byText].map(([text, titles]) => `${rule}\n${[...titles].join('\n')}\n${rule}\n\n${text}\n`)
  return ['The files in dist/ contain parts of the packages below, each under its own licence.\n', ...parts].join('\n')
}

/** Comes after `generateValidators` and `generatePage`, which say what they took from packages. */
export const generateLicences = async (ownFiles) => {
  writeFileSync(join(root, 'THIRD-PARTY-LICENSES'), await licences(ownFiles))
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await generateLicences([...(await generateValidators()), ...(await generatePage())])
