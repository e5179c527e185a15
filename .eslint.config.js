import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const noDefaultExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere.',
}

// A default export would be their own choice of name; these files are read by tools that ask for one.
const toolConfiguration = ['.eslint.config.js', '.dependency-cruiser.cjs', '.stryker.vitest.js', '.vitest.js']

export default defineConfig(
  globalIgnores(['dist/', '.stryker-tmp/', 'reports/', '**/*.generated.js', '**/*.generated.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs,cjs}'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'It cuts off piped output; set process.exitCode.' },
        { property: 'localeCompare', message: 'Order must not depend on the machine; compare with <.' },
      ],
    },
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    ignores: toolConfiguration,
    rules: { 'no-restricted-syntax': ['error', noDefaultExports] },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'test/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    // The library of workbooks takes days as moments; that file makes them from days, never from a clock.
    ignores: ['src/io/*.ts', 'src/formats/xlsx/day.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Only src/io/ knows the machine; take what you need from Io.' },
        { name: 'Date', message: 'Only src/io/ knows the clock; use asOf from the context, and measures/dates.ts.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Parsed JSON and YAML are compared as they come.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
