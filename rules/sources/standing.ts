import type { Standing } from '../engine/citation'

/** What a reader is told about the weight of a source. */
export const standingLabels = {
  law: 'wet',
  secondary: 'wet, gelezen in een andere bron',
  finalGuidance: 'definitief richtsnoer, niet bindend',
  draftGuidance: 'conceptrichtsnoer',
  fieldNorm: 'veldnorm',
  ourReading: 'onze uitleg',
  proposal: 'voorstel, geen geldend recht',
} as const satisfies Record<Standing, string>
