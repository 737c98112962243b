import { citationWords, deviceWords } from '@/lib/classification/nl'
import type { DeviceOutcome } from '@/rules'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { DescriptionList } from '../ui/description-list'

const tones = { agree: 'minimal', doubt: 'limited', cannotTell: 'open' } as const

/** The class as the maker declares it, beside the one that would be expected. The declared class stays. */
export function DeviceClass({ device }: { device: DeviceOutcome }) {
  return (
    <Card title={deviceWords.title}>
      <DescriptionList
        wide
        items={[
          { term: deviceWords.declared, value: device.declared ?? deviceWords.notKnown },
          { term: deviceWords.expected, value: device.expected },
        ]}
      />
      <p className="page-marks mt-3">
        <Chip tone={tones[device.comparison]} {...(device.comparison === 'doubt' ? { mark: 'alert' as const } : {})}>
          {deviceWords.comparison[device.comparison]}
        </Chip>
      </p>
      <p className="muted mt-2">
        {deviceWords.note}{' '}
        {device.citations.length > 0 && <span className="cite">{device.citations.map(citationWords).join('; ')}</span>}
      </p>
    </Card>
  )
}
