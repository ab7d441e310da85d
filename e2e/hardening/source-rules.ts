import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

/** A rule over every node of every source file: null where the node keeps it, else what is wrong with it. */
export type SourceRule = (node: ts.Node, path: string) => string | null

/** Files by path, or folders with a slash at the end, in which something may stand. */
type Places = readonly string[]

function isIn(path: string, places: Places): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place))
}

/** A class is only made with `new` in the given places. */
export function madeOnlyIn(names: RegExp, places: Places): SourceRule {
  return (node, path) =>
    ts.isNewExpression(node) && names.test(lastName(node.expression)) && !isIn(path, places)
      ? `makes a ${lastName(node.expression)}`
      : null
}

/** A name, imported or not, only stands in the given places; a type may be spoken of anywhere. */
export function namedOnlyIn(names: RegExp, places: Places): SourceRule {
  return (node, path) =>
    ts.isIdentifier(node) && names.test(node.text) && !isIn(path, places) && !isOfType(node)
      ? `names ${node.text}`
      : null
}

/** A method is only called in the given places, whatever it is called on. */
export function calledOnlyIn(names: RegExp, places: Places): SourceRule {
  return (node, path) =>
    (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    names.test(lastName(node.expression)) &&
    !isIn(path, places)
      ? `calls ${lastName(node.expression)}`
      : null
}

/** A module is only imported in the given places, in whatever way. */
export function importedOnlyIn(modules: RegExp, places: Places): SourceRule {
  return (node, path) => {
    const name = moduleOf(node)
    return name !== null && modules.test(name) && !isIn(path, places) ? `imports ${name}` : null
  }
}

/** No text in the source is like this; comments are no text. */
export function noText(wanted: RegExp, places: Places = []): SourceRule {
  return (node, path) => {
    if (!isText(node) || isIn(path, places)) return null
    return wanted.test(node.text) ? `holds “${node.text.slice(0, 60)}”` : null
  }
}

/** Neither as a property that is written, nor as an attribute, nor under a name in brackets. */
export function noProperty(names: RegExp, places: Places = []): SourceRule {
  return (node, path) => {
    if (isIn(path, places)) return null
    if (ts.isJsxAttribute(node) && names.test(node.name.getText())) return `writes ${node.name.getText()}`
    if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return null
    return names.test(lastName(node)) ? `touches ${lastName(node)}` : null
  }
}

/** No JSX element of that name. */
export function noElement(names: RegExp, places: Places = []): SourceRule {
  return (node, path) => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return null
    const name = node.tagName.getText()
    return names.test(name) && !isIn(path, places) ? `draws a ${name}` : null
  }
}

/** What breaks the rules in the files, a line each: path, line, and what is wrong. Pages that are no TypeScript are read as text. */
export function breaksOf(files: readonly SourceFile[], rules: readonly SourceRule[]): string[] {
  return [...breaksByRule(files, rules).values()].flat()
}

/** The same for many rules at once, by the rule: each file is gone through once. */
export function breaksByRule(
  files: readonly SourceFile[],
  rules: readonly SourceRule[],
): ReadonlyMap<SourceRule, readonly string[]> {
  const found = new Map<SourceRule, string[]>(rules.map((rule) => [rule, []]))
  for (const { path, text } of files) {
    const source = parsed(path, text)
    const visit = (node: ts.Node): void => {
      if (isTelling(node)) for (const [rule, breaks] of found) judge(rule, node, source, breaks)
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

function judge(rule: SourceRule, node: ts.Node, source: ts.SourceFile, breaks: string[]): void {
  const wrong = rule(node, source.fileName)
  if (wrong === null) return
  breaks.push(`${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${wrong}`)
}

/** The kinds of node that some rule looks at; most of a file is of another. */
function isTelling(node: ts.Node): boolean {
  return telling.has(node.kind) || isText(node)
}

const telling: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.JsxAttribute,
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
])

function parsed(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const code = path.endsWith('.html') ? `\`${text}\`` : text
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind)
}

function lastName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isElementAccessExpression(node) && isText(node.argumentExpression))
    return node.argumentExpression.text
  return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) ? lastName(node.expression) : ''
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node)
  )
}

/** In an import or a reference that is of the type alone: it is gone when the program runs. */
function isOfType(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isImportSpecifier(parent))
    return parent.isTypeOnly || parent.parent.parent.phaseModifier === ts.SyntaxKind.TypeKeyword
  return ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent) || ts.isQualifiedName(parent)
}

function moduleOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const isType =
      ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return !isType && node.moduleSpecifier && isText(node.moduleSpecifier) ? node.moduleSpecifier.text : null
  }
  if (!ts.isCallExpression(node) || !node.arguments[0] || !isText(node.arguments[0])) return null
  const isImport =
    node.expression.kind === ts.SyntaxKind.ImportKeyword || lastName(node.expression) === 'require'
  return isImport ? node.arguments[0].text : null
}
