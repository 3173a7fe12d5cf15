package app.unknot.clients.search;

import app.unknot.clients.search.ClientWord.Kind;
import app.unknot.shared.text.Folded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the words that a client is found by. Every end of a word is one, so that a part of a name is the beginning of some word: that
 * an index answers at the same speed for a hundred clients and for a million.
 */
public final class ClientWords {
    /** Counts how words are made. Records with words of an older kind get theirs made again at the next start. */
    public static final int EDITION = 1;

    /** Parts shorter than this would find nearly everybody. */
    static final int SHORTEST_PART = 2;

    /** As long as the column. */
    static final int LONGEST = 100;

    private static final int SHORTEST_PHONE = 3;
    private static final int WITH_COUNTRY = 11;

    private ClientWords() {}

    /**
     * @param names first, last and preferred name; empty ones are left out
     */
    public static Set<ClientWord> of(String number, List<String> names, String phone, String email) {
        Set<ClientWord> words = new LinkedHashSet<>();
        String folded = Folded.name(number).replace(" ", "");
        add(words, Kind.NUMBER, folded);
        add(words, Kind.NUMBER, folded.replaceAll("\\D", ""));
        names.forEach(name -> name(words, Folded.name(name)));
        String digits = digits(phone);
        for (int from = 0; from + SHORTEST_PHONE <= digits.length(); from++)
            add(words, Kind.PHONE, digits.substring(from));
        List<String> parts = List.of(Folded.name(email).split(" "));
        for (int from = 0; from < parts.size(); from++)
            add(words, Kind.EMAIL, String.join("", parts.subList(from, parts.size())));
        return words;
    }

    /** The form in which lists are sorted and exact names are compared. */
    public static String listed(String lastName, String firstName) {
        return Folded.of(lastName.strip() + " " + firstName.strip());
    }

    /** The digits of a phone number, without the country's own 1. */
    static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() == WITH_COUNTRY && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    private static void name(Set<ClientWord> words, String name) {
        for (String word : (name + " " + name.replace(" ", "")).split(" ")) {
            add(words, Kind.NAME, word);
            for (int from = 1; from + SHORTEST_PART <= word.length(); from++)
                // A word that began within a character would be none, and no database could keep it.
                if (!Character.isLowSurrogate(word.charAt(from))) add(words, Kind.INSIDE, word.substring(from));
        }
    }

    private static void add(Set<ClientWord> words, Kind kind, String text) {
        if (!text.isEmpty()) words.add(new ClientWord(kind, start(text)));
    }

    private static String start(String text) {
        if (text.length() <= LONGEST) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
