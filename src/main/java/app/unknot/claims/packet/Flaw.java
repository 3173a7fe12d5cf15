package app.unknot.claims.packet;

/**
 * Something that is wrong with a file, and where.
 *
 * @param segment counted from 1 in the file; 0 when it is about the file as a whole
 * @param position of the segment's first byte, counted from 0
 * @param words what is wrong, in words for the person who chose the file
 * @param shown the beginning of the segment, or empty
 */
public record Flaw(long segment, long position, String words, String shown) {
    public static Flaw ofFile(String words) {
        return new Flaw(0, 0, words, "");
    }
}
