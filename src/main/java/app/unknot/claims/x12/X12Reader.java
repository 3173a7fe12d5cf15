package app.unknot.claims.x12;

import static app.unknot.claims.x12.Separators.blank;

import app.unknot.claims.packet.Flaw;
import app.unknot.claims.words.ClaimsWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file segment by segment in constant memory. Tolerant on purpose: byte order marks, line breaks, indentation, collapsed
 * headers and missing envelopes do not matter, and each interchange brings separators of its own. What is wrong becomes a flaw,
 * never an exception.
 */
final class X12Reader {
    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_SEGMENT = 256 * 1024;
    private static final long LONGEST_FILE = 400L * 1024 * 1024;
    private static final int MOST_FLAWS = 200;
    private static final byte LINE = '\n';

    private final InputStream file;
    private final Segment segment = new Segment();
    private final List<Flaw> flaws = new ArrayList<>();
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long before;
    private boolean over;
    private boolean stopped;
    private long count;
    private @Nullable Separators separators;

    X12Reader(InputStream file) {
        InputStream plain = InputStream.nullInputStream();
        try {
            plain = Unpacked.open(file);
        } catch (IOException e) {
            stop(ClaimsWords.THE_FILE_CANNOT_BE_UNPACKED.text());
        }
        this.file = plain;
    }

    /** The one that {@link #next} found; the same object each time. */
    Segment segment() {
        return segment;
    }

    /** What is wrong so far, at most 200. */
    List<Flaw> flaws() {
        return flaws;
    }

    /** Segments so far. */
    long count() {
        return count;
    }

    void flaw(String words) {
        flaw(segment.number(), segment.position(), words, segment.shown());
    }

    void flaw(long number, long position, String words, String shown) {
        if (flaws.size() < MOST_FLAWS) flaws.add(new Flaw(number, position, words, shown));
    }

    /** Goes to the next segment; false at the end of what can be read. */
    boolean next() {
        while (!stopped && skipBlanks()) {
            if (newSeparators() && !readSeparators()) return false;
            Separators now = separators;
            if (now == null) {
                stop(notX12());
                return false;
            }
            if (cut(now)) return true;
        }
        return false;
    }

    private boolean newSeparators() {
        if (Separators.tag(buffer, at, end, "ISA")) return true;
        return separators == null && (Separators.tag(buffer, at, end, "GS") || Separators.tag(buffer, at, end, "ST"));
    }

    private boolean readSeparators() {
        want(Separators.LOOK_AHEAD);
        Separators found = Separators.at(buffer, at, end);
        if (found == null) {
            stop(ClaimsWords.THIS_FILE_IS_CUT_OFF_IN_ITS_FIRST.text());
            return false;
        }
        separators = found;
        if (found.flawed()) flaw(count + 1, before + at, ClaimsWords.THE_HEADER_IS_SHORT.text(), "ISA");
        return true;
    }

    /** Takes the segment that begins here; false when there is nothing but its end. */
    private boolean cut(Separators now) {
        int stop = at;
        while (true) {
            while (stop < end && buffer[stop] != now.terminator()) stop++;
            if (stop < end || over) break;
            int length = stop - at;
            if (length > LONGEST_SEGMENT) {
                stop(ClaimsWords.A_SEGMENT_HAS_NO_END.text());
                return false;
            }
            more();
            stop = at + length;
        }
        int next = nextHeader(stop);
        boolean ended = next < stop || stop < end;
        if (next < stop) stop = next;
        int last = tidy(at, stop, now.terminator());
        int begin = at;
        long position = before + at;
        at = next < end && next == stop && buffer[stop] != now.terminator() ? next : Math.min(stop + 1, end);
        if (last == begin) return false;
        segment.set(buffer, begin, last, now.element(), now.component());
        segment.place(++count, position, ended);
        return true;
    }

    /** A header that begins in a line of its own before the segment has ended: the file before it lost its last character. */
    private int nextHeader(int stop) {
        for (int i = at + 3; i < stop - 3; i++)
            if ((buffer[i] == 'I' || buffer[i] == 'i')
                    && blank(buffer[i - 1])
                    && Separators.tag(buffer, i, stop, "ISA")) return i;
        return stop;
    }

    /** Takes line ends out and blanks off the end; where the content ends then. */
    private int tidy(int from, int to, byte terminator) {
        int last = to;
        while (last > from && blank(buffer[last - 1])) last--;
        if (terminator == LINE) return last;
        int put = from;
        while (put < last && buffer[put] != '\r' && buffer[put] != LINE) put++;
        for (int i = put; i < last; i++) if (buffer[i] != '\r' && buffer[i] != LINE) buffer[put++] = buffer[i];
        return put;
    }

    /** Goes past blanks, byte order marks and what old systems put at the end of a file. */
    private boolean skipBlanks() {
        while (true) {
            want(4);
            if (at >= end) {
                if (count == 0) stop(ClaimsWords.THIS_FILE_IS_EMPTY.text());
                return false;
            }
            if (blank(buffer[at]) || buffer[at] == 0x1A || buffer[at] == 0) at++;
            else if (end - at > 2
                    && buffer[at] == (byte) 0xEF
                    && buffer[at + 1] == (byte) 0xBB
                    && buffer[at + 2] == (byte) 0xBF) at += 3;
            else return true;
        }
    }

    private void want(int bytes) {
        while (end - at < bytes && !over) more();
    }

    private void more() {
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            before += at;
            end -= at;
            at = 0;
        }
        if (end == buffer.length) buffer = Arrays.copyOf(buffer, buffer.length * 2);
        try {
            int read = file.read(buffer, end, buffer.length - end);
            if (read < 0) over = true;
            else end += read;
        } catch (IOException e) {
            over = true;
            flaw(count, before + end, ClaimsWords.THE_FILE_CANNOT_BE_UNPACKED.text(), "");
        }
        if (before + end > LONGEST_FILE) {
            over = true;
            flaw(count, before + end, ClaimsWords.THE_FILE_UNPACKS_TO_MORE.text(), "");
        }
    }

    private void stop(String why) {
        stopped = true;
        flaw(count + 1, before + at, why, "");
    }

    private String notX12() {
        if (begins("%PDF")) return ClaimsWords.THIS_IS_A_PDF_THE_PAYERS.text();
        if (begins("PK")) return ClaimsWords.THIS_IS_A_COMPRESSED_FILE.text();
        boolean tagAlone = end - at < 4 && (begins("ST") || begins("GS"));
        if (begins("ISA") || tagAlone) return ClaimsWords.THIS_FILE_IS_CUT_OFF_IN_ITS_FIRST.text();
        return ClaimsWords.THIS_IS_NOT_A_REMITTANCE_FILE.text();
    }

    private boolean begins(String word) {
        if (end - at < word.length()) return false;
        for (int i = 0; i < word.length(); i++) if (buffer[at + i] != word.charAt(i)) return false;
        return true;
    }
}
