import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const setOf = (words) => new Set(words.trim().split(/\s+/))

/** What these properties hold is only told. */
const told = setOf(`
  says asks why askWhom label hint title todo evidence finds name official url provision roughly outside text yes no unknown
  examples practice hospital
`)

/** Labels from a closed list, of which the compiler refuses an empty one; none of them decides. */
const labels = setOf('standing intervalStanding owedBy level via source topic retold')

/** What is written as arguments of these is the place in an act. */
const places = setOf('art definition annex annexI annexIII recital rule cite omnibusRecital')

/** The first argument of these is a name: of another name nothing would be found at all. */
const named = setOf('conclusion choice yesNo judgement dayFact condition bound point row bars')

const nameOf = (node) => node?.name ?? node?.value ?? node?.property?.name

const isText = (node) => node?.type === 'StringLiteral' || node?.type === 'TemplateLiteral'

const textOf = (node) => (node.type === 'StringLiteral' ? node.value : node.quasis.map((q) => q.value.raw).join(''))

/** Literals that hold nothing but what is told: a sentence, a list of sentences, sentences by verdict. */
const onlyTold = (node) => {
  if (isText(node)) return true
  if (node?.type === 'ArrayExpression') return node.elements.every(onlyTold)
  if (node?.type !== 'ObjectExpression') return false
  return node.properties.every((p) => p.type === 'ObjectProperty' && told.has(nameOf(p.key)) && onlyTold(p.value))
}

const asValue = (node, key) => {
  if (told.has(key) && onlyTold(node)) return 'only told'
  if (key === 'cites') return 'the place in an act'
  if (!isText(node)) return undefined
  if (labels.has(key)) return 'a label from a closed list'
  return key === 'id' ? 'a name' : undefined
}

/** A point of a list: its name, then where it stands. */
const points = setOf('point condition')

const asArgument = (node, { callee, arguments: [first] }) => {
  if (places.has(nameOf(callee))) return 'the place in an act'
  if (points.has(nameOf(callee)) && node !== first) return 'the place in an act'
  return first === node && named.has(nameOf(callee)) ? 'a name' : undefined
}

/** Why a mutant here would change no more than words or names. A day, an answer or the id of a duty is neither. */
const whyNot = ({ node, parent }) => {
  if (parent?.type === 'ObjectProperty' && parent.value === node) {
    const why = asValue(node, nameOf(parent.key))
    if (why) return why
  }
  if (node.type === 'ObjectExpression' && onlyTold(node)) return 'only told'
  const literal = isText(node) || (node.type === 'ArrayExpression' && onlyTold(node))
  if (!literal) return undefined
  if (isText(node) && /\s/.test(textOf(node))) return 'a sentence'
  return parent?.type === 'CallExpression' ? asArgument(node, parent) : undefined
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', { shouldIgnore: whyNot })]
