package app.unknot.accounts;

import app.unknot.accounts.words.AccountsWords;

/** What is asked for does not exist, or not for this person: the two look alike on purpose. Shown as page 404. */
public class RecordNotFound extends RuntimeException {
    public RecordNotFound() {
        super(AccountsWords.THIS_RECORD_DOES_NOT_EXIST.text());
    }
}
