import type { Path } from '../report/diagnostic.js'
import { expectedAt, keysAt, type Expected } from './schema-outline.js'
import { planSchema } from './validator.generated.js'

/** The keys that the map at a path of a plan may have, in the order of the format. */
export const keysOfFormat = (path: Path): readonly string[] => keysAt(planSchema, path)

/** What may stand at a path of a plan. */
export const formatAt = (path: Path): Expected => expectedAt(planSchema, path)
