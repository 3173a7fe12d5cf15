package app.unknot.accounts.joining;

import java.time.Instant;

/**
 * A code of 26 Crockford base-32 characters (130 bits), shown once to the one who invites.
 *
 * @param text the code in groups, such as {@code 7K2M9-...}
 */
public record InvitationCode(String text, Instant expiresAt) {
    private static final int LENGTH = 26;
    private static final int GROUP = 5;

    public static InvitationCode make(Instant expiresAt) {
        return new InvitationCode(CrockfordCode.make(LENGTH, GROUP), expiresAt);
    }

    /** What is stored of a code, however it was typed. */
    public static String hash(String typed) {
        return CrockfordCode.hash(typed);
    }

    @Override
    public String toString() {
        return "InvitationCode[until " + expiresAt + "]";
    }
}
