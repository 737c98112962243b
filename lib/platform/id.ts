import { v7 } from 'uuid'

/** A new record's id: UUID v7, made by the application, so that a form can carry the id of what it will make. */
export const newId = (): string => v7()

const shape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text could be the id of a record. */
export const isId = (text: string): boolean => shape.test(text)
