package app.unknot.screening;

import app.unknot.shared.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a provider finds massage acceptable.
 *
 * @param pressureLimit highest applied pressure, 0-10, or null when the provider sets none
 * @param keepOff areas to avoid in the provider's words, or empty
 * @param heat whether heat is allowed, or null when the provider does not say
 */
public record ClearanceTerms(
        @Nullable Integer pressureLimit,
        String keepOff,
        @Nullable Boolean heat) {
    public static final ClearanceTerms NONE = new ClearanceTerms(null, "", null);

    public ClearanceTerms {
        if (pressureLimit != null && (pressureLimit < 0 || pressureLimit > 10))
            throw new IllegalArgumentException("Pressure is 0-10");
    }

    public boolean isNone() {
        return pressureLimit == null && keepOff.isBlank() && !forbidsHeat();
    }

    public boolean forbidsHeat() {
        return Boolean.FALSE.equals(heat);
    }

    /** As the therapist reads them. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (pressureLimit != null) words.add("Pressure at most " + pressureLimit + ".");
        if (!keepOff.isBlank()) words.add("Keep off: " + keepOff.strip() + ".");
        if (heat != null) words.add(heat ? "Heat is allowed." : "No heat.");
        return String.join(" ", words);
    }

    /** What they limit, as a reason beside those of the rules. */
    Finding finding(String provider) {
        return new Finding(
                Finding.PROVIDER,
                Level.CAUTION,
                "Conditions of " + provider,
                words(),
                pressureLimit,
                forbidsHeat() ? Set.of(Technique.HOT_STONE) : Set.of(),
                keepOff.isBlank() ? List.of() : List.of(keepOff.strip()),
                false);
    }
}
