import type { RulesThen } from '@/lib/classification/past/loaders'
import { type PastView, pastViews } from '@/lib/classification/past/model'
import { pastWords as words } from '@/lib/classification/past/nl'
import { pastExportPlace, pastPlace } from '@/lib/classification/places/model'
import { type Day, writeDay } from '@/lib/platform/day'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Field } from '../ui/field'
import { Menu, MenuLink } from '../ui/menu'
import { Tabs } from '../ui/tabs'

type Props = Pick<RulesThen, 'asked' | 'days' | 'today'> & { slug: string; view: PastView }

/** Which way one looks back, and at which day: a form that works without script, and the legal dates that passed. */
export function PastDay({ slug, view, asked, days, today }: Props) {
  const first = days.at(-1)?.day ?? today
  const day = asked.is === 'day' ? asked.day : undefined
  return (
    <>
      <Tabs
        label={words.views}
        items={pastViews.map((v) => ({
          href: pastPlace(slug, { view: v, ...(day ? { op: day } : {}) }),
          label: words.tabs[v],
          current: v === view,
        }))}
      />
      <Card title={words.dayTitle} className="mb-4">
        <form method="get" action={pastPlace(slug)} noValidate>
          <input type="hidden" name="weergave" value={view} />
          <Field
            kind="date"
            name="op"
            label={words.day}
            hint={words.dayHint(first)}
            defaultValue={asked.is === 'day' ? asked.day : asked.typed}
            min={first}
            max={today}
            error={asked.is === 'refused' ? words.refusal[asked.why](first) : undefined}
          />
          <Button type="submit" tone="primary" className="mt-3">
            {words.look}
          </Button>
        </form>
        <h3 className="mt-4">{words.legalDays}</h3>
        <ul className="todo">
          {days.map((d) => (
            <li key={d.day}>
              <span>
                {d.day === day ? (
                  <b>{writeDay(d.day)}</b>
                ) : (
                  <a href={pastPlace(slug, { op: d.day, view })}>{writeDay(d.day)}</a>
                )}{' '}
                <span className="muted">{d.labels.join('. ')}</span>
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

/** Takes out exactly what a view shows, of every page. */
export function PastExport({ slug, op, view }: { slug: string; op: Day; view: PastView }) {
  return (
    <Menu label={words.export} end>
      <MenuLink href={pastExportPlace(slug, { op, view }, 'xlsx')} download hint={words.exportHint}>
        Excel (.xlsx)
      </MenuLink>
      <MenuLink href={pastExportPlace(slug, { op, view }, 'csv')} download hint={words.csvHint}>
        CSV
      </MenuLink>
    </Menu>
  )
}
