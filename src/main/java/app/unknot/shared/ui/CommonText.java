package app.unknot.shared.ui;

import app.unknot.shared.text.Text;

/** What these screens say; the words are in the module's message file. */
enum CommonText implements Text {
    ALL_LOCATIONS,
    AT_MOST_CHARACTERS_THIS_HAS,
    DATES_AND_TIMES,
    IS_NOT_ALLOWED,
    KEEP_AS_IT_IS,
    KEEP_OFF,
    LARGER_THAN_KB,
    LOCATION,
    NOT_NOW,
    OF,
    SHOW_MORE,
    TIME_ZONE,
    TYPE_THE_NEAREST_BIG_CITY,
}
