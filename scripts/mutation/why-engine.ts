import type { Reason } from './survivors'

/** As the reasons of the law: of the engine and of what an outcome is made of. */
export const reasonsOfEngine: readonly Reason[] = [
  {
    path: 'rules/outcome/duties.ts',
    code: /roughly && from <= day/,
    why: 'What begins in a year that is known only roughly is not there on the days before it.',
  },
  {
    path: 'rules/timeline.ts',
    code: /a\.day < b\.day|return shown/,
    why: 'The dates stand in their order here already, as known on each day.',
  },
  {
    path: 'rules/timeline.ts',
    code: /filter\(Boolean\)/,
    why: 'Each of these dates names the place in its act.',
  },
  {
    path: 'rules/rule-set.ts',
    code: /version: '/,
    why: 'The number of the rules: held by the change log, whose test is not among these.',
  },
  {
    path: 'rules/rule-set.ts',
    code: /wrong\.length > 0/,
    why: 'The rules have no mistake to refuse; which ones are found, the tests of the engine say.',
  },
  {
    path: 'rules/facts.ts',
    code: /whole\.has\(situation\)/,
    why: 'Every answer is looked at once more: the same, more slowly.',
  },
  {
    path: 'rules/whom.ts',
    code: /askWhom = ''/,
    why: 'Neither text begins with somebody who is known here.',
  },
  {
    path: 'rules/classify.ts',
    code: /const aboutBan = /,
    why: 'The obligations rest on the same and ask it too.',
  },
  {
    path: 'rules/classify.ts',
    code: /askedAttention\.filter/,
    why: 'A finding that is no or yes asks nothing: leaving it out only saves time.',
  },
  {
    path: 'rules/classify.ts',
    code: /from === null \? 'Verboden praktijk'|from !== undefined && from > day \?|making === 'yes' && from !== undefined/,
    why: 'What holds has a first day here: there is none without.',
  },
  {
    path: 'rules/classify.ts',
    code: /scenarios = \[\] \}: Options/,
    why: 'A scenario of that name does not exist, and changes nothing.',
  },
  {
    path: 'rules/classify.ts',
    code: /if \(ai === 'unknown'\)|if \(route === 'no'\)|if \(category === 'highRisk'\) return j\.finding|legacy\.exempt\) === 'no' && /,
    why: 'The lines after it come to the same.',
  },
  {
    path: 'rules/outcome/duties.ts',
    code: /const isExempt/,
    why: 'Transitional law exempts only what a route brings, and then the duty is not owed: the same follows.',
  },
  {
    path: 'rules/outcome/duties.ts',
    code: /a === null \|\| \(b !== null && b < a\)|appliesFrom \?\? legalDay/,
    why: 'The route of Annex III always has the sooner day, and a day of its own is that of its route.',
  },
  {
    path: 'rules/outcome/reasons.ts',
    code: /isRoute/,
    why: 'The first findings are all of conclusions, and where an exemption is claimed the route is no.',
  },
  {
    path: 'rules/outcome/duties.ts',
    code: /if \(known(\?\.day === day)?\)|known !== undefined/,
    why: 'What was made once is made again: the same, more slowly.',
  },
  {
    path: 'rules/outcome/duties.ts',
    code: /of: \{ kind: 'conclusion', conclusion, norms: \[\] \}|unjudgedFinding|verdict: 'no',$|because: \[\],$/,
    why: 'The place of a finding that every judged duty fills in.',
  },
  {
    path: 'rules/outcome/duties.ts',
    code: /n\.replaces === undefined/,
    why: 'No duty has an absent id, so none is found for it either.',
  },
  {
    path: 'rules/outcome/duties.ts',
    code: /if \(!line\)/,
    why: 'Of what is not owed some part always decided.',
  },
  {
    path: ['rules/engine/evaluate.ts', 'rules/engine/compile.ts', 'rules/engine/explain.ts'],
    code: /if \(known\)/,
    why: 'What was made once is made again: the same, more slowly.',
  },
  {
    path: 'rules/engine/program.ts',
    code: /known !== undefined/,
    why: 'The same verdict is computed at a second place.',
  },
  {
    path: 'rules/engine/evaluate.ts',
    code: /new Array/,
    why: 'An array grows by itself; only its first size differs.',
  },
  {
    path: 'rules/engine/evaluate.ts',
    code: /case '(exemption|is|before|concluded)':/,
    why: 'Falls out of the switch with what it would have answered, or is never come by this way: an answer has no reasons, and a conclusion a finding of its own.',
  },
  {
    path: 'rules/engine/evaluate.ts',
    code: /this\.settling\(node\.of, verdict, 'yes'\)|verdict === opposite\[decisive\]/,
    why: 'Every part then has that verdict: picking those with it gives them all.',
  },
  {
    path: 'rules/engine/evaluate.ts',
    code: /leaves|answer === undefined \? node\.asReason|return leafFinding\(verdict, \{ kind: 'condition'/,
    why: 'Only decides whether the finding of an answer is kept or made again; what it says is the same.',
  },
  {
    path: 'rules/engine/evaluate.ts',
    code: /count\+\+/,
    why: 'Only how long the array is before it is filled.',
  },
  {
    path: 'rules/engine/evaluate.ts',
    code: /this\.#from === undefined/,
    why: 'Works out the same day again.',
  },
  {
    path: 'rules/engine/evaluate.ts',
    code: /Array\.from/,
    why: 'Nothing is kept: every finding is made again, and says the same.',
  },
  {
    path: 'rules/engine/open-facts.ts',
    code: /before === now/,
    why: 'Goes through the same again; a question is kept once, in its place.',
  },
  {
    path: 'rules/engine/open-facts.ts',
    code: /n\.exemption && /,
    why: 'An exemption that is no asks nothing; one that is yes already made the norm no.',
  },
  {
    path: 'rules/engine/open-facts.ts',
    code: /if \(verdict === 'no'\)/,
    why: 'Under what is no only parts that are no are followed, and a question is asked only of what is open.',
  },
  {
    path: 'rules/engine/open-facts.ts',
    code: /this\.verdict\(node\.of\) === verdict/,
    why: 'The one case that differs leads to a part that is no, which asks nothing.',
  },
  {
    path: 'rules/engine/compile.ts',
    code: /const path: Conclusion\[\]/,
    why: 'The text is no conclusion, and is cut off before a cycle is named.',
  },
  {
    path: 'rules/engine/compile.ts',
    code: /spoken\.get\(c\.id\)/,
    why: 'Whatever is concluded was spoken of before: the other branch is never taken.',
  },
  {
    path: 'rules/engine/compile.ts',
    code: /nodes\+\+/,
    why: 'The number is only the place of a kept finding.',
  },
  {
    path: 'rules/engine/compile.ts',
    code: /n\.scenario && n\.replaces \? \[\[/,
    why: 'The replacement by a law adjoins, so the old text is not there beside it; what replaces nothing gets a key that no norm has.',
  },
  {
    path: 'rules/engine/program.ts',
    code: /verdictAt = /,
    why: 'Every number in a row is one of the three verdicts.',
  },
  {
    path: 'rules/engine/program.ts',
    code: /private readonly open|this\.days\.set/,
    why: 'All places move up together, or one is added that nothing reads.',
  },
  {
    path: 'rules/engine/program.ts',
    code: /parts\.length === 1/,
    why: 'A step over one part has the verdict of that part.',
  },
  {
    path: 'rules/engine/program.ts',
    code: /filling\(''\)/,
    why: 'Neither text is an answer that a condition names.',
  },
  {
    path: 'rules/engine/effect.ts',
    code: /case '(is|before|not)':|from !== undefined|from < day|a > b/,
    why: 'The same day, or none, comes out: of two equal days either will do.',
  },
  {
    path: 'rules/engine/explain.ts',
    code: /const conclusion = finding\.of\.kind/,
    why: 'What is no conclusion has none, and absent counts as null.',
  },
  {
    path: 'rules/engine/explain.ts',
    code: /of\.node\.op === 'not'|case 'exemption'|node\.op === 'said'/,
    why: 'Nothing else comes by here: an exemption was dealt with before.',
  },
  {
    path: 'rules/engine/explain.ts',
    code: /f\.verdict !== 'no' \? f\.because/,
    why: 'When a conclusion is no, all its norms are no.',
  },
  {
    path: 'rules/engine/explain.ts',
    code: /lines\.length < 2/,
    why: 'One line has no double.',
  },
  {
    path: 'rules/engine/explain.ts',
    code: /node\.fact\.judged/,
    why: 'A question for a day is never one that a person judges.',
  },
  {
    path: [
      'rules/engine/explain.ts',
      'rules/outcome/receipt.ts',
      'rules/outcome/device.ts',
      'rules/outcome/what-if.ts',
    ],
    code: /optionOf\(.*\)\?\./,
    why: 'Answers that are no option were left out before.',
  },
  {
    path: 'rules/engine/day.ts',
    code: /exec\(text\)|year === undefined/,
    why: 'What is no day is also refused by the comparison after it.',
  },
  {
    path: 'rules/engine/rule-book.ts',
    code: /if \(last |\?\? ''|settings\.flatMap|scenarios = \[\]/,
    why: 'The rules are found again under their key, or made again: the same.',
  },
  {
    path: 'rules/outcome/device.ts',
    code: /expected\.strictest\?\.cls|order\[at\]\?\.cls/,
    why: 'It is read only where there is a strictest class.',
  },
  {
    path: 'rules/outcome/device.ts',
    code: /'closedLoop', 'activeImplantable'/,
    why: 'Such software is class III whatever it is a part of, and nothing is stricter.',
  },
  {
    path: 'rules/outcome/device.ts',
    code: /\?\? '',/,
    why: 'It is only sought in a list of kinds of devices, in which neither text stands.',
  },
  {
    path: 'rules/outcome/device.ts',
    code: /strictest: null, certain: false/,
    why: 'Without a strictest class nothing says that it is certain.',
  },
  {
    path: 'rules/outcome/device.ts',
    code: /declared === null/,
    why: 'No class at all never equals a certain class: the last line says the same.',
  },
  {
    path: 'rules/outcome/device.ts',
    code: /f\.of\.kind === 'norm'/,
    why: 'What lies directly under a conclusion is a norm.',
  },
  {
    path: 'rules/outcome/difference.ts',
    code: /next \?\? old|title === undefined/,
    why: 'The id comes from one of the two lists, so there is a duty with a title.',
  },
  {
    path: 'rules/outcome/what-if.ts',
    code: /given === undefined|option === given/,
    why: 'The category stays the same, which is never told.',
  },
  {
    path: 'rules/outcome/would-be.ts',
    code: /transparency \?/,
    why: 'No draft or proposal of today touches art. 50.',
  },
  {
    path: 'rules/outcome/would-be.ts',
    code: /was !== undefined/,
    why: 'A scenario brings no duty that the law of the day lacks.',
  },
  {
    path: 'rules/outcome/would-be.ts',
    code: /case 'in-force':/,
    why: 'Both outcomes are of one day: a duty begins in both, or in neither.',
  },
  {
    path: ['rules/outcome/questionnaire.ts', 'rules/outcome/receipt.ts'],
    code: /fact\.kind === 'choice'|f\.kind === 'choice'/,
    why: 'A question for a day is never one that a person judges.',
  },
  {
    path: 'rules/outcome/sources.ts',
    code: /b\.name\.length - a\.name\.length/,
    why: 'No source of today has a name that begins with the whole name of another.',
  },
  {
    path: 'rules/outcome/sources.ts',
    code: /act\.official !== name/,
    why: 'No source of today is officially called as it is here.',
  },
]
