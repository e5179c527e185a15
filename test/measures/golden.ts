import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Example = Readonly<Record<string, unknown>>

const file = fileURLToPath(new URL('../golden/worked-examples.json', import.meta.url))

/** The golden values of the method, as they are given. */
export const golden = JSON.parse(readFileSync(file, 'utf8')) as { readonly vitamin: Example; readonly bedrock: Example }

export const pick = (from: Readonly<Record<string, unknown>>, keys: readonly string[]): Example =>
  Object.fromEntries(keys.map((key) => [key, from[key]]))
