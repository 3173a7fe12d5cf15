package app.unknot.insurance;

import app.unknot.shared.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In whose name a policy is.
 *
 * @param relationship how the client stands to them; with {@link Relationship#SELF} the rest is empty, and the client's own counts
 * @param born null for the client
 * @param sex F, M, U, or empty for the client
 * @param street empty where it is the client's address
 */
public record Subscriber(
        Relationship relationship,
        String firstName,
        String lastName,
        @Nullable LocalDate born,
        String sex,
        String street,
        String city,
        String state,
        String zip) {
    public static final Subscriber CLIENT = new Subscriber(Relationship.SELF, "", "", null, "", "", "", "", "");

    public boolean isClient() {
        return relationship == Relationship.SELF;
    }

    /** How the client stands to the subscriber. */
    public enum Relationship implements Text {
        SELF("18"),
        SPOUSE("01"),
        CHILD("19"),
        EMPLOYEE("20"),
        LIFE_PARTNER("53"),
        UNKNOWN("21"),
        OTHER("G8");

        private final String code;

        Relationship(String code) {
            this.code = code;
        }

        /** As claims name it (SBR02, PAT01). */
        public String code() {
            return code;
        }

        /** @throws java.util.NoSuchElementException for a code that none has */
        public static Relationship of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
