import type { ToolKind } from '@/rules'

export const kindWords = {
  title: (kind: ToolKind | null): string =>
    kind ? `Soort hulpmiddel: ${kind.name}` : 'Beginnen met een bekend soort hulpmiddel',
  skip: 'Dit mag u overslaan',
  waiting: (n: number): string => (n === 1 ? '1 voorstel staat klaar' : `${n} voorstellen staan klaar`),
  explain:
    'Bij elk soort horen antwoorden die bijna altijd kloppen. Ze staan als voorstel bij de vragen. Een voorstel telt pas als u het overneemt: tot dan blijft de vraag open.',
  asks: 'Waar lijkt dit systeem het meest op?',
  none: 'Geen van deze',
  noneHint: 'U beantwoordt de vragen zonder voorstellen. Wat al is beantwoord, blijft staan.',
  examples: ({ description, examples }: ToolKind): string =>
    `${description} Bijvoorbeeld bij de huisarts: ${examples.practice}. In het ziekenhuis: ${examples.hospital}.`,
} as const

export const proposalWords = {
  mark: 'Voorstel',
  adopt: (n: number): string =>
    n === 1
      ? 'Ik heb het voorstel op deze pagina gelezen en neem het over'
      : `Ik heb de ${n} voorstellen op deze pagina gelezen en neem ze over`,
  adoptHint: 'Alleen waar u zelf geen antwoord kiest. Wat u kiest, gaat voor.',
} as const
