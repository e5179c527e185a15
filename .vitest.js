// How `npm test` runs the tests. Random tests draw the same cases every time, so that a failure is about the change;
// run one directly with vitest, or set FUZZ_SEED, to draw others.
export default {
  test: {
    dir: 'test',
    // A busy machine is slow, and no test is about time.
    testTimeout: 120_000,
    setupFiles: ['test/seed.ts'],
  },
}
