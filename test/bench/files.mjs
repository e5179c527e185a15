import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A file, or every plan below a folder. */
export const filesBelow = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true }).flatMap((name) => (name.endsWith('.plan.yaml') ? join(path, name) : []))
    : [path]
