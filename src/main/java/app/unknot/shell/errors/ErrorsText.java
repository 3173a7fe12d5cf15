package app.unknot.shell.errors;

import app.unknot.shared.text.Text;

/** What these screens say; the words are in the module's message file. */
enum ErrorsText implements Text {
    BACK_TO_MY_START_PAGE,
    BAD_REQUEST,
    NOTHING_HERE,
    NOTHING_WAS_CHANGED_OR_LOST,
    SOMEONE_ELSE_HAS_JUST_CHANGED,
    THAT_DID_NOT_WORK,
    THAT_DID_NOT_WORK_AND_NOTHING,
    THAT_DID_NOT_WORK_WHAT,
    THE_SERVER_COULD_NOT_PROCESS,
    THIS_PAGE_DID_NOT_OPEN,
    THIS_PAGE_DOES_NOT_EXIST,
    THIS_PAGE_DOES_NOT_EXIST_OR_YOU,
    THIS_RECORD_DOES_NOT_EXIST,
    TRY_AGAIN_IF_IT_HAPPENS,
    WAIT_A_MINUTE,
    WHAT_YOU_SAVED_BEFORE
}
