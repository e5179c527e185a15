// Writes everything that follows from something else, each after what it follows from. With --check it fails when that
// changed a file, whatever git knows of it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateLicences } from './licenses.mjs'
import { generatePartSchema, generatePlanTypes } from './plan-schema.mjs'
import { generatePlaybook, generateScales } from './playbook.mjs'
import { generatePage } from './page.mjs'
import { generateRuleIndex } from './rules.mjs'
import { generateValidators } from './validator.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const generateAll = async () => {
  await generatePlaybook()
  await generateScales()
  await generatePartSchema()
  await generatePlanTypes()
  await generateLicences([...(await generateValidators()), ...(await generatePage())])
  await generateRuleIndex()
}

// What a generator may touch, by name, so that a new one needs no entry here. The compiled validators and what a page
// carries are not committed: every build makes them anew.
const isWatched = (path) => !path.startsWith('src/') || path.includes('.generated.')
const notCommitted = [
  'src/plan/validator.generated.js',
  'src/plan/validator-quick.generated.js',
  'src/formats/html/assets.generated.js',
]

const filesBelow = (path) => {
  if (!existsSync(join(root, path))) return []
  if (statSync(join(root, path)).isDirectory())
    return readdirSync(join(root, path)).flatMap((name) => filesBelow(`${path}/${name}`))
  return isWatched(path) && !notCommitted.includes(path) ? [path] : []
}

const watched = ['schemas', 'src', 'THIRD-PARTY-LICENSES', 'README.md', 'README.zh.md']

const contents = () => new Map(watched.flatMap(filesBelow).map((path) => [path, readFileSync(join(root, path))]))

const before = contents()
await generateAll()
if (process.argv.includes('--check')) {
  const changed = [...contents()].filter(([path, bytes]) => before.get(path)?.equals(bytes) !== true)
  for (const [path] of changed)
    console.error(
      `${path} was not what the generators make of its source. It is now: look at what changed and commit it; ` +
        'to change what it says, change its source and run "npm run generate".',
    )
  if (changed.length > 0) process.exitCode = 1
}
