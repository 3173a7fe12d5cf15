package app.unknot.claims.x12;

import java.text.Normalizer;
import java.util.Locale;

/** Writes segments with {@code *}, {@code :} and {@code ~}, in the upper-case basic character set. */
final class SegmentWriter {
    private final StringBuilder text = new StringBuilder();
    private int count;

    /** Writes one segment; empty elements at its end are left out. */
    SegmentWriter segment(Object... elements) {
        int last = elements.length;
        while (elements[last - 1].toString().isEmpty()) last--;
        for (int i = 0; i < last; i++) {
            if (i > 0) text.append('*');
            text.append(elements[i]);
        }
        text.append("~\n");
        count++;
        return this;
    }

    int count() {
        return count;
    }

    /** Free text without delimiters, accents and lower case. */
    static String clean(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9 !\"&'()+,\\-./;?=]", " ")
                .replaceAll(" +", " ")
                .trim();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
