import { join } from 'node:path'
import { ESLint } from 'eslint'
import typescript from 'typescript-eslint'

/**
 * The names of the lint rules that refuse a text, as if it lay at `file` below `top`.
 *
 * Rules that need types are left out: the file is in no project, and borders are not theirs. A text that cannot be
 * parsed gives `unreadable`.
 */
export async function findLintRefusals(
  top: string,
  { file, code }: { readonly file: string; readonly code: string },
): Promise<readonly string[]> {
  const linter = new ESLint({ cwd: top, overrideConfig: [untyped] })
  const results = await linter.lintText(code, { filePath: join(top, file) })
  return results.flatMap((result) => result.messages).map((message) => message.ruleId ?? 'unreadable')
}

const untyped = {
  ...typescript.configs.disableTypeChecked,
  files: ['**/*.ts', '**/*.tsx'],
  languageOptions: { parserOptions: { projectService: false } },
}
