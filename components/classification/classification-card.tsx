import { cardWords, categoryLabels, lowered, whyTitles } from '@/lib/classification/nl'
import { outcomePlace, receiptPlace, startPlace } from '@/lib/classification/places/model'
import type { Card as View } from '@/lib/classification/view/model'
import { LinkButton } from '../ui/button'
import { Card } from '../ui/card'
import { ShortReasons } from './reasons'
import { SinceNotice } from './since-notice'

type Props = { slug: string; card: View }

/** Why a system is classified as it is, on its own page: out of the receipt, as it was decided. */
export function ClassificationCard({ slug, card }: Props) {
  const { latest, systemId } = card
  if (!latest) return <Invitation slug={slug} card={card} />
  const overridden = latest.decision === 'overridden'
  return (
    <Card
      title={overridden ? `Besloten: ${lowered(categoryLabels[latest.decided])}` : whyTitles[latest.decided]}
      aside={<a href={receiptPlace(slug, systemId, latest.id)}>Hele onderbouwing</a>}
      id="classificatie"
    >
      <div className="stack">
        {card.since && (
          <SinceNotice
            brief
            since={card.since}
            action={{ href: outcomePlace(slug, systemId), label: cardWords.again }}
          />
        )}
        {overridden && (
          <div>
            <p>{latest.reason}</p>
            <p className="muted">{cardWords.proposed(latest.headline)}</p>
          </div>
        )}
        {!overridden && <p className="font-semibold">{latest.headline}</p>}
        <ShortReasons of={latest.reasons} />
        <p className="muted">{cardWords.stands(latest.rules, latest.decision, latest.by, latest.decidedAt)}</p>
        {card.mayAnswer && (
          <p>
            <a href={startPlace(slug, systemId)}>Antwoorden bekijken of wijzigen</a>
          </p>
        )}
      </div>
    </Card>
  )
}

function Invitation({ slug, card }: Props) {
  const { systemId, started, mayAnswer, mayDecide, interim } = card
  return (
    <Card title="Classificatie" id="classificatie">
      <p>{started && interim ? cardWords.draft(interim.headline, interim.remaining) : cardWords.invitation}</p>
      <div className="btns mt-3">
        {mayAnswer && (
          <LinkButton href={startPlace(slug, systemId)}>{started ? 'Verdergaan' : 'Classificeren'}</LinkButton>
        )}
        {started && (mayDecide || !mayAnswer) && (
          <LinkButton href={outcomePlace(slug, systemId)}>Bekijk de uitkomst</LinkButton>
        )}
      </div>
    </Card>
  )
}
