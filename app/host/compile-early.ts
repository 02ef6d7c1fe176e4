import { parse } from 'acorn'

/**
 * Puts the module functions of a script that Turbopack wrote into parentheses; any other script is
 * given back as it is.
 *
 * V8 compiles a function in parentheses while the script is loading, on another thread; any other
 * it skips, and compiles on the main thread when it is called. Here all of them are called at once.
 *
 * @throws SyntaxError with the position when the text is no script
 */
export function compileEarly(script: string): string {
  let text = ''
  let end = 0
  for (const { start, end: stop } of listModules(script)) {
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
