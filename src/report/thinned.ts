/** Some of many things, evenly spread, with the first and the last. */
export const thinned = <Item>(items: readonly Item[], most: number): readonly Item[] => {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  const picked = new Set(Array.from({ length: most }, (_, at) => Math.round(at * step)))
  return items.filter((_, index) => picked.has(index))
}
