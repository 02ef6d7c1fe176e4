import { parse } from 'acorn'

/** Chromium 136 and later heeds it, where it is the first line. */
const hint = '//# allFunctionsCalledOnLoad\n'

/**
 * Has a browser compile a script that Turbopack wrote while it is loading, on another thread, in
 * place of function by function when each is called, on the main thread; any other script is given
 * back as it is. A script is loaded here when it is wanted, so that most of it is called at once.
 *
 * The hint is for all functions in V8; elsewhere the functions of modules are compiled early for
 * their parentheses.
 *
 * @throws SyntaxError with the position when the text is no script
 */
export function compileEarly(script: string): string {
  const modules = listModules(script)
  if (modules.length === 0) return script
  let text = hint
  let end = 0
  for (const { start, end: stop } of modules) {
    text += `${script.slice(end, start)}(${script.slice(start, stop)})`
    end = stop
  }
  return text + script.slice(end)
}

/** The functions in `(globalThis.TURBOPACK ||= []).push([script, id, function, id, function])`. */
function listModules(script: string) {
  if (!script.includes('TURBOPACK')) return []
  const { body } = parse(script, { ecmaVersion: 'latest' })
  return body.flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement') return []
    const { expression } = statement
    if (expression.type !== 'CallExpression') return []
    const [chunk] = expression.arguments
    if (chunk?.type !== 'ArrayExpression') return []
    return chunk.elements.filter(
      (element) =>
        element?.type === 'ArrowFunctionExpression' || element?.type === 'FunctionExpression',
    )
  })
}
