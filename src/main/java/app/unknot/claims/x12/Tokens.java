package app.unknot.claims.x12;

import app.unknot.claims.words.ClaimsWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a file into segments. Our own and tolerant on purpose: real files carry byte order marks, line breaks, indentation, and
 * headers whose blanks were collapsed, all of which readers that follow the standard to the letter refuse.
 */
final class Tokens {
    private static final int ISA_ELEMENTS = 16;

    private final List<Segment> segments;

    private Tokens(List<Segment> segments) {
        this.segments = segments;
    }

    /** One segment; elements beyond its end are empty. Element 0 is its name. */
    record Segment(List<String> elements, String componentSeparator) {
        String at(int position) {
            return position < elements.size() ? elements.get(position) : "";
        }

        String name() {
            return at(0);
        }

        /** The parts of a composite element. */
        List<String> parts(int position) {
            return List.of(at(position).split(java.util.regex.Pattern.quote(componentSeparator), -1));
        }
    }

    static Tokens read(String file) {
        String text = file.replace("\uFEFF", "").strip();
        if (!text.startsWith("ISA") && !text.startsWith("ST")) throw new NotARemittance(notX12(text));
        char element = text.charAt(text.startsWith("ISA") ? 3 : 2);
        String component = ":";
        String terminator = "~";
        if (text.startsWith("ISA")) {
            int at = 0;
            for (int i = 0; i < ISA_ELEMENTS; i++) at = next(text, element, at);
            component = text.substring(at, at + 1);
            terminator = text.substring(at + 1, at + 2);
            if (component.isBlank()) {
                component = ":";
                terminator = "\n";
            }
        }
        return new Tokens(cut(text, element, component, terminator));
    }

    List<Segment> segments() {
        return segments;
    }

    private static int next(String text, char element, int from) {
        int at = text.indexOf(element, from);
        if (at < 0 || at + 2 >= text.length())
            throw new NotARemittance(ClaimsWords.THIS_FILE_IS_CUT_OFF_IN_ITS_FIRST.text());
        return at + 1;
    }

    private static List<Segment> cut(String text, char element, String component, String terminator) {
        List<Segment> segments = new ArrayList<>();
        String separator = java.util.regex.Pattern.quote(String.valueOf(element));
        for (String piece : text.split(java.util.regex.Pattern.quote(terminator))) {
            String segment = piece.replaceAll("[\\r\\n]", "").strip();
            if (!segment.isEmpty()) segments.add(new Segment(List.of(segment.split(separator, -1)), component));
        }
        return segments;
    }

    private static String notX12(String text) {
        if (text.isEmpty()) return ClaimsWords.THIS_FILE_IS_EMPTY.text();
        if (text.startsWith("%PDF")) return ClaimsWords.THIS_IS_A_PDF_THE_PAYERS.text();
        if (text.startsWith("PK")) return ClaimsWords.THIS_IS_A_COMPRESSED_FILE.text();
        return ClaimsWords.THIS_IS_NOT_A_REMITTANCE_FILE.text();
    }
}
