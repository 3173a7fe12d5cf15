package app.unknot.records.recovery;

import app.unknot.shared.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The master key in a form that can be read from paper and typed: four lines of four groups of four letters and digits. Each line
 * carries 64 bits of the key and 15 bits of checksum, which also know which line it is, so that a slip is found in its line, and so are
 * lines that changed places. The letters I, L, O and U are not used: typed I and L mean 1, O means 0. Small letters do as well.
 */
public final class SheetWords {
    public static final int LINES = 4;
    public static final int GROUPS = 4;
    static final int GROUP = 4;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int KEY_BYTES = 32;
    private static final int LINE_BYTES = KEY_BYTES / LINES;
    private static final int KEY_LETTERS = 13;
    private static final int CHECK_LETTERS = 3;
    private static final int BITS = 5;

    private SheetWords() {}

    /** A line that cannot be what is on the sheet; its message names the line. */
    public static final class Mistyped extends RuntimeException {
        Mistyped(String message) {
            super(message);
        }
    }

    /** The lines of the sheet, groups parted by spaces. */
    public static List<String> of(byte[] master) {
        if (master.length != KEY_BYTES) throw new IllegalArgumentException("A master key has 32 bytes");
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            byte[] part = Arrays.copyOfRange(master, line * LINE_BYTES, (line + 1) * LINE_BYTES);
            String letters =
                    letters(new BigInteger(1, part), KEY_LETTERS) + letters(checksum(line, part), CHECK_LETTERS);
            lines.add(String.join(" ", letters.split("(?<=\\G.{" + GROUP + "})")));
        }
        return lines;
    }

    /**
     * The key that the typed lines stand for. Spaces, dashes and the size of letters do not matter.
     *
     * @throws Mistyped when a line is missing or is not one of a sheet, in its place
     */
    public static byte[] read(List<String> typed) {
        List<String> lines = typed.stream()
                .map(SheetWords::bare)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() != LINES)
            throw new Mistyped("The sheet has " + LINES + " lines, and " + lines.size() + " were typed.");
        byte[] master = new byte[KEY_BYTES];
        for (int line = 0; line < LINES; line++)
            System.arraycopy(part(line, lines.get(line)), 0, master, line * LINE_BYTES, LINE_BYTES);
        return master;
    }

    private static byte[] part(int line, String letters) {
        String name = "Line " + (line + 1);
        if (letters.length() != GROUPS * GROUP)
            throw new Mistyped(name + " has " + letters.length() + " letters instead of " + GROUPS * GROUP + ".");
        BigInteger value = value(name, letters.substring(0, KEY_LETTERS));
        if (value.bitLength() > LINE_BYTES * Byte.SIZE) throw slip(name);
        byte[] bytes = value.toByteArray();
        byte[] part = new byte[LINE_BYTES];
        int length = Math.min(bytes.length, LINE_BYTES);
        System.arraycopy(bytes, bytes.length - length, part, LINE_BYTES - length, length);
        if (!value(name, letters.substring(KEY_LETTERS)).equals(checksum(line, part))) throw slip(name);
        return part;
    }

    private static Mistyped slip(String name) {
        return new Mistyped(name + " has a typo, or is not line " + name.substring(5) + " of the sheet.");
    }

    private static BigInteger value(String name, String letters) {
        BigInteger value = BigInteger.ZERO;
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            int digit = ALPHABET.indexOf(letter);
            if (digit < 0) throw new Mistyped(name + " has a " + letter + ", which no sheet has.");
            value = value.shiftLeft(BITS).or(BigInteger.valueOf(digit));
        }
        return value;
    }

    private static String letters(BigInteger value, int howMany) {
        StringBuilder letters = new StringBuilder();
        for (int place = howMany - 1; place >= 0; place--)
            letters.append(ALPHABET.charAt(value.shiftRight(place * BITS).intValue() & ((1 << BITS) - 1)));
        return letters.toString();
    }

    private static BigInteger checksum(int line, byte[] part) {
        var digest = Sha256.running();
        digest.update(("recovery sheet, line " + line).getBytes(StandardCharsets.UTF_8));
        byte[] sum = digest.digest(part);
        return new BigInteger(1, Arrays.copyOf(sum, 2)).shiftRight(1);
    }

    /** Without spaces and dashes, in capitals, and with the digits that some letters look like. */
    static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
