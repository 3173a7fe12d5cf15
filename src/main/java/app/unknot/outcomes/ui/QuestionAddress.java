package app.unknot.outcomes.ui;

import app.unknot.accounts.UserId;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.practice.Definition;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.Duration;
import app.unknot.outcomes.practice.Facet;
import app.unknot.outcomes.practice.PressureBand;
import app.unknot.outcomes.practice.Question;
import app.unknot.outcomes.practice.Severity;
import app.unknot.outcomes.practice.State;
import app.unknot.outcomes.practice.VisitDrill;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.PlaceFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question as the address of a page says it: reloading asks it again, and a link passes it on. What makes no sense is left out. */
final class QuestionAddress {
    static final String MONTHS = "months";
    static final String RULE = "rule";
    static final String TARGET = "target";
    static final Definition RULE_IN_USE = Definition.WITH_OVERALL_CHANGE;

    private static final String STATE = "state";
    private static final String THERAPIST = "therapist";
    private static final String MONTH = "month";
    private static final String DURATION = "duration";
    private static final String GROUP = "of";
    private static final String SEVERITY = "severity";
    private static final String TIMES = "times";
    private static final String WEEK = "week";
    private static final String EARLIER = "earlier";
    private static final String KIND = "kind";
    private static final String BAND = "band";
    private static final Set<String> OF_A_LIST =
            Set.of(STATE, THERAPIST, MONTH, DURATION, GROUP, SEVERITY, TIMES, WEEK, EARLIER, KIND, BAND);
    private static final int MOST = 1_000;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final int HIGHEST = 99;

    private QuestionAddress() {}

    static Question question(ListAddress address) {
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values())
            address.value(part(facet))
                    .map(value -> coded(facet, value))
                    .filter(value -> makesSense(facet, value))
                    .ifPresent(value -> only.put(facet, value));
        return new Question(
                number(address, MONTHS).filter(Question.MONTHS::contains).orElse(Question.YEAR),
                only,
                number(address, RULE).flatMap(Definition::of).orElse(RULE_IN_USE),
                number(address, TARGET)
                        .filter(percent -> percent >= 1 && percent <= HIGHEST)
                        .orElse(null));
    }

    static Drill drill(ListAddress address) {
        return new Drill(
                address.choice(GROUP, Drill.Group.class).orElse(Drill.Group.ALL),
                address.choice(STATE, State.class).orElse(null),
                address.value(THERAPIST)
                        .flatMap(text -> read(text, UUID::fromString))
                        .map(UserId::new)
                        .orElse(null),
                address.value(MONTH)
                        .flatMap(text -> read(text, YearMonth::parse))
                        .orElse(null),
                address.choice(DURATION, Duration.class).orElse(null),
                address.choice(SEVERITY, Severity.class).orElse(null),
                number(address, TIMES).filter(QuestionAddress::isSmall).orElse(0),
                number(address, WEEK).filter(QuestionAddress::isSmall).orElse(null),
                address.value(EARLIER).isPresent());
    }

    static VisitDrill visits(ListAddress address) {
        return new VisitDrill(
                address.choice(KIND, VisitDrill.Kind.class).orElse(VisitDrill.Kind.ASKED),
                address.choice(BAND, PressureBand.class).orElse(null));
    }

    private static boolean isSmall(int number) {
        return number >= 0 && number <= MOST;
    }

    /** The name of a facet in an address. */
    static String part(Facet facet) {
        return facet == Facet.PLACE ? PlaceFilter.PARAMETER : facet.name().toLowerCase(Locale.ROOT);
    }

    /** How an address writes a value of a facet. */
    static String written(Facet facet, String value) {
        return named(facet) ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static String coded(Facet facet, String value) {
        return named(facet) ? value.toUpperCase(Locale.ROOT) : value;
    }

    /** A value that the address may have from anywhere: an id has to be one, a code has to look like one. */
    private static boolean makesSense(Facet facet, String value) {
        if (named(facet)) return CODE.matcher(value).matches();
        boolean nobody = facet == Facet.PAYER && value.equals(Facet.NO_INSURANCE);
        return nobody || read(value, UUID::fromString).isPresent();
    }

    /** Whether its values are names; those of a place or a payer are ids. */
    private static boolean named(Facet facet) {
        return facet != Facet.PLACE && facet != Facet.PAYER;
    }

    /** The same question on another page. */
    static String of(String path, ListAddress address) {
        String query = new TreeMap<>(address.parts())
                .entrySet().stream()
                        .filter(part -> !OF_A_LIST.contains(part.getKey()))
                        .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The episodes behind a figure. */
    static String behind(ListAddress address, Drill drill) {
        Map<String, String> parts = new TreeMap<>();
        if (drill.group() != Drill.Group.ALL) put(parts, GROUP, drill.group());
        put(parts, STATE, drill.state());
        put(parts, DURATION, drill.duration());
        put(parts, SEVERITY, drill.severity());
        UserId therapist = drill.therapist();
        if (therapist != null) parts.put(THERAPIST, therapist.toString());
        YearMonth month = drill.month();
        if (month != null) parts.put(MONTH, month.toString());
        if (drill.times() > 0) parts.put(TIMES, String.valueOf(drill.times()));
        if (drill.week() != null) parts.put(WEEK, String.valueOf(drill.week()));
        if (drill.earlier()) parts.put(EARLIER, "1");
        return of(OutcomePages.EPISODES, address, parts);
    }

    /** The episodes of one group behind a figure. */
    static String behind(ListAddress address, Facet facet, String value) {
        return behind(address.with(part(facet), written(facet, value)), Drill.COUNTED);
    }

    /** The visits behind a figure. */
    static String behind(ListAddress address, VisitDrill drill) {
        Map<String, String> parts = new TreeMap<>();
        put(parts, KIND, drill.kind());
        put(parts, BAND, drill.band());
        return of(OutcomePages.VISITS, address, parts);
    }

    private static String of(String path, ListAddress address, Map<String, String> parts) {
        String question = of(path, address);
        String more = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
        if (more.isEmpty()) return question;
        return question + (question.contains("?") ? "&" : "?") + more;
    }

    private static void put(Map<String, String> parts, String name, @Nullable Enum<?> value) {
        if (value != null) parts.put(name, value.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Integer> number(ListAddress address, String name) {
        return address.value(name).flatMap(text -> read(text, Integer::valueOf));
    }

    private static <T> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
