package app.unknot.accounts;

/** A password that was good enough, hashed. Made before the transaction that keeps it. */
public final class ChosenPassword {
    private final String hash;

    ChosenPassword(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }
}
