import { expect, test } from 'vitest'
import { ICON_NODES } from './icon-nodes'

type Drawn = readonly [string, Readonly<Record<string, string>>]

async function shapesInLibrary(name: string): Promise<readonly Drawn[]> {
  const { default: icon } = await import(`../../node_modules/lucide-react/dist/esm/icons/${name}.mjs`)
  const { props } = icon.render({}, null)
  const nodes: readonly Drawn[] = props.icon.node
  return nodes.map(([tag, { key: _key, ...attributes }]) => [tag, attributes])
}

test.each(Object.entries(ICON_NODES))('%s is drawn as the icon library draws it', async (name, nodes) => {
  expect(nodes).toEqual(await shapesInLibrary(name))
})
