import fc from 'fast-check'

/** The same situations for each mutant, so that one that lives today lives tomorrow; and no search for the smallest that kills it. */
fc.configureGlobal({ seed: 20261127, endOnFailure: true })
