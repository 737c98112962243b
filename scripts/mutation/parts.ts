/**
 * The rules in parts that are broken one after another. All at once every condition of the engine would carry its mutants
 * while the law is tried, and each try would take four times as long.
 */
export const parts: readonly { readonly name: string; readonly files: readonly string[] }[] = [
  { name: 'mdr', files: ['rules/mdr/*.ts'] },
  { name: 'ai-act', files: ['rules/ai-act/*.ts'] },
  {
    name: 'care',
    files: ['rules/implants/*.ts', 'rules/privacy/*.ts', 'rules/care-quality/*.ts', 'rules/sources/*.ts'],
  },
  { name: 'questions', files: ['rules/kinds/*.ts', 'rules/contradictions/*.ts', 'rules/!(classify).ts'] },
  { name: 'outcome', files: ['rules/outcome/*.ts', 'rules/classify.ts'] },
  { name: 'engine', files: ['rules/engine/*.ts'] },
]
