import type { ReportSystem, Told } from './model'

/** Tells systems in the order in which they come, some at a time; each is let go once it was told. */
export function toldInOrder(next: () => Promise<readonly ReportSystem[]>): Told {
  let some: ReportSystem[] = []
  const tell = (id: string): ReportSystem => {
    const told = some.pop()
    if (told?.system.id !== id) throw new Error(`system ${id} is not the next of the register`)
    return told
  }
  return (id) => {
    if (some.length > 0) return tell(id)
    return next().then((come) => {
      some = come.toReversed()
      return tell(id)
    })
  }
}
