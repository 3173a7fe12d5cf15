package app.unknot.accounts;

/** What is asked for does not exist, or not for this person: the two look alike on purpose. Shown as page 404. */
public class RecordNotFound extends RuntimeException {
    public RecordNotFound() {
        super("This record does not exist");
    }
}
