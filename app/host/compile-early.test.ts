import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { compileEarly } from './compile-early'

const open = '(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(['

/** What the modules of a chunk give when they are called. */
function run(script: string): unknown[] {
  const context: { TURBOPACK?: unknown[][] } = {}
  runInNewContext(script, { globalThis: context })
  const chunk = context.TURBOPACK?.[0] ?? []
  return chunk
    .filter((_, index) => index % 2 === 0)
    .map((module) => (typeof module === 'function' ? module(1) : module))
}

describe('compileEarly', () => {
  it('puts a hint first, and the function of each module into parentheses, but nothing inside of it', () => {
    const script = `${open}void 0,1,(e,t)=>{e.s(()=>2)},3,function(e){return e}]);`
    expect(compileEarly(script)).toBe(
      `//# allFunctionsCalledOnLoad\n${open}void 0,1,((e,t)=>{e.s(()=>2)}),3,(function(e){return e})]);`,
    )
  })

  it('leaves a script that does the same', () => {
    const script = `${open}"a",1,e=>e+1,2,()=>({text:"),(x=>x)"})])`
    expect(run(compileEarly(script))).toEqual(['a', 2, { text: '),(x=>x)' }])
    expect(run(compileEarly(script))).toEqual(run(script))
  })

  it('gives any other script back as it is', () => {
    const scripts = ['', 'call([()=>{}])', 'no script at all {']
    for (const script of scripts) expect(compileEarly(script)).toBe(script)
    expect(compileEarly('var TURBOPACK=[()=>{}]')).toBe('var TURBOPACK=[()=>{}]')
  })

  it('says where a broken script is broken', () => {
    expect(() => compileEarly('TURBOPACK.push([)')).toThrow(/1:16/)
  })
})
