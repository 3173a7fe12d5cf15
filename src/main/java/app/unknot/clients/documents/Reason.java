package app.unknot.clients.documents;

import app.unknot.shared.typed.TextRule;

/** Why something was done with a document, in a person's words. */
final class Reason {
    private Reason() {}

    /** Whole or not at all: a reason that ends in the middle of a sentence is none. */
    static String whole(String words) {
        return TextRule.REASON.kept(words);
    }
}
