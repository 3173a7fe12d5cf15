package app.unknot.claims.x12;

import org.jspecify.annotations.Nullable;

/**
 * What parts elements, parts of elements, and segments in one interchange. Read from its header as it really is: blanks may be
 * collapsed, the last element may be missing, lines may end in the place of a terminator.
 *
 * @param flawed whether the header has fewer than its 16 elements
 */
record Separators(byte element, byte component, byte terminator, boolean flawed) {
    /** Enough for any header and the two segments behind it. */
    static final int LOOK_AHEAD = 2_048;

    private static final int ELEMENTS = 16;
    private static final String[] AFTER_HEADER = {"GS", "TA1", "IEA", "ST"};
    private static final String[] AFTER_GROUP = {"ST", "GE"};
    private static final String[] AFTER_START = {"BPR", "BHT", "AK1", "BGN", "SE"};

    /**
     * Of the interchange, group or transaction that begins at a place; null when the beginning is cut off.
     *
     * @param end where the bytes that were read end
     */
    static @Nullable Separators at(byte[] bytes, int from, int end) {
        if (tag(bytes, from, end, "ISA")) return ofHeader(bytes, from, end);
        boolean group = tag(bytes, from, end, "GS");
        byte element = bytes[from + 2];
        int next = find(bytes, from + 3, end, element, group ? AFTER_GROUP : AFTER_START);
        if (next < 0) return null;
        return new Separators(element, (byte) ':', ending(bytes, from, next), false);
    }

    private static @Nullable Separators ofHeader(byte[] bytes, int from, int end) {
        byte element = bytes[from + 3];
        int next = find(bytes, lastElement(bytes, from, end, element), end, element, AFTER_HEADER);
        if (next < 0) next = find(bytes, from + 4, end, element, AFTER_HEADER);
        if (next < 0) return null;
        int elements = 0;
        int last = from;
        for (int at = from; at < next; at++)
            if (bytes[at] == element) {
                elements++;
                last = at;
            }
        byte terminator = ending(bytes, from, next);
        if (elements < ELEMENTS) return new Separators(element, (byte) ':', terminator, elements < ELEMENTS - 1);
        byte component = bytes[last + 1];
        if (component == terminator && alone(bytes, last + 1, next)) {
            byte real = endingOfGroup(bytes, next, end, element, terminator);
            return new Separators(element, real == terminator ? (byte) ':' : component, real, false);
        }
        if (blank(component) || component == terminator) component = ':';
        return new Separators(element, component, terminator, false);
    }

    /** Behind the last element but one: names of senders may look like tags. */
    private static int lastElement(byte[] bytes, int from, int end, byte element) {
        int elements = 0;
        for (int at = from; at < end; at++) if (bytes[at] == element && ++elements == ELEMENTS - 1) return at + 1;
        return from + 4;
    }

    /** Nothing but blanks beside the one character that is there. */
    private static boolean alone(byte[] bytes, int at, int next) {
        for (int i = at + 1; i < next; i++) if (!blank(bytes[i])) return false;
        return true;
    }

    /** With one character before the group, only the group's own end says whether that is the terminator. */
    private static byte endingOfGroup(byte[] bytes, int group, int end, byte element, byte seen) {
        int next = find(bytes, group + 3, end, element, AFTER_GROUP);
        return next < 0 ? seen : ending(bytes, group, next);
    }

    /** What stands before the next tag; letters and digits end no segment, so then it is the line. */
    private static byte ending(byte[] bytes, int from, int next) {
        int at = next - 1;
        while (at > from && blank(bytes[at])) at--;
        return letterOrDigit(bytes[at]) ? (byte) '\n' : bytes[at];
    }

    private static int find(byte[] bytes, int from, int end, byte element, String... tags) {
        for (int at = from; at < end - 2; at++) {
            if (letterOrDigit(bytes[at - 1]) || bytes[at - 1] == element) continue;
            for (String tag : tags) if (tag(bytes, at, end, tag) && bytes[at + tag.length()] == element) return at;
        }
        return -1;
    }

    /** Whether a tag begins here with something behind it that may part elements. */
    static boolean tag(byte[] bytes, int at, int end, String tag) {
        int length = tag.length();
        if (at + length >= end) return false;
        for (int i = 0; i < length; i++) if (Segment.large(bytes[at + i]) != tag.charAt(i)) return false;
        byte behind = bytes[at + length];
        return !letterOrDigit(behind) && !blank(behind);
    }

    static boolean letterOrDigit(byte b) {
        return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9';
    }

    /** Blanks and line ends; control characters such as 0x1C to 0x1F are none, because files part their segments with them. */
    static boolean blank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
