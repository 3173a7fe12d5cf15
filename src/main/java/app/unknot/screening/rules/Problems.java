package app.unknot.screening.rules;

import app.unknot.screening.rules.LocatedJson.Arr;
import app.unknot.screening.rules.LocatedJson.Member;
import app.unknot.screening.rules.LocatedJson.Obj;
import app.unknot.screening.rules.LocatedJson.Text;
import app.unknot.screening.rules.LocatedJson.Whole;
import app.unknot.screening.words.ScreeningWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;

/** Collects what is wrong with a text while it is read, each with its line and column. */
final class Problems {
    private static final int MOST = 100;

    private final String text;
    private final List<RuleProblem> found = new ArrayList<>();

    Problems(String text) {
        this.text = text;
    }

    List<RuleProblem> found() {
        return found.stream()
                .sorted(Comparator.comparingInt(RuleProblem::line).thenComparingInt(RuleProblem::column))
                .limit(MOST)
                .toList();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void add(String rule, int at, String reason) {
        int end = Math.clamp(at, 0, text.length());
        int line = 1;
        int start = 0;
        for (int newline = text.indexOf('\n'); newline >= 0 && newline < end; newline = text.indexOf('\n', start)) {
            line++;
            start = newline + 1;
        }
        found.add(new RuleProblem(rule, line, end - start + 1, reason));
    }

    /** The members of an object of which only these are known; empty when it is no object. */
    SequencedMap<String, Member> members(String rule, LocatedJson value, String what, Set<String> known) {
        if (!(value instanceof Obj object)) {
            add(rule, value.at(), ScreeningWords.IS_WRITTEN_IN_BRACES.text(what));
            return new LinkedHashMap<>();
        }
        object.twice().forEach((name, at) -> add(rule, at, ScreeningWords.APPEARS_HERE_TWICE.text(name)));
        object.members().forEach((name, member) -> {
            if (!known.isEmpty() && !known.contains(name))
                add(rule, member.at(), ScreeningWords.THERE_IS_NO_FIELD_FIELDS.text(name, inWords(known)));
        });
        return object.members();
    }

    /** The items of a list; empty when it is none. */
    List<LocatedJson> items(String rule, LocatedJson value, String what) {
        if (value instanceof Arr list) return list.items();
        add(rule, value.at(), ScreeningWords.IS_A_LIST_IN_BRACKETS.text(what));
        return List.of();
    }

    /** A list of names, all of which have to be known, and none of which stands there twice. */
    void names(String rule, LocatedJson list, String field, Set<String> known) {
        Set<String> here = new HashSet<>();
        for (LocatedJson item : items(rule, list, "\"" + field + "\"")) {
            if (!name(rule, item, field, known)) continue;
            String name = ((Text) item).value();
            if (!here.add(name)) add(rule, item.at(), ScreeningWords.APPEARS_IN_TWICE.text(name, field));
        }
    }

    /** A name that has to be known. */
    boolean name(String rule, LocatedJson item, String field, Set<String> known) {
        String name = item instanceof Text text ? text.value() : "";
        if (known.contains(name)) return true;
        add(
                rule,
                item.at(),
                name.isEmpty()
                        ? ScreeningWords.THAT_IS_NOT_KNOWN_IN_KNOWN.text(field, inWords(known))
                        : ScreeningWords.IS_NOT_KNOWN_IN_KNOWN.text(name, field, inWords(known)));
        return false;
    }

    /** A text of at least one and at most so many characters. */
    Optional<Text> text(String rule, LocatedJson value, String what, int longest) {
        if (!(value instanceof Text words)) {
            add(rule, value.at(), ScreeningWords.IS_A_TEXT_IN_QUOTATION.text(what));
            return Optional.empty();
        }
        if (words.value().isBlank()) add(rule, words.at(), ScreeningWords.IS_EMPTY.text(what));
        else if (words.value().length() > longest)
            add(rule, words.at(), ScreeningWords.IS_LONGER_THAN_CHARACTERS.text(what, longest));
        else return Optional.of(words);
        return Optional.empty();
    }

    OptionalInt whole(String rule, LocatedJson value, String what, int least, int most) {
        if (value instanceof Whole number && number.value() >= least && number.value() <= most)
            return OptionalInt.of(number.value());
        add(rule, value.at(), ScreeningWords.IS_A_WHOLE_NUMBER_FROM_TO.text(what, least, most));
        return OptionalInt.empty();
    }

    /** The place of a character of a text value in the rule set's text, where escapes take more than one character. */
    int inside(Text value, int position) {
        int at = value.at() + 1;
        for (int i = 0; i < position && at < text.length(); i++) {
            if (text.charAt(at) != '\\') at++;
            else at += at + 1 < text.length() && text.charAt(at + 1) == 'u' ? 6 : 2;
        }
        return at;
    }

    static String inWords(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }
}
