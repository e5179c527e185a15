/**
 * What some ids were before, where it is not the same: a thing whose id went while its name stayed has a new id. `before`
 * and `after` are names by id.
 */
export const renamedIds = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const gone = [...before].filter(([id]) => !after.has(id))
  if (gone.length === 0) return new Map()
  return new Map(
    [...after].flatMap(([id, name]): (readonly [string, string])[] => {
      if (before.has(id)) return []
      const namesakes = gone.filter(([, former]) => former === name)
      const [only] = namesakes
      return only && namesakes.length === 1 ? [[id, only[0]]] : []
    }),
  )
}
