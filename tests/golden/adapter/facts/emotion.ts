import type { Known } from '../known'
import type { Facts } from '../vocabulary/facts'

/** Emotions inferred from the body: what is read from text alone is not what the engine asks about. */
export const infersEmotion = (f: Facts): Known => (f.biometric_basis === false ? false : f.emotion_recognition)
