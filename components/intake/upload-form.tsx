'use client'

import { useState } from 'react'
import { uploadImport } from '@/lib/intake/actions'
import { ActionForm } from '../ui/action-form'
import { Field, HiddenField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'

const largest = 20 * 1024 * 1024

/** Chooses a file and sends it. A file that is too large is said before it is sent, where script runs. */
export function UploadForm({ slug, id, tooLargeText }: { slug: string; id: string; tooLargeText: string }) {
  const [tooLarge, setTooLarge] = useState(false)
  const look = (event: React.FormEvent<HTMLDivElement>) => {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined
    setTooLarge((file?.size ?? 0) > largest)
  }
  return (
    <ActionForm action={uploadImport.bind(null, slug)}>
      <HiddenField name="id" value={id} />
      <div onChange={look}>
        <Field
          kind="file"
          name="file"
          label="Bestand"
          required
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          hint="Excel (.xlsx) of CSV, hoogstens 5.000 rijen en 20 MB. Koppen in de eerste rij, daaronder één systeem per rij."
          {...(tooLarge ? { error: tooLargeText } : {})}
        />
      </div>
      <div className="form-actions">
        <SubmitButton
          pending="Bestand wordt verstuurd…"
          onClick={(event) => {
            if (tooLarge) event.preventDefault()
          }}
        >
          Lezen en controleren
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
