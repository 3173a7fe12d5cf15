package app.unknot.schedule.ui;

import app.unknot.shared.text.Text;

/** What the screen that hands over visits says; the words are in the module's message file. */
enum HandOverText implements Text {
    CHOOSE_WHOSE_VISITS,
    CHOOSE_WHO_TAKES_THEM,
    GIVE_ONE_TO,
    GIVE_TO,
    HAND_OVER,
    MORE_AFTER_THESE,
    NOTHING_IS_BOOKED_AHEAD,
    NO_LONGER_TREATS,
    NO_LONGER_TREATS_HERE,
    NO_MESSAGE_GOES_OUT,
    ONE_VISIT_AHEAD,
    OPEN_THE_VISIT,
    TAKES,
    VISITS_AHEAD,
    WERE_GIVEN_TO,
    WHOSE_VISITS
}
