package app.unknot.clients.search;

import app.unknot.shared.text.Folded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed to find a client, taken apart. All parts have to fit: a name and the end of a phone number, or a last name and
 * a birthday.
 *
 * @param words folded words of names, record numbers and email addresses, the longest first
 * @param digits of a phone or record number; empty when none was typed
 * @param born days that a typed birthday can mean; empty when none was typed
 */
public record ClientQuery(List<String> words, String digits, List<LocalDate> born) {
    /** More words than this make nobody easier to find. */
    static final int MOST_WORDS = 6;

    private static final int SHORTEST_NUMBER = 3;
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S*");
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/.-])(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}"
                    + "|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{8})(?![\\d/.-])"
                    + "|\\b\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{2,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\.? \\p{L}{3,10}\\.?,? \\d{2,4}\\b");
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("(?i)(?:\\b(?:no|nr|number|client)\\b\\.?|#)\\s*(?=c?\\d)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d])[+(]?\\d[\\d\\s().+/\\-\u2010-\u2015]*\\d(?!\\p{L})");

    public ClientQuery {
        words = List.copyOf(words);
        born = List.copyOf(born);
    }

    /**
     * Takes apart what was typed.
     *
     * @param days the days that a text can mean as a birthday, none when it is no day
     */
    public static ClientQuery of(String typed, Function<String, List<LocalDate>> days) {
        String rest = typed.strip();
        List<LocalDate> born = List.of();
        Matcher day = DAY.matcher(rest);
        while (born.isEmpty() && day.find()) {
            born = days.apply(day.group());
            if (!born.isEmpty()) rest = rest.substring(0, day.start()) + " " + rest.substring(day.end());
        }
        Stream<String> addresses = ADDRESS
                .matcher(rest)
                .results()
                .map(MatchResult::group)
                .map(address -> Folded.name(address).replace(" ", ""))
                .toList()
                .stream();
        rest = BEFORE_NUMBER.matcher(ADDRESS.matcher(rest).replaceAll(" ")).replaceAll(" ");
        StringBuilder digits = new StringBuilder();
        Matcher number = NUMBER.matcher(rest);
        String names = number.replaceAll(found -> {
            String some = found.group().replaceAll("\\D", "");
            if (some.length() < SHORTEST_NUMBER) return Matcher.quoteReplacement(found.group());
            digits.append(some);
            return " ";
        });
        List<String> words = Stream.concat(
                        addresses, Stream.of(Folded.name(names).split(" ")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new ClientQuery(words, ClientWords.digits(digits.toString()), born);
    }

    /** Whether nothing was typed that anybody could be found by. */
    public boolean isEmpty() {
        return words.isEmpty() && digits.isEmpty() && born.isEmpty();
    }
}
