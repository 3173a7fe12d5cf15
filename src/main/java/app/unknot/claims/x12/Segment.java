package app.unknot.claims.x12;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One segment where it lies in the reader's buffer. Elements become text or cents when somebody asks, and not before. */
final class Segment {
    /** An amount that is not there. */
    static final long BLANK = Long.MIN_VALUE;

    /** An amount that is there and cannot be read. */
    static final long UNREADABLE = Long.MIN_VALUE + 1;

    /** Ten billion dollars: nine million amounts of this size add up without running over. */
    private static final int MOST_DIGITS = 10;

    private static final int LONGEST = 255;
    private static final int SHOWN = 120;

    private byte[] bytes = new byte[0];
    private int[] from = new int[32];
    private int[] to = new int[32];
    private int count;
    private byte component;
    private boolean ended;
    private long number;
    private long position;

    /** Looks at a piece of the buffer; the piece stays where it is. */
    void set(byte[] buffer, int start, int end, byte element, byte parts) {
        bytes = buffer;
        component = parts;
        count = 0;
        int begin = start;
        for (int at = start; at <= end; at++) {
            if (at < end && buffer[at] != element) continue;
            if (count == from.length) {
                from = Arrays.copyOf(from, count * 2);
                to = Arrays.copyOf(to, count * 2);
            }
            from[count] = begin;
            to[count++] = at;
            begin = at + 1;
        }
    }

    void place(long segment, long at, boolean whole) {
        number = segment;
        position = at;
        ended = whole;
    }

    /** Counted from 1 at the beginning of the file. */
    long number() {
        return number;
    }

    /** The first of its bytes, counted from 0 in the file as it was unpacked. */
    long position() {
        return position;
    }

    /** Whether its end is there; the last one of a file that is cut off has none. */
    boolean ended() {
        return ended;
    }

    boolean is(String tag) {
        return says(0, tag);
    }

    /** Whether an element says exactly this; some payers write their files in small letters. */
    boolean says(int element, String word) {
        if (element >= count || to[element] - from[element] != word.length()) return false;
        for (int i = 0; i < word.length(); i++)
            if (large(bytes[from[element] + i]) != large((byte) word.charAt(i))) return false;
        return true;
    }

    /** The large letter to a small one; whatever else stays. */
    static byte large(byte one) {
        return one >= 'a' && one <= 'z' ? (byte) (one - 'a' + 'A') : one;
    }

    /** In large letters. */
    String tag() {
        return code(0);
    }

    /** As {@link #text}, in large letters, as lists of codes have them. */
    String code(int element) {
        return text(element).toUpperCase(Locale.ROOT);
    }

    /** How many elements follow the tag. */
    int last() {
        return count - 1;
    }

    boolean blank(int element) {
        if (element >= count) return true;
        for (int at = from[element]; at < to[element]; at++) if (bytes[at] != ' ') return false;
        return true;
    }

    /** Without blanks around it; empty when it is not there; at most 255 characters. */
    String text(int element) {
        return element < count ? text(from[element], to[element]) : "";
    }

    /** Whether more is there than is kept. */
    boolean tooLong(int element) {
        return element < count && to[element] - from[element] > LONGEST;
    }

    /**
     * The parts of a composite, at least one. Some files use another separator than they announce: then the first one that
     * stands in the element counts.
     */
    List<String> parts(int element) {
        if (element >= count) return List.of("");
        byte separator = separatorIn(element);
        List<String> parts = new ArrayList<>();
        int begin = from[element];
        for (int at = begin; at <= to[element]; at++)
            if (at == to[element] || bytes[at] == separator) {
                parts.add(text(begin, at));
                begin = at + 1;
            }
        return parts;
    }

    /** One part of a composite, counted from 0; empty when it is not there. */
    String part(int element, int part) {
        List<String> parts = parts(element);
        return part < parts.size() ? parts.get(part) : "";
    }

    private byte separatorIn(int element) {
        byte other = component;
        for (int at = from[element]; at < to[element]; at++) {
            if (bytes[at] == component) return component;
            if (other == component && (bytes[at] == ':' || bytes[at] == '>' || bytes[at] == '|' || bytes[at] == '<'))
                other = bytes[at];
        }
        return other;
    }

    /** Whole cents; {@link #BLANK} or {@link #UNREADABLE} otherwise, never a zero that nobody wrote. */
    long cents(int element) {
        if (blank(element)) return BLANK;
        int at = from[element];
        int end = to[element];
        while (bytes[at] == ' ') at++;
        while (bytes[end - 1] == ' ') end--;
        boolean negative = bytes[at] == '-';
        if (negative || bytes[at] == '+') at++;
        int before = 0;
        int after = -1;
        long cents = 0;
        for (; at < end; at++) {
            byte digit = bytes[at];
            if (digit == '.' && after < 0) after = 0;
            else if (digit < '0' || digit > '9') return UNREADABLE;
            else if (after < 0) {
                if (before > 0 || digit != '0') before++;
                if (before > MOST_DIGITS) return UNREADABLE;
                cents = cents * 10 + (digit - '0');
            } else if (after < 2) {
                cents = cents * 10 + (digit - '0');
                after++;
            } else if (digit != '0') return UNREADABLE;
        }
        if (!anyDigit(element)) return UNREADABLE;
        for (int places = Math.max(after, 0); places < 2; places++) cents *= 10;
        return negative ? -cents : cents;
    }

    private boolean anyDigit(int element) {
        for (int at = from[element]; at < to[element]; at++) if (bytes[at] >= '0' && bytes[at] <= '9') return true;
        return false;
    }

    /** A whole number from 0 to 999,999,999; -1 when it is none. */
    int whole(int element) {
        if (blank(element)) return -1;
        int value = 0;
        int digits = 0;
        for (int at = from[element]; at < to[element]; at++) {
            if (bytes[at] == ' ') continue;
            if (bytes[at] < '0' || bytes[at] > '9' || ++digits > 9) return -1;
            value = value * 10 + (bytes[at] - '0');
        }
        return value;
    }

    /** Where its bytes are, for a digest. */
    byte[] buffer() {
        return bytes;
    }

    int start() {
        return from[0];
    }

    int length() {
        return to[count - 1] - from[0];
    }

    /** As a person may read it: its beginning, stars between the elements. */
    String shown() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < count && line.length() < SHOWN; i++) {
            if (i > 0) line.append('*');
            line.append(text(i));
        }
        return line.length() > SHOWN ? line.substring(0, SHOWN) : line.toString();
    }

    private String text(int begin, int end) {
        int first = begin;
        int last = Math.min(end, begin + LONGEST);
        while (first < last && bytes[first] == ' ') first++;
        while (last > first && bytes[last - 1] == ' ') last--;
        boolean plain = true;
        for (int at = first; at < last && plain; at++) plain = bytes[at] >= ' ' && bytes[at] < 127;
        if (plain) return new String(bytes, first, last - first, StandardCharsets.ISO_8859_1);
        String text = new String(bytes, first, last - first, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) text = new String(bytes, first, last - first, StandardCharsets.ISO_8859_1);
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++)
            clean.append(Character.isISOControl(text.charAt(i)) ? '?' : text.charAt(i));
        return clean.toString();
    }
}
