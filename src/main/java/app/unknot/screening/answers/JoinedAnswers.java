package app.unknot.screening.answers;

import app.unknot.screening.questions.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two records of one client say together, until the client is asked again: whichever of both limits more. A fact is true that either
 * tells; one that allows more, such as that an injury was cleared, is true when both tell it.
 */
public final class JoinedAnswers {
    /** Facts that rules read as a reason to allow more. Consent of a guardian is known, and never told. */
    private static final Set<String> ALLOW_MORE = Set.of("trauma_cleared", "assessed_12m");

    private JoinedAnswers() {}

    /**
     * @param one what was told last; its answers are those that a screen shows
     * @param other what another record says
     */
    public static ScreeningContent of(ScreeningContent one, ScreeningContent other) {
        SequencedMap<String, String> keepOff = new LinkedHashMap<>(one.keepOff());
        other.keepOff().forEach(keepOff::putIfAbsent);
        Map<String, Integer> told = new HashMap<>(other.toldDaysBefore());
        told.keySet().removeAll(one.facts().values().keySet());
        told.putAll(one.toldDaysBefore());
        Map<String, LocalDate> happened = new HashMap<>(other.happenedOn());
        one.happenedOn().forEach((fact, day) -> happened.merge(fact, day, (a, b) -> a.isAfter(b) ? a : b));
        Map<String, Set<String>> sites = new HashMap<>(other.sites());
        one.sites().forEach((fact, places) -> sites.merge(fact, places, JoinedAnswers::both));
        Telling telling = one.telling();
        for (TypedText text : other.telling().waiting()) telling = telling.with(text);
        Facts facts = facts(one.facts(), other.facts());
        return new ScreeningContent(
                facts,
                one.answers(),
                one.anythingNew(),
                keepOff,
                one.approved(),
                one.unanswered(),
                told,
                happened,
                sites,
                telling);
    }

    private static Facts facts(Facts one, Facts other) {
        Facts joined = one;
        for (String name : List.copyOf(other.values().keySet()))
            joined = joined.with(
                    name, stricter(name, one.values().get(name), other.values().getOrDefault(name, 0)));
        for (String name : ALLOW_MORE)
            if (!one.isTrue(name) || !other.isTrue(name)) joined = joined.without(Set.of(name));
        return joined;
    }

    /** More of anything limits more, but for days since something: less of those. */
    private static int stricter(String name, @Nullable Integer one, int other) {
        if (one == null) return other;
        return name.startsWith("days_since") ? Math.min(one, other) : Math.max(one, other);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
