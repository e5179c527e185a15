/** An item of an old list, of a new one, or one that takes the place of the other. */
export type Pair = { readonly from?: number; readonly to?: number }

/**
 * Two lists side by side, so that as many items as can be stand beside the same one. Where both go on in between, one
 * item takes the place of the other.
 */
export const sideBySide = (
  from: number,
  to: number,
  isSame: (one: number, other: number) => boolean,
): readonly Pair[] => {
  const best = Array.from({ length: from + 1 }, () => new Uint32Array(to + 1))
  const most = (one: number, other: number): number => best[one]?.[other] ?? 0
  for (let one = from - 1; one >= 0; one -= 1) {
    const row = best[one] as Uint32Array
    for (let other = to - 1; other >= 0; other -= 1)
      row[other] = isSame(one, other)
        ? most(one + 1, other + 1) + 1
        : Math.max(most(one + 1, other), most(one, other + 1))
  }
  const pairs: Pair[] = []
  let [one, other] = [0, 0]
  while (one < from || other < to) {
    const here = most(one, other)
    if (one < from && other < to && (isSame(one, other) || most(one + 1, other + 1) === here))
      pairs.push({ from: one++, to: other++ })
    else if (one < from && most(one + 1, other) === here) pairs.push({ from: one++ })
    else pairs.push({ to: other++ })
  }
  return pairs
}
