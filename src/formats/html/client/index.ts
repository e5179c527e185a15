import { cards } from './cards.js'
import { controls } from './controls.js'
import { pictures } from './pictures.js'
import { tables } from './tables.js'

// Everything can be read without any of this.
controls()
pictures()
tables()
cards()
