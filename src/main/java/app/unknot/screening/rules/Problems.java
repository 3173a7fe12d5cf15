package app.unknot.screening.rules;

import app.unknot.screening.rules.LocatedJson.Arr;
import app.unknot.screening.rules.LocatedJson.Member;
import app.unknot.screening.rules.LocatedJson.Obj;
import app.unknot.screening.rules.LocatedJson.Text;
import app.unknot.screening.rules.LocatedJson.Whole;
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
            add(rule, value.at(), what + " is written in braces: {\"...\": ...}.");
            return new LinkedHashMap<>();
        }
        object.twice().forEach((name, at) -> add(rule, at, "\"" + name + "\" appears here twice."));
        object.members().forEach((name, member) -> {
            if (!known.isEmpty() && !known.contains(name))
                add(rule, member.at(), "There is no field \"" + name + "\". Fields are " + inWords(known) + ".");
        });
        return object.members();
    }

    /** The items of a list; empty when it is none. */
    List<LocatedJson> items(String rule, LocatedJson value, String what) {
        if (value instanceof Arr list) return list.items();
        add(rule, value.at(), what + " is a list in brackets: [...].");
        return List.of();
    }

    /** A list of names, all of which have to be known, and none of which stands there twice. */
    void names(String rule, LocatedJson list, String field, Set<String> known) {
        Set<String> here = new HashSet<>();
        for (LocatedJson item : items(rule, list, "\"" + field + "\"")) {
            if (!name(rule, item, field, known)) continue;
            String name = ((Text) item).value();
            if (!here.add(name)) add(rule, item.at(), name + " appears in \"" + field + "\" twice.");
        }
    }

    /** A name that has to be known. */
    boolean name(String rule, LocatedJson item, String field, Set<String> known) {
        String name = item instanceof Text text ? text.value() : "";
        if (known.contains(name)) return true;
        add(
                rule,
                item.at(),
                (name.isEmpty() ? "That" : name) + " is not known in \"" + field + "\". Known are " + inWords(known)
                        + ".");
        return false;
    }

    /** A text of at least one and at most so many characters. */
    Optional<Text> text(String rule, LocatedJson value, String what, int longest) {
        if (!(value instanceof Text words)) {
            add(rule, value.at(), what + " is a text in quotation marks.");
            return Optional.empty();
        }
        if (words.value().isBlank()) add(rule, words.at(), what + " is empty.");
        else if (words.value().length() > longest)
            add(rule, words.at(), what + " is longer than " + longest + " characters.");
        else return Optional.of(words);
        return Optional.empty();
    }

    OptionalInt whole(String rule, LocatedJson value, String what, int least, int most) {
        if (value instanceof Whole number && number.value() >= least && number.value() <= most)
            return OptionalInt.of(number.value());
        add(rule, value.at(), what + " is a whole number from " + least + " to " + most + ".");
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
