import fc from 'fast-check'

/** The same situations for each mutant: one that lives today lives tomorrow. */
fc.configureGlobal({ seed: 20261127 })
