import { v7 } from 'uuid'

/** A new record's id: UUID v7, made by the application, so that a form can carry the id of what it will make. */
export const newId = (): string => v7()
