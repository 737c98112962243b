import type { ReactNode } from 'react'

/** A heading over some fields of a long form, with a line of explanation. */
export function FormSection({ title, hint, children }: { title: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <section className="form-part">
      <h2>{title}</h2>
      {hint && <p className="field-hint">{hint}</p>}
      {children}
    </section>
  )
}

/** The buttons under a form, the primary one first; `status` says, for instance, when a draft was kept. */
export function FormActions({ status, children }: { status?: ReactNode; children: ReactNode }) {
  return (
    <div className="form-actions">
      {children}
      {status && <span className="form-status">{status}</span>}
    </div>
  )
}
