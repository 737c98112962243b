/* Plain old JavaScript, so that a Node of any age can say what it needs. */
var needed = [20, 19]
var found = process.versions.node.split('.').map(Number)
if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    'Node ' +
      needed.join('.') +
      ' or newer is needed and this is ' +
      process.versions.node +
      ': install the LTS of https://nodejs.org.',
  )
  process.exit(1)
}
require('./launch.cjs')
