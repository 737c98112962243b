/**
 * The rules: law as typed data and pure functions. No clock, no database, no institution.
 * A Situation (answers) and a Day give an Outcome; everything else reads an Outcome.
 */
export { classify, type Options, type Verdicts, verdicts } from './classify'
export { writtenFacts } from './command/facts'
export { outcomesJson } from './command/outcomes'
export { type Problems, readSituations } from './command/read'
export type { Standing } from './engine/citation'
export { type Day, dutchDay, dutchTerm, isDay } from './engine/day'
export type { Finding, Verdict } from './engine/evaluate'
export type { CitationText, Explanation } from './engine/explain'
export { explain } from './engine/explain'
export type { ChoiceFact, DayFact, Fact, FactSource, Option, Situation } from './engine/fact'
export type { Ower, Scenario, Via } from './engine/norm'
export { type AnswerProblem, factById, facts, situationFrom } from './facts'
export type { Proposal, ToolKind } from './kinds/kind'
export { proposalFor, toolKindById, toolKinds } from './kinds/kinds'
export { type Contradicted, contradicted } from './outcome/contradicted'
export {
  type Change,
  type Comparable,
  type Difference,
  type DutyChange,
  type DutyState,
  difference,
  noDifference,
} from './outcome/difference'
export { isOfOurRole, isSeldom } from './outcome/duties'
export { dutyText } from './outcome/duty-text'
export type {
  Attention,
  Category,
  DeviceOutcome,
  DutyConclusion,
  Legacy,
  NotAssessed,
  Outcome,
  RoleOutcome,
  RouteId,
  RouteOutcome,
  RuleSetInfo,
} from './outcome/outcome'
export { categoryLabels, verdictLabels } from './outcome/outcome'
export {
  countQuestions,
  nextTopic,
  type Question,
  type Questionnaire,
  type QuestionState,
  questionnaire,
  type TopicPage,
} from './outcome/questionnaire'
export { reasons } from './outcome/reasons'
export {
  type AnswerReceipt,
  answerInWords,
  type DutyReceipt,
  dutyReceipt,
  type Receipt,
  type RouteReceipt,
  receipt,
} from './outcome/receipt'
export { type Source, sourcesOf } from './outcome/sources'
export { type WhatIf, whatIf } from './outcome/what-if'
export { type OpenTopic, type WouldBe, wouldBe } from './outcome/would-be'
export { type Rulebook, type RuleEntry, rulebook } from './published/rulebook'
export type { LawGroup, LawLine, OrganisationId, SevenLaws } from './published/seven-laws'
export { ruleSet, sameRules, scenarios } from './rule-set'
export { standingLabels } from './sources/standing'
export { type LegalDateEntry, legalDates } from './timeline'
export { type Topic, type TopicId, topicById, topics } from './topics'
export { type Whom, whoms, whomToAsk } from './whom'
