import { expect } from 'vitest'
import { isMap } from 'yaml'
import { applied, type Change } from '../../src/editing/change.js'
import { edited, type Draft } from '../../src/editing/edit.js'
import { read, step, stepsTo } from '../../src/editing/step.js'
import { reversed, spliced } from '../../src/editing/splice.js'
import { keysOfFormat } from '../../src/plan/format.js'
import { expectLittle, isBare } from './bounds.js'
import { canonical, dataOf, isShared, parsed, placeOf, plainText } from './places.js'

const draft = (text: string): Draft => ({
  kind: 'file',
  files: [{ file: 'x.plan.yaml', bytes: new TextEncoder().encode(text) }],
})

/** The text after some changes; undefined when they were refused. */
const after = (text: string, changes: readonly Change[]): string | undefined => {
  const result = edited(draft(text), changes, keysOfFormat)
  return result.kind === 'refused'
    ? undefined
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.files[0]?.bytes)
}

/**
 * One change in a text, with every promise of the editor put to the test. The text afterwards; undefined = refused,
 * because what would change is written once and used in several places.
 */
export const tryChange = (text: string, change: Change): string | undefined => {
  const data = dataOf(parsed(text))
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  const whole = text.slice(bom.length)
  let now = read(whole)
  const done = []
  for (const small of stepsTo(now, change)) {
    const before = now.text
    const one = step(now, small, keysOfFormat)
    expect(one.kind).toBe(isShared(parsed(before), small, plainText(before)) ? 'refused' : 'done')
    if (one.kind === 'refused') {
      expect(one.message.en).toMatch(/written once and used in several places/)
      expect(one.line).toBeGreaterThan(0)
      expect(after(text, [change])).toBeUndefined()
      return undefined
    }
    // Nothing else is disturbed.
    expectLittle(before, one.after.text, small)
    done.push({ before, way: one.way })
    now = one.after
  }
  const result = bom + now.text
  expect(after(text, [change])).toBe(result)
  // The file says what is meant, and nothing else.
  expect(canonical(dataOf(parsed(result)))).toBe(canonical(applied(data, [change])))
  // The splices lead back to the same bytes.
  expect(done.reduceRight((each, { before, way }) => spliced(each, reversed(before, way)), now.text)).toBe(whole)
  // The same once more changes nothing.
  if (change.kind === 'set') {
    const again = edited(draft(result), [change], keysOfFormat)
    expect(again.kind === 'edited' && again.changed).toEqual([])
  }
  return result
}

/** What leads back, in data, where it leads back to the same bytes too. */
const inverse = (text: string, result: string, change: Change): Change | undefined => {
  const { path } = change
  const document = parsed(text)
  const [own, around] = [path, path.slice(0, -1)].map((each) => placeOf(document, each, plainText(text)))
  const isNew = change.kind === 'insert' || (change.kind === 'set' && own?.missing === 1)
  // A list that was empty is left as `[]`, however it was written; `[a: 1]` is left with brackets of its own.
  if (isNew) {
    const holder = around?.place.node ?? null
    const hasNoBrackets = isMap(holder) && holder.flow === true && plainText(text)[holder.range?.[0] ?? 0] !== '{'
    return around?.missing || isBare(holder) || hasNoBrackets ? undefined : { kind: 'remove', path }
  }
  const isWord = (source: string): boolean =>
    /^[a-z]\w*$/.test(source) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(source)
  if (change.kind === 'rename') {
    const key = String(path.at(-1))
    return isWord(key) && isWord(change.key)
      ? { kind: 'rename', path: [...path.slice(0, -1), change.key], key }
      : undefined
  }
  // Words come back without quotes, or in the quotes that were there.
  const old = own?.place.node
  if (change.kind !== 'set' || !old?.range || typeof change.value !== 'string' || !isWord(change.value))
    return undefined
  const source = plainText(text).slice(old.range[0], old.range[1])
  return isWord(source.replace(/^"(.*)"$/, '$1')) ? { kind: 'set', path, value: source.replaceAll('"', '') } : undefined
}

/** Whether what was done could be taken back by another edit; then the bytes are the old ones. */
export const tryUndo = (text: string, result: string, change: Change): boolean => {
  const back = inverse(text, result, change)
  if (back) expect(after(result, [back])).toBe(text)
  return back !== undefined
}
