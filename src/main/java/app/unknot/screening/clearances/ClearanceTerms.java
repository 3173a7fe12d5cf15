package app.unknot.screening.clearances;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.HomeCareItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a provider finds massage acceptable.
 *
 * @param pressureLimit highest applied pressure, 0-10, or null when the provider sets none
 * @param keepOff areas to avoid in the provider's words, or empty
 * @param regions the same on the body map, as codes of its regions
 * @param notPositions how the client must not lie
 * @param heat whether heat is allowed, or null when the provider does not say
 */
public record ClearanceTerms(
        @Nullable Integer pressureLimit,
        String keepOff,
        Set<String> regions,
        Set<Position> notPositions,
        @Nullable Boolean heat) {
    public static final ClearanceTerms NONE = new ClearanceTerms(null, "", Set.of(), Set.of(), null);

    public ClearanceTerms {
        // Papers that were kept before there were codes have none.
        regions = Set.copyOf(Objects.requireNonNullElse(regions, Set.of()));
        notPositions = Set.copyOf(Objects.requireNonNullElse(notPositions, Set.of()));
        if (pressureLimit != null && (pressureLimit < 0 || pressureLimit > 10))
            throw new IllegalArgumentException("Pressure is 0-10");
    }

    public boolean isNone() {
        return pressureLimit == null
                && keepOff.isBlank()
                && regions.isEmpty()
                && notPositions.isEmpty()
                && !forbidsHeat();
    }

    public boolean forbidsHeat() {
        return Boolean.FALSE.equals(heat);
    }

    /** As the therapist reads them. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (pressureLimit != null) words.add(ScreeningWords.PRESSURE_AT_MOST.text(pressureLimit));
        if (!keepOff.isBlank()) words.add(ScreeningWords.KEEP_OFF_3.text(keepOff.strip()));
        if (!notPositions.isEmpty())
            words.add(ScreeningWords.NOT_3.text(notPositions.stream()
                    .sorted()
                    .map(position -> position.title().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(ScreeningWords.NOT_2.text()))));
        if (heat != null) words.add(heat ? ScreeningWords.HEAT_IS_ALLOWED.text() : ScreeningWords.NO_HEAT.text());
        return String.join(" ", words);
    }

    /** What they limit, as a reason beside those of the rules. */
    Finding finding(String provider) {
        return new Finding(
                Finding.PROVIDER,
                Level.CAUTION,
                ScreeningWords.CONDITIONS_OF.text(provider),
                words(),
                pressureLimit,
                forbidsHeat() ? Set.of(Technique.HOT_STONE) : Set.of(),
                keepOff.isBlank() ? List.of() : List.of(keepOff.strip()),
                regions,
                List.of(),
                notPositions,
                forbidsHeat() ? RuleTerms.withholding(HomeCareItem.HEAT) : RuleTerms.NONE,
                false,
                false);
    }
}
