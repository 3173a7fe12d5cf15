// @ts-check
/**
 * What the server says beside the note, as `SessionBriefing.Briefing` has it: who, what limits today, what the plan
 * says, what was done last time. Nothing here is written; the note itself is in the journal.
 */

/** @typedef {{id: string, name: string, initials: string, age: number, bornText: string, line: string}} Client */
/**
 * One line of the alert strip.
 * @typedef {{kind: string, tone: string, strong: string, text: string}} Alert
 */
/** @typedef {{technique: string, reason: string}} Banned */
/** @typedef {{rule: string, title: string, choices: string[]}} Adaptation */
/** @typedef {{code: string, label: string, withheld: string | null}} HomeCare withheld with a reason */
/**
 * What was done on one region.
 * @typedef {{code: string, technique: string, pressure: number | null, minutes: number, rating: string | null}} Work
 */

/**
 * @typedef {object} PlanLine
 * @property {number} session which one today's is
 * @property {number} of how many
 * @property {string[]} techniques
 * @property {string[]} regions
 * @property {number} minutes
 * @property {string[]} goals
 * @property {string[]} homeCare
 * @property {string} checkpoint
 * @property {number | null} nextWeeks
 * @property {string[]} advice
 * @property {string} decide
 * @property {string | null} doctor
 */

/**
 * @typedef {object} LastTime
 * @property {string} noteId
 * @property {string} by who signed it
 * @property {boolean} own whether that was the one who writes now
 * @property {Record<string, any>} fields every field of that note with its value
 * @property {string} dateText
 * @property {number | null} painBefore
 * @property {number | null} painAfter
 * @property {string} words
 * @property {Work[]} regions
 * @property {string[]} homeCare
 * @property {string} s
 * @property {string} o
 * @property {string} a
 * @property {string} p
 */

/**
 * @typedef {object} ValueLine
 * @property {string} type
 * @property {number} low
 * @property {number} high
 * @property {Record<string, string>} choices the answers by their codes
 * @property {Record<string, string>} codes the codes at the end of its name with their words, where they are offered
 */

/**
 * @typedef {object} CarriedLine
 * @property {string | null} with what else is taken over with it; null when it is not
 * @property {number} depth how many parts of its name it shares with what is confirmed together with it; 0 for alone
 */

/**
 * @typedef {object} ComparedLine
 * @property {boolean} said what the client says
 * @property {boolean} found what was found or done
 * @property {boolean} told whether a change of it is told before signing
 */

/**
 * @typedef {object} FieldLine
 * @property {string} name with a star for each code
 * @property {string} label with empty braces for each code in words
 * @property {string[]} slots what each star stands for
 * @property {string} section
 * @property {ValueLine} value
 * @property {CarriedLine} carried
 * @property {ComparedLine} compared
 */

/**
 * @typedef {object} Briefing
 * @property {Client} client
 * @property {Alert[]} alerts
 * @property {number | null} ceiling of the pressure today, 0-10
 * @property {string} limits all of them in words; '' when there are none
 * @property {number | null} preference pressure, 0-10
 * @property {Record<string, number>} preferenceByRegion
 * @property {Banned[]} banned
 * @property {string[]} avoid regions that must not be touched
 * @property {Record<string, string>} notPositions how the client must not lie, with the reason
 * @property {Adaptation[]} adaptations
 * @property {import('./red-flags.js').RedFlag[]} redFlags
 * @property {import('./pressure-rules.js').Verdicts} pressure
 * @property {PlanLine | null} plan
 * @property {number} plannedMinutes
 * @property {{minutes: number, reason: string} | null} handsOn how long hands are on at most
 * @property {string} rescreenedAt
 * @property {string} rescreenText
 * @property {LastTime | null} last
 * @property {HomeCare[]} homeCare
 * @property {string[]} treatable regions that can be worked on
 * @property {import('../note/snippets.js').Snippet[]} snippets
 * @property {string} locale
 * @property {FieldLine[]} fields every field that a note can hold
 */

export {};
