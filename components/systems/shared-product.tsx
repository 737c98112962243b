import { systemHref } from '@/lib/systems/list/model'
import { Notice } from '../ui/notice'

/** Says before the change which other systems change with the product. */
export function SharedProduct({ slug, sharing }: { slug: string; sharing: readonly { id: string; name: string }[] }) {
  if (sharing.length === 0) return null
  return (
    <div className="mb-4">
      <Notice>
        Deze gegevens horen bij het product. Wat u hier wijzigt, verandert ook bij{' '}
        {sharing.slice(0, 3).map((other, i) => (
          <span key={other.id}>
            {i > 0 && ', '}
            <a href={systemHref(slug, other.id)}>{other.name}</a>
          </span>
        ))}
        {sharing.length > 3 && ` en ${sharing.length - 3} andere`}.
      </Notice>
    </div>
  )
}
