package app.unknot.claims.x12;

import app.unknot.claims.packet.Sendable;

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

    /** Free text as it can be sent. */
    static String clean(String words) {
        return Sendable.text(words);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
