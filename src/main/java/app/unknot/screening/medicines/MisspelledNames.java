package app.unknot.screening.medicines;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Names that a misspelled word may mean: letters left out, added, changed or swapped with a neighbor, more of them in longer words and in
 * words that sound the same. A very short word is near to too many others, and a word of everyday English or a person's name is what it is.
 */
final class MisspelledNames {
    private static final int SHORTEST = 5;
    private static final int TWO_FROM = 8;
    private static final int THREE_FROM = 12;
    private static final int MOST_EDITS = 3;
    private static final int MOST_SOUNDS = 20;

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(MOST_EDITS);
    private static final DoubleMetaphone SOUND = sounds();

    private final List<Name> names = new ArrayList<>();

    /**
     * @param letters one bit for each letter that occurs
     */
    private record Name(String plain, int letters, String sound, Medicine medicine) {}

    /**
     * @param byName letters and digits of each name
     */
    MisspelledNames(Map<String, Medicine> byName) {
        byName.forEach((name, medicine) -> {
            if (name.length() >= SHORTEST) names.add(new Name(name, letters(name), sound(name), medicine));
        });
    }

    /** The nearest, all of them when several are equally near; empty when none is near enough. */
    List<Medicine> near(String word) {
        if (word.length() < SHORTEST || EverydayWords.contains(word)) return List.of();
        int letters = letters(word);
        int best = MOST_EDITS;
        SequencedSet<Medicine> nearest = new LinkedHashSet<>();
        for (Name name : names) {
            // An edit brings one new letter at most, so that most names need no measuring.
            if (Integer.bitCount(letters & ~name.letters) > best || Integer.bitCount(name.letters & ~letters) > best)
                continue;
            int distance = DISTANCE.apply(word, name.plain);
            if (distance < 0 || distance > best || distance > allowed(word, name)) continue;
            if (distance < best) nearest.clear();
            best = distance;
            nearest.add(name.medicine);
        }
        return List.copyOf(nearest);
    }

    /** One more where both sound the same; short words have to. */
    private static int allowed(String word, Name name) {
        int shorter = Math.min(word.length(), name.plain.length());
        int edits = shorter < TWO_FROM ? 1 : shorter < THREE_FROM ? 2 : MOST_EDITS;
        if (sound(word).equals(name.sound)) return edits + 1;
        return shorter == SHORTEST ? 0 : edits;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) letters |= 1 << (word.charAt(i) - 'a');
        return letters;
    }

    private static String sound(String word) {
        return SOUND.doubleMetaphone(word);
    }

    private static DoubleMetaphone sounds() {
        DoubleMetaphone sounds = new DoubleMetaphone();
        sounds.setMaxCodeLen(MOST_SOUNDS);
        return sounds;
    }
}
