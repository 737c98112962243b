import { describe, expect, test } from 'vitest'
import { factById } from '@/rules'
import { fieldOf } from './model'
import { optionLabels } from './nl'

describe('where a system comes from', () => {
  test('can be said in the register in every way that the rules tell apart', () => {
    const fact = factById('origin')
    const field = fieldOf('origin')
    if (fact?.kind !== 'choice' || field.kind !== 'choice') throw new Error('origin is no choice')
    expect(field.values.filter((v) => v !== 'unknown').sort()).toEqual(Object.keys(fact.options).sort())
    expect(Object.keys(optionLabels.origin)).toEqual(field.values)
  })
})
