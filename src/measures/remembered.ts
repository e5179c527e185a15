/**
 * A measure that remembers its last answer. Rules ask for the same figures of the same plan one after the other; plans,
 * playbooks and contexts never change, so the same objects have the same answer.
 */
export const remembered = <Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): ((...args: Args) => Result) => {
  let last: { readonly args: Args; readonly result: Result } | undefined
  return (...args) => {
    if (last === undefined || args.some((arg, index) => arg !== last?.args[index]))
      last = { args, result: compute(...args) }
    return last.result
  }
}
