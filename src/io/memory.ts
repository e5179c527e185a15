import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Left alone, node lets what nobody needs lie about until it has taken several times the memory of what is in use. */
export const letGo = (): void => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
