import boundaries from 'eslint-plugin-boundaries'
import hooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'

const newsroom = ['newsroom/story', 'newsroom/formats', 'newsroom/wording', 'newsroom/contract']

/** Which folder may import from which. */
const mayImport = {
  'newsroom/story': ['newsroom/story'],
  'newsroom/wording': ['newsroom/story', 'newsroom/wording'],
  'newsroom/formats': ['newsroom/story', 'newsroom/formats'],
  'newsroom/contract': newsroom,
  'electron/preload': ['newsroom/contract', 'electron/preload'],
  'electron/desk': [...newsroom, 'electron/desk'],
  'electron/main': [...newsroom, 'electron/desk', 'electron/main'],
  'electron/cli': [...newsroom, 'electron/desk', 'electron/cli'],
  renderer: [...newsroom, 'renderer'],
  // The fault tests put broken disks under the desk itself.
  'e2e/faults': [...newsroom, 'electron/desk', 'e2e/faults', 'e2e'],
  // The readers that are given foreign bytes are the desk's own.
  'e2e/fuzz': [...newsroom, 'electron/desk', 'electron/main', 'e2e/fuzz', 'e2e'],
  // What tests say in the stead of the main process is what the contract says.
  e2e: [...newsroom, 'e2e'],
}

// A star stops at a slash: `node:fs/promises` wants the second.
const node = ['node:*', 'node:*/*']

/** Which packages each folder may import. */
const mayInstall = {
  'newsroom/*': [
    'zod',
    'parse5',
    '@xmldom/xmldom',
    'fflate',
    'yaml',
    'micromark',
    'micromark-extension-gfm-*',
  ],
  'electron/preload': ['electron'],
  'electron/desk': ['exifreader', 'fflate', 'sharp', 'zod', ...node],
  'electron/main': ['electron', 'zod', ...node],
  'electron/cli': [...node],
  renderer: [
    'react',
    'react-dom',
    'react-dom/client',
    'react/jsx-runtime',
    'slate',
    'slate-dom',
    'slate-react',
    'slate-history',
    'react-aria-components',
    'lucide-react',
    'zod',
    '@fontsource-variable/*/**',
    '@fontsource-variable/*',
  ],
  'e2e/faults': ['@playwright/test', 'esbuild', 'sharp', ...node],
  'e2e/fuzz': ['fast-check', 'sharp', 'zod', ...node],
  e2e: [
    '@playwright/test',
    '@axe-core/playwright',
    'electron',
    'ajv',
    'eslint',
    'typescript',
    'typescript-eslint',
    'ajv/**',
    'ajv-formats',
    'ajv-draft-04',
    'fflate',
    'yaml',
    'micromark',
    'micromark-extension-gfm-*',
    'html-validate',
    'prosemirror-*',
    'sharp',
    'esbuild',
    'fast-check',
    'exifreader',
    'parse5',
    'vite',
    'zod',
    ...node,
  ],
}

/** The folders as eslint-plugin-boundaries wants to hear of them: by their path from the top, never by a like-named one. */
const elements = Object.keys(mayImport).map((folder) => ({
  type: folder,
  pattern: folder,
  partialMatch: false,
}))

const folderPolicies = Object.entries(mayImport).map(([from, to]) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
}))

const packagePolicies = Object.entries(mayInstall).map(([from, packages]) => ({
  from: { element: { type: from } },
  allow: { to: { module: { origin: ['external', 'core'] } }, dependency: { source: packages } },
}))

export default typescript.config(
  {
    ignores: ['dist/', '.tsc/', '.cache/', 'release/', 'node_modules/', 'test-results/', 'assets/'],
  },
  ...typescript.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': [
        'error',
        { max: 40, skipBlankLines: true, skipComments: true, IIFEs: false },
      ],
      'max-depth': ['error', 3],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Give it a name: named exports only.' },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Foreign markup never reaches the page.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
          message: 'Foreign markup never reaches the page.',
        },
        { selector: 'Literal[value=/\\b(TODO|FIXME)\\b/]', message: 'It is done, or it is an issue.' },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A test file is a list of claims; its outer function is the list and not one act.
    files: ['**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  { files: ['*.config.ts', '*.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['newsroom/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.ts', 'renderer/**/*.tsx', 'e2e/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/include': ['newsroom/**/*', 'electron/**/*', 'renderer/**/*', 'e2e/**/*'],
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, policies: [...folderPolicies, ...packagePolicies] },
      ],
    },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['electron/preload/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'newsroom/(?!contract/channels\\.ts)',
              message: 'The preload knows channel names and nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['electron/main/**/*.ts'],
    ignores: ['electron/main/ipc/**', 'electron/main/main.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain', 'default'],
              message: 'Calls are answered in electron/main/ipc only.',
            },
          ],
        },
      ],
    },
  },
)
