package app.unknot.charting.search;

import app.unknot.charting.snippets.Snippet;
import app.unknot.shared.text.Folded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text as a search sees it: without case and accents, yet knowing where each letter stood. */
final class FoldedText {
    private static final int AROUND = 60;
    /** A letter of another script takes up to this many Latin ones. */
    private static final int LONGEST_LETTER = 8;

    private final String original;
    private final String folded;
    private final int[] places;

    private FoldedText(String original, String folded, int[] places) {
        this.original = original;
        this.folded = folded;
        this.places = places;
    }

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] places = new int[text.length() * LONGEST_LETTER + 1];
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            // Nearly every letter is plain, and needs no table of accents.
            String plain = letter < 128
                    ? String.valueOf(Character.toLowerCase((char) letter))
                    : Folded.of(Character.toString(letter));
            for (int j = 0; j < plain.length() && folded.length() < places.length - 1; j++) {
                places[folded.length()] = i;
                folded.append(plain.charAt(j));
            }
            i += Character.charCount(letter);
        }
        places[folded.length()] = text.length();
        return new FoldedText(text, folded.toString(), places);
    }

    /** The words of a question, folded, at most ten. */
    static List<String> words(String question) {
        return Stream.of(Folded.of(question.strip()).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(10)
                .toList();
    }

    /** Where the first of the words stands, when all of them occur. */
    Optional<Snippet> find(List<String> words) {
        if (words.isEmpty() || !words.stream().allMatch(folded::contains)) return Optional.empty();
        String word = words.getFirst();
        int at = folded.indexOf(word);
        int start = places[at];
        int end = places[at + word.length()];
        return Optional.of(new Snippet(before(start), original.substring(start, end), after(end)));
    }

    private String before(int start) {
        int from = Math.max(0, start - AROUND);
        if (from == 0) return original.substring(0, start);
        int space = original.indexOf(' ', from);
        return "... " + original.substring(space >= 0 && space < start ? space + 1 : from, start);
    }

    private String after(int end) {
        int to = Math.min(original.length(), end + AROUND);
        if (to == original.length()) return original.substring(end);
        int space = original.lastIndexOf(' ', to);
        return original.substring(end, space > end ? space : to) + " ...";
    }

    /** What was found, with a few words around it. */
    record Snippet(String before, String match, String after) {}
}
