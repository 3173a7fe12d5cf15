package app.unknot.shared.forms;

import app.unknot.shared.text.Text;

/** What is said of a form's act; the words are in the module's message file. */
enum FormsText implements Text {
    THIS_WAS_DONE_BEFORE,
}
