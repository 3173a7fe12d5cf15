package app.unknot.clients.documents;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.words.ClientsWords;

/** Why something was done with a document, in a person's words. */
final class Reason {
    private static final int LONGEST = 1_000;

    private Reason() {}

    /** Whole or not at all: a reason that ends in the middle of a sentence is none. */
    static String whole(String words) {
        String text = words.strip();
        if (text.length() > LONGEST)
            throw new RefusedRequest(ClientsWords.AT_MOST_CHARACTERS_ARE_KEPT.text(LONGEST, text.length()));
        return text;
    }
}
