package app.unknot.shared.ui;

import app.unknot.shared.text.Text;

/** What these screens say; the words are in the module's message file. */
enum CommonText implements Text {
    ALL_LOCATIONS,
    A_WHOLE_NUMBER_FROM_TO,
    CANNOT_BE_PRINTED,
    CHECK_THESE_FIELDS,
    CLOSE,
    CLOSE_WITHOUT_SAVING,
    DATES_AND_TIMES,
    FORGET_IT,
    GO_THERE,
    IS_NOT_ALLOWED,
    KEEP_AS_IT_IS,
    KEEP_OFF,
    LARGER_THAN_KB,
    LEAVE,
    LEAVE_WITHOUT_SAVING,
    LOCATION,
    NOTHING_MATCHES,
    NOT_NOW,
    OF,
    ONE_FILE_AT_A_TIME,
    ONE_IN_THE_LIST,
    ONLY_THE_FIRST_ARE_SHOWN,
    SENDING_THE_FILE,
    SHOW_MORE,
    SORTED_DOWN,
    SORTED_UP,
    SORT_BY,
    SO_MANY_IN_THE_LIST,
    START_OVER,
    THAT_IS_NO_CODE,
    TIME_ZONE,
    TYPE_THE_NEAREST_BIG_CITY,
    WHAT_YOU_TYPED_IS_BACK,
    WHAT_YOU_TYPED_WILL_BE_GONE,
    YOU_HAVE_NOT_FINISHED,
    YOU_HAVE_NOT_FINISHED_FORMS
}
