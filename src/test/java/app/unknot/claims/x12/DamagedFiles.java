package app.unknot.claims.x12;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages files as wires, disks and people do: bytes flipped, segments dropped, doubled and swapped, ends cut off. */
public final class DamagedFiles {
    private static final byte[] LIKELY = "*~:0123456789.-ISAGETBPRCLN \n\u001C".getBytes(StandardCharsets.UTF_8);

    private final Random chance;

    /** The same damages for the same seed. */
    public DamagedFiles(long seed) {
        this.chance = new Random(seed);
    }

    /** One to three damages. */
    public byte[] of(byte[] file) {
        byte[] damaged = file;
        for (int times = 1 + chance.nextInt(3); times > 0; times--) damaged = once(damaged);
        return damaged;
    }

    private byte[] once(byte[] file) {
        if (file.length < 2) return file;
        return switch (chance.nextInt(7)) {
            case 0 -> flipped(file, (byte) (1 << chance.nextInt(8)));
            case 1 -> replaced(file);
            case 2 -> Arrays.copyOf(file, chance.nextInt(file.length));
            case 3 -> dropped(file);
            case 4 -> doubled(file);
            case 5 -> swapped(file);
            default -> withoutAByte(file);
        };
    }

    private byte[] flipped(byte[] file, byte bit) {
        byte[] damaged = file.clone();
        damaged[chance.nextInt(file.length)] ^= bit;
        return damaged;
    }

    private byte[] replaced(byte[] file) {
        byte[] damaged = file.clone();
        damaged[chance.nextInt(file.length)] = LIKELY[chance.nextInt(LIKELY.length)];
        return damaged;
    }

    private byte[] withoutAByte(byte[] file) {
        int gone = chance.nextInt(file.length);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(file, 0, gone);
        damaged.write(file, gone + 1, file.length - gone - 1);
        return damaged.toByteArray();
    }

    private byte[] dropped(byte[] file) {
        List<byte[]> segments = segments(file);
        segments.remove(chance.nextInt(segments.size()));
        return joined(segments);
    }

    private byte[] doubled(byte[] file) {
        List<byte[]> segments = segments(file);
        int which = chance.nextInt(segments.size());
        segments.add(which, segments.get(which));
        return joined(segments);
    }

    private byte[] swapped(byte[] file) {
        List<byte[]> segments = segments(file);
        Collections.swap(segments, chance.nextInt(segments.size()), chance.nextInt(segments.size()));
        return joined(segments);
    }

    private static List<byte[]> segments(byte[] file) {
        List<byte[]> segments = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < file.length; at++)
            if (file[at] == '~') {
                segments.add(Arrays.copyOfRange(file, from, at + 1));
                from = at + 1;
            }
        segments.add(Arrays.copyOfRange(file, from, file.length));
        return segments;
    }

    private static byte[] joined(List<byte[]> segments) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        segments.forEach(file::writeBytes);
        return file.toByteArray();
    }
}
