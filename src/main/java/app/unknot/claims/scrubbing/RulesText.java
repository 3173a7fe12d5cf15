package app.unknot.claims.scrubbing;

import app.unknot.shared.text.Text;

/** What the rules say of a claim; the words are in the module's message file. */
enum RulesText implements Text {
    HAS,
    NOW_AT,
    THE_LOCATION_NEEDS_AN_ADDRESS,
    THE_NPI_OF_THE_LOCATION
}
