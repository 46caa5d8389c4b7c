import tseslint from 'typescript-eslint'

// The pipeline from left to right. A room imports from rooms to its left, from ports and from errors; never backwards.
const PIPELINE = [
  'recipe',
  'extract',
  'corpus',
  'folds',
  'members',
  'training',
  'predictions',
  'metrics',
  'evidence',
  'gate',
  'attestation',
  'approval',
  'registry',
  'guard',
  'report',
]
// Below the pipeline: what a file format is, whatever stands in the file. Rooms of the ground import from those to their left.
const GROUND = ['formats', 'onnx']
const FOUNDATION = ['errors', 'ports', ...GROUND]
// Describes the files of the pipeline for docs/reference; nothing of the product imports it.
const OUTER = ['use-cases', 'adapters', 'actions', 'cli', 'reference']
const ROOMS = [...FOUNDATION, ...PIPELINE, ...OUTER]
const INNER = [...FOUNDATION, ...PIPELINE, 'use-cases', 'reference']

/** The rooms that `room` may import from, itself aside. */
function mayImport(room) {
  if (room === 'errors') return []
  if (room === 'ports') return ['errors']
  if (GROUND.includes(room)) return ['errors', ...GROUND.slice(0, GROUND.indexOf(room))]
  if (PIPELINE.includes(room)) return [...PIPELINE.slice(0, PIPELINE.indexOf(room)), ...FOUNDATION]
  if (['use-cases', 'adapters', 'reference'].includes(room)) return [...PIPELINE, ...FOUNDATION]
  return [...PIPELINE, ...FOUNDATION, 'use-cases', 'adapters']
}

// What only adapters and entry points may touch.
const OUTSIDE_WORLD = {
  group: [
    'node:fs',
    'node:fs/*',
    'node:child_process',
    'node:process',
    'node:worker_threads',
    'node:os',
    'node:http',
    'node:https',
    'onnxruntime-*',
    '@actions/*',
    '@octokit/*',
  ],
  message: 'Only adapters and entry points touch the outside world: go through a port.',
}

function importRules(room) {
  const forbidden = ROOMS.filter((other) => other !== room && !mayImport(room).includes(other))
  const backwards = {
    regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
    message: `Imports go one way: src/${room} may import from ${mayImport(room).join(', ') || 'no other room'}.`,
  }
  const patterns = INNER.includes(room) ? [backwards, OUTSIDE_WORLD] : [backwards]
  return {
    files: [`src/${room}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  }
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'build/', 'demo/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': ['error', 'always'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numeric kernels index typed arrays inside bounds they have just computed; `!` says so where it is needed.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: INNER.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'process', 'console'],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Randomness is a pure function of the seed: training/random.',
        },
        { object: 'Date', property: 'now', message: 'Time comes through the Clock port.' },
      ],
    },
  },
  ...ROOMS.map(importRules),
)
