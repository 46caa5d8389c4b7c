// What nobody uses: files, exports and packages. Entries are what something outside of the imports starts.
import { ENTRIES } from './scripts/entries.mjs'

export default {
  entry: [
    ...Object.values(ENTRIES).map((file) => `src/${file}`),
    // Scripts load these from the compiled sources, by path.
    'src/actions/all.ts',
    'src/reference/*.ts',
    'scripts/*.mjs',
    'bench/*.mjs',
    'jest.*.mjs',
    '__tests__/**/*.test.ts',
    '__tests__/support/*.{mjs,cjs}',
  ],
  project: ['{src,scripts,bench,__tests__}/**/*.{ts,mjs,cjs}'],
  // Started by its path (ncc), or installed by the check that needs them.
  ignoreDependencies: ['@vercel/ncc', 'jsdom', 'mermaid'],
  // Of the system.
  ignoreBinaries: ['mkfifo', 'mount', 'umount', 'unshare'],
  // A type stands where its value stands, also where only its neighbours use it.
  exclude: ['types', 'duplicates', 'enumMembers'],
  ignoreExportsUsedInFile: true,
}
