package app.unknot.accounts.factors;

import java.time.Instant;

/** A person's phone with an authenticator app. */
public final class AuthenticatorApp {
    private final TotpSeed seed;

    /** @param typed the seed as the page shows it, with or without blanks */
    public AuthenticatorApp(String typed) {
        seed = new TotpSeed(typed.replace(" ", ""));
    }

    public TotpSeed seed() {
        return seed;
    }

    /** The code that it shows now. */
    public String code() {
        return Totp.code(seed.bytes(), Totp.step(Instant.now()));
    }

    /** The one that it showed before, which is still taken; so that a test need not wait for the next one. */
    public String codeBefore() {
        return Totp.code(seed.bytes(), Totp.step(Instant.now()) - 1);
    }
}
