import { join } from 'node:path'
import typescript from 'typescript'

/**
 * The compiler's numbers (`TS6307`) for what it finds wrong with a text, as if it lay at `file` below `top` and were the
 * only file of its folder's project. What is wrong with files it imports is not counted.
 */
export function findTypeRefusals(
  top: string,
  { file, code }: { readonly file: string; readonly code: string },
): readonly string[] {
  const path = join(top, file)
  const options = readOptions(join(top, file.split('/')[0] ?? '', 'tsconfig.json'))
  const host = hostWith(path, code, options)
  const program = typescript.createProgram({ rootNames: [path], options, host })
  const source = program.getSourceFile(path)
  const found = [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(source)]
  return found.map((diagnostic) => `TS${diagnostic.code}`)
}

function readOptions(tsconfig: string): typescript.CompilerOptions {
  const read = typescript.getParsedCommandLineOfConfigFile(
    tsconfig,
    {},
    {
      ...typescript.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(typescript.flattenDiagnosticMessageText(diagnostic.messageText, ' '))
      },
    },
  )
  if (!read) throw new Error(`${tsconfig} cannot be read.`)
  return read.options
}

/** The real disk with one file more. */
function hostWith(path: string, code: string, options: typescript.CompilerOptions): typescript.CompilerHost {
  const disk = typescript.createCompilerHost(options)
  return {
    ...disk,
    fileExists: (name) => name === path || disk.fileExists(name),
    readFile: (name) => (name === path ? code : disk.readFile(name)),
    getSourceFile: (name, languageVersion, ...rest) =>
      name === path
        ? typescript.createSourceFile(name, code, languageVersion)
        : disk.getSourceFile(name, languageVersion, ...rest),
  }
}
