// For mutation tests alone: modules are loaded once, since a mutant is switched on while they run.
export default { test: { isolate: false } }
