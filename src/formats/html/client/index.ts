import { cards } from './cards.js'
import { controls } from './controls.js'
import { drawAll } from './language.js'
import { pictures } from './pictures.js'
import { tables } from './tables.js'

// Everything can be read without any of this; of a large account some drawings are only seen with it.
drawAll()
controls()
pictures()
tables()
cards()
