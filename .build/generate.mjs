// Writes everything that follows from something else, each after what it follows from. With --check it fails when that
// changed a file, whatever git knows of it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateLicences } from './licenses.mjs'
import { generatePartSchema, generatePlanTypes } from './plan-schema.mjs'
import { generatePlaybook, generateScales } from './playbook.mjs'
import { generateValidators } from './validator.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const generateAll = async () => {
  await generatePlaybook()
  await generateScales()
  await generatePartSchema()
  await generatePlanTypes()
  await generateLicences(await generateValidators())
}

// Every file that a generator might touch, so that a new generator needs no entry here. The compiled validator is not
// committed: it is made anew by every build.
const watched = ['schemas', 'src', 'THIRD-PARTY-LICENSES']
const notCommitted = new Set(['src/plan/validator.generated.js'])

const filesBelow = (path) => {
  if (notCommitted.has(path) || !existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(`${path}/${name}`))
}

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
