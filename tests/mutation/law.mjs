import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Stryker has no way to add a mutator: this list is the one it goes through, in the version that package.json pins. */
const core = createRequire(createRequire(import.meta.url).resolve('@stryker-mutator/core'))
const instrumenter = dirname(core.resolve('@stryker-mutator/instrumenter/package.json'))
const { allMutators } = await import(pathToFileURL(join(instrumenter, 'dist/src/mutators/mutate.js')).href)
const { default: babel } = await import(
  pathToFileURL(createRequire(join(instrumenter, 'x')).resolve('@babel/core')).href
)
const { types: t } = babel

const opposite = { all: 'any', together: 'any', any: 'all' }

const condition = (op, of) =>
  t.objectExpression([
    t.objectProperty(t.identifier('op'), t.stringLiteral(op)),
    t.objectProperty(t.identifier('of'), t.arrayExpression(of)),
  ])

const without = (list, at) => list.filter((_, i) => i !== at)

/** The day after, written as the law writes a day. */
const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

const isCallOf = (path, names) => path.isCallExpression() && names.includes(path.node.callee.name)

/** What can go wrong when law is written as data, and no general mutator tries. */
const law = [
  {
    name: 'AllOrAny',
    *mutate(path) {
      if (!isCallOf(path, ['all', 'any', 'together'])) return
      const [first, ...others] = path.node.arguments
      if (others.length > 0 || t.isSpreadElement(first))
        yield condition(opposite[path.node.callee.name], path.node.arguments)
    },
  },
  {
    name: 'ConditionDropped',
    *mutate(path) {
      if (!isCallOf(path, ['all', 'any', 'together']) || path.node.arguments.length < 2) return
      for (const at of path.node.arguments.keys())
        yield condition(path.node.callee.name, without(path.node.arguments, at))
    },
  },
  {
    name: 'NotDropped',
    *mutate(path) {
      if (isCallOf(path, ['not'])) yield path.node.arguments[0]
    },
  },
  {
    name: 'ExceptionDropped',
    *mutate({ node, parent }) {
      const key = t.isObjectProperty(parent) && parent.value === node ? parent.key.name : undefined
      if ((key === 'unless' || key === 'unlessShown') && t.isCallExpression(node)) yield t.identifier('undefined')
    },
  },
  {
    name: 'DayAfter',
    *mutate(path) {
      if (path.isStringLiteral() && /^\d{4}-\d{2}-\d{2}$/.test(path.node.value))
        yield t.stringLiteral(dayAfter(path.node.value))
    },
  },
]

for (const mutator of law) if (!allMutators.some(({ name }) => name === mutator.name)) allMutators.push(mutator)
