package app.unknot.charting;

import app.unknot.testing.Vignette;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The kinds of sentences with which a story says what its note has to be like. */
public enum NoteExpectation {
    PREFERRED("preferred (\\d+)"),
    WITHIN("applied(?: pressure)? within (\\d+) ?(?:-|to) ?(\\d+)"),
    AT_MOST(
            "(?:applied|pressure)(?: pressure)? (?:<=|never above|not above|at most|max(?:imum)?(?: of)?) ?(\\d+)\\b(?! ?min)"),
    REFUSED("applied (\\d+) (?:must be|is) refused at signing(?: \\((\\w+)\\))?"),
    FLAG("flag ((?-i:[A-Z]+_[A-Z_]+))"),
    PAIN("pre(?:-)? and post(?:-session)? pain|pain before and after"),
    HOME_CARE("home care (?:list |items? )?(?:is )?(?:recorded|given)"),
    AREAS("areas? treated includes? (.+)"),
    ADVICE("(?:advice to (?:see|seek)|letter) .*(?:recorded|offered|stored)|decision (?:recorded|stored)"),
    FINDING("finding: (\\w+)"),
    MOVEMENT("(?:flexion|extension|rotation|\\brom\\b|range of motion|movement) .*recorded"),
    NOT_TREATED("not treated"),
    TOLD("record: time|who was told|how the client left"),
    ON_HOLD("future appointments .*hold"),
    POSITION("position (side-lying|side lying|supine|prone|semi-reclined|seated)"),
    WITHOUT_TECHNIQUE("no (hot stones?|deep tissue|trigger points?(?: work)?|sports(?: massage)?|shiatsu)"),
    SKIN("(bruise|skin) check"),
    ASKED("questions? ([A-Z]\\d\\d) ?(?:-|to) ?([A-Z]\\d\\d) answered no"),
    EXCLUDED("body map .*excluded|excluded .*body map"),
    PRODUCT("product (?:used )?(?:is )?recorded"),
    UNSCENTED("no aromatherapy|unscented"),
    REACTION("past reaction|reaction .*(?:alert strip|header)"),
    SHORTER(
            "short(?:er|ened)? (?:session|treatment|hands-on)|(?:session|treatment|hands-on)[^,;]* (?:shortened|at most \\d+ min)"),
    PAUSED("plan (?:is )?paused|pauses? (?:of )?the plan"),
    NO_HEAT("no heat|heat (?:is )?(?:not offered|withheld|suppressed)"),
    LETTER("(emergency handover|urgent referral|clearance request|referral letter)"),
    CHECK_IN("check-?ins?");

    private static final Pattern LATER = Pattern.compile("^(after|once|when|from then)\\b", Pattern.CASE_INSENSITIVE);

    private final Pattern pattern;

    NoteExpectation(String words) {
        pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** A kind that a sentence is of, with what it names. */
    public record Said(NoteExpectation kind, MatchResult words) {
        /** A part in parentheses as a number. */
        public int number(int group) {
            return Integer.parseInt(words.group(group));
        }
    }

    /** All kinds that a sentence is of; empty when nobody here understands it. */
    public static List<Said> in(String sentence) {
        return Arrays.stream(values())
                .flatMap(kind -> kind.pattern.matcher(sentence).results().map(found -> new Said(kind, found)))
                .toList();
    }

    public static List<Said> in(List<String> sentences) {
        return sentences.stream().flatMap(sentence -> in(sentence).stream()).toList();
    }

    /**
     * What the story says of the note of a step: everything of the first visit's; when that was turned away, what begins with "After"
     * of the first session that may begin.
     */
    public static List<Said> of(Vignette story, Vignette.Step step) {
        Vignette.Step first = story.steps().getFirst();
        boolean turnedAway = first.blocks();
        boolean isFirst = step.equals(first);
        boolean follows = turnedAway
                && story.steps().stream()
                        .filter(one -> !one.blocks())
                        .findFirst()
                        .filter(step::equals)
                        .isPresent();
        if (!isFirst && !follows) return List.of();
        return story.notes().stream()
                .filter(sentence -> !turnedAway || LATER.matcher(sentence).find() == follows)
                .flatMap(sentence -> in(sentence).stream())
                .toList();
    }
}
