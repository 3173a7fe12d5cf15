package app.unknot.screening;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.answers.TypedText;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.Site;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.words.ScreeningWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a {@link ScreeningResult}.
 *
 * @param rule code of the rule, of the question that waits for an answer, or {@link #HOLD}
 * @param ceiling highest applied pressure allowed, 0-10, or null
 * @param banned techniques that it forbids
 * @param avoid parts of the body to keep off, in words
 * @param keepOff codes of the body map's regions that must not be touched
 * @param sites where it is, for a finding whose place on the body is asked
 * @param notPositions how the client must not lie
 * @param terms what it binds beside the work
 * @param asksAdaptation a note of the day is signed only when it says how the session was adapted to it
 * @param unanswered the question was asked and has no answer yet, which is not a No
 */
public record Finding(
        String rule,
        Level level,
        String title,
        String action,
        @Nullable Integer ceiling,
        Set<Technique> banned,
        List<String> avoid,
        Set<String> keepOff,
        List<Site> sites,
        Set<Position> notPositions,
        RuleTerms terms,
        boolean asksAdaptation,
        boolean unanswered) {
    public Finding {
        keepOff = Set.copyOf(keepOff);
        sites = List.copyOf(sites);
        notPositions = Set.copyOf(notPositions);
    }

    /** Without regions or positions. */
    public Finding(
            String rule,
            Level level,
            String title,
            String action,
            @Nullable Integer ceiling,
            Set<Technique> banned,
            List<String> avoid,
            boolean unanswered) {
        this(
                rule,
                level,
                title,
                action,
                ceiling,
                banned,
                avoid,
                Set.of(),
                List.of(),
                Set.of(),
                RuleTerms.NONE,
                false,
                unanswered);
    }

    /** The rule code of an open hold. */
    public static final String HOLD = "HOLD";

    /** The code of a client's own words that nobody has sorted. */
    public static final String WORDS = "WORDS";

    /** The code of what a provider asks for in a clearance. */
    public static final String PROVIDER = "PROVIDER";

    public static Finding of(Rule rule, boolean approved, List<Site> sites) {
        var level = approved ? Level.CAUTION : rule.level();
        return new Finding(
                rule.code(),
                level,
                rule.title(),
                rule.action(),
                rule.ceiling(),
                rule.banned(),
                rule.avoid(),
                Stream.concat(
                                rule.areas().stream().flatMap(area -> area.regions().stream()),
                                sites.stream().flatMap(site -> site.marked().stream()))
                        .collect(Collectors.toUnmodifiableSet()),
                sites,
                rule.notPositions(),
                rule.terms(),
                rule.asksAdaptation(),
                false);
    }

    public static Finding unanswered(Question question) {
        return new Finding(
                question.code(),
                Level.CLEAR,
                question.text(),
                ScreeningWords.PLEASE_ANSWER.text(),
                null,
                Set.of(),
                List.of(),
                true);
    }

    /** Limits nothing; a person has to say what the words mean. */
    static Finding unsorted(TypedText text) {
        return new Finding(
                WORDS,
                Level.CLEAR,
                text.words(),
                ScreeningWords.CHOOSE_WHAT_IT_MEANS.text(),
                null,
                Set.of(),
                List.of(),
                false);
    }

    static Finding hold(Level level) {
        return new Finding(
                HOLD,
                level,
                ScreeningWords.ON_HOLD.text(),
                ScreeningWords.ONLY_A_VERIFIED_CLEARANCE_LIFTS.text(),
                null,
                Set.of(),
                List.of(),
                false);
    }
}
