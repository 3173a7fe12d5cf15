package app.unknot.accounts.joining;

/** A password that was good enough, hashed. Made before the transaction that keeps it. */
public final class ChosenPassword {
    private final String hash;

    ChosenPassword(String hash) {
        this.hash = hash;
    }

    public String hash() {
        return hash;
    }
}
