package app.unknot.outcomes.words;

import app.unknot.shared.text.Text;

/** What the services and rules of this module say; the words are in its message file. */
public enum OutcomesWords implements Text {
    AN_EPISODE_BEGINS_TODAY_OR_EARLIER,
    A_NEW_EPISODE_BEGINS_THAT_DAY,
    FIRST_VISIT,
    HIGHEST_SO_FAR,
    LOWEST_SO_FAR,
    NO_VISIT_BEFORE_THAT_DAY,
    PAIN_OF_10_BEFORE_THE_SESSION,
    SAY_WHY_A_NEW_EPISODE
}
