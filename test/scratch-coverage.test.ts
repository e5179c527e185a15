import { it } from 'vitest'
import { filesBelow, run } from './support.js'
it('x', async () => {
  const files = filesBelow('examples')
  for (const [p, d] of [['examples/vitamin-erp.plan.yaml','2008-05-16'],['examples/bedrock-petroleum','2026-06-30'],['examples/starter.plan.yaml','2026-06-30']] as const)
    for (const lang of ['en','zh'])
    console.log((await run(['check', p, '--rule', 'COV,CTL', '--as-of', d, '--lang', lang], { files, width: 160 })).out)
})
