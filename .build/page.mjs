// What a page carries in itself: its script in one piece, its style, and the hashes by which its policy allows both.
// Writes src/formats/html/assets.generated.js.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'src/formats/html')

/** Browsers of the last few years. */
const target = ['chrome105', 'firefox115', 'safari16']

const bundled = async (entryPoint, options) => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    charset: 'utf8',
    // Their texts are in THIRD-PARTY-LICENSES.
    legalComments: 'none',
    target,
    logLevel: 'warning',
    ...options,
  })
  return { text: outputFiles[0].text.trim(), inputs: Object.keys(metafile.inputs) }
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Bundles what the page carries; says which files went in. */
export const generatePage = async () => {
  const script = await bundled('src/formats/html/client/index.ts', { format: 'iife' })
  const style = await bundled('src/formats/html/page.css', {})
  const constants = {
    script: script.text,
    style: style.text,
    scriptHash: hashOf(script.text),
    styleHash: hashOf(style.text),
  }
  const lines = Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
  writeFileSync(
    join(folder, 'assets.generated.js'),
    `/* Generated from client/ and style/ by \`npm run build\`. Never edited. */\n${lines.join('')}`,
  )
  return script.inputs
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generatePage()
