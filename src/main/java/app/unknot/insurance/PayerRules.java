package app.unknot.insurance;

import app.unknot.shared.text.Text;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a payer sets, in one version. Which they are differs from contract to contract, so all of it is configuration.
 *
 * @param version 1 or more; a claim keeps the version it was checked with
 * @param validFrom first day on which a claim is checked with it
 * @param first until when a first claim must arrive
 * @param corrected until when a replacement is taken, or null while nobody knows
 * @param takesCorrected whether replacements (frequency 7 and 8) are taken at all
 * @param appealDays days after the payment in which an appeal must arrive, or null while nobody knows
 * @param before what has to be there before the visit
 * @param codes what it does with procedure codes that are known; others are unknown
 * @param modifiers which modifiers its lines need
 * @param memberIdShape see {@link #memberIdFits}; empty when any ID is taken
 * @param statusDays days without an answer after which somebody asks, 1 or more
 */
public record PayerRules(
        int version,
        LocalDate validFrom,
        UnitCounting counting,
        Deadline first,
        boolean takesCorrected,
        @Nullable Deadline corrected,
        @Nullable Integer appealDays,
        Before before,
        Map<String, CodeAnswer> codes,
        Modifiers modifiers,
        String memberIdShape,
        int statusDays) {
    public PayerRules {
        codes = Map.copyOf(codes);
    }

    /**
     * Days, and from when they are counted.
     *
     * @param days 1 or more
     */
    public record Deadline(int days, From from) {
        /** The last day, when it is counted from this one. */
        public LocalDate last(LocalDate start) {
            return start.plusDays(days);
        }
    }

    /** From when a deadline is counted. */
    public enum From implements Text {
        /** The day of the visit. */
        SERVICE,
        /** The day of the payer's own payment or denial. */
        PAYMENT,
        /** The day of the earlier payer's explanation of benefits. */
        EARLIER
    }

    /**
     * What has to be there before the visit.
     *
     * @param prescription whether it pays on prescription only
     * @param visitsWithoutAuthorization visits before an authorization is needed, 0 or more; null when none is ever needed
     * @param checkDays how old a check of the coverage may be, in days; null when none is needed
     */
    public record Before(
            boolean prescription,
            @Nullable Integer visitsWithoutAuthorization,
            @Nullable Integer checkDays) {
        /** Whether the visit of this number, from 1, needs an authorization. */
        public boolean authorizationFor(int visit) {
            return visitsWithoutAuthorization != null && visit > visitsWithoutAuthorization;
        }
    }

    /** What a payer does with a procedure code of a massage therapist. */
    public enum CodeAnswer implements Text {
        PAID,
        NEVER_PAID,
        REFUSED
    }

    /**
     * Which modifiers lines need.
     *
     * @param therapy whether each line needs GP
     * @param secondRegion the one for a second region on the same day: XS or 59
     */
    public record Modifiers(boolean therapy, String secondRegion) {}

    /**
     * Whether a member ID has the shape that the payer gives them: A stands for a letter, 9 for a digit, X for either, anything else for
     * itself. Blanks and hyphens are not compared.
     */
    public boolean memberIdFits(String memberId) {
        if (memberIdShape.isEmpty()) return true;
        String id = memberId.replaceAll("[ -]", "");
        String shape = memberIdShape.replaceAll("[ -]", "");
        if (id.length() != shape.length()) return false;
        for (int i = 0; i < id.length(); i++) if (!fits(shape.charAt(i), id.charAt(i))) return false;
        return true;
    }

    private static boolean fits(char shape, char letter) {
        boolean isLetter = letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
        boolean isDigit = letter >= '0' && letter <= '9';
        return switch (shape) {
            case 'A' -> isLetter;
            case '9' -> isDigit;
            case 'X' -> isLetter || isDigit;
            default -> shape == letter;
        };
    }
}
