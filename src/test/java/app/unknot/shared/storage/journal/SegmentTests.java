package app.unknot.shared.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.storage.Sealer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the journal: a torn end is silence, damage before it is told, and neither hides what is whole. */
class SegmentTests {
    private static final int RECORDS = 5;

    private final Sealer sealer = new Sealer(new byte[32]);
    private final List<Integer> begins = new ArrayList<>();

    @TempDir
    private Path temp;

    private Segment segment;
    private byte[] whole;

    @BeforeEach
    void write_five_records() throws IOException {
        segment = new Segment(temp.resolve("commits-00000007.journal"), 7, sealer);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int id = 1; id <= RECORDS; id++) {
            begins.add(out.size());
            out.write(segment.frame(new JournalRecord(
                    id, false, List.of(new Change("insert into note values (?)", List.of("Sore, " + id), 1)))));
        }
        whole = out.toByteArray();
    }

    @Test
    void a_file_that_ends_anywhere_gives_the_records_before_its_end_and_reports_nothing() throws IOException {
        for (int length = 0; length <= whole.length; length++) {
            Segment.Content content = read(Arrays.copyOf(whole, length));
            assertThat(content.damages()).as("%d bytes", length).isEmpty();
            assertThat(content.records()).hasSize(wholeWithin(length));
        }
    }

    @Test
    void a_tail_of_zeros_as_some_file_systems_leave_it_is_a_torn_end() throws IOException {
        Segment.Content content = read(Arrays.copyOf(whole, whole.length + 4096));
        assertThat(content.damages()).isEmpty();
        assertThat(content.records()).hasSize(RECORDS);
    }

    @Test
    void any_byte_altered_before_the_last_record_is_told_and_costs_one_record() throws IOException {
        for (int at = 0; at < begins.getLast(); at++) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x41;
            Segment.Content content = read(bytes);
            assertThat(content.damages()).as("byte %d", at).hasSize(1);
            assertThat(content.records()).as("byte %d", at).hasSize(RECORDS - 1);
        }
    }

    @Test
    void a_length_that_is_too_large_or_too_small_does_not_hide_what_follows() throws IOException {
        for (int length : new int[] {0, -1, 3, 1 << 20, Integer.MAX_VALUE}) {
            byte[] bytes = whole.clone();
            ByteBuffer.wrap(bytes).putInt(begins.get(1), length);
            Segment.Content content = read(bytes);
            assertThat(content.records()).extracting(JournalRecord::id).containsExactly(1L, 3L, 4L, 5L);
            assertThat(content.damages()).hasSize(1);
        }
    }

    @Test
    void a_record_far_behind_a_long_damage_is_found() throws IOException {
        byte[] bytes = new byte[whole.length + (3 << 20)];
        Arrays.fill(bytes, (byte) 1);
        System.arraycopy(whole, 0, bytes, 0, begins.get(2));
        System.arraycopy(
                whole,
                begins.get(2),
                bytes,
                bytes.length - (whole.length - begins.get(2)),
                whole.length - begins.get(2));
        Segment.Content content = read(bytes);
        assertThat(content.records()).hasSize(RECORDS);
        assertThat(content.damages()).singleElement().asString().contains("3145728 bytes");
    }

    @Test
    void records_of_another_key_or_another_file_are_told_also_at_the_end() throws IOException {
        Segment other = new Segment(segment.file(), 8, sealer);
        Files.write(segment.file(), whole);
        assertThat(other.read().records()).isEmpty();
        assertThat(other.read().damages()).containsExactly("5 records do not open, the first is transaction 1");
    }

    private Segment.Content read(byte[] bytes) throws IOException {
        Files.write(segment.file(), bytes);
        return segment.read();
    }

    private int wholeWithin(int length) {
        return (int) begins.stream().skip(1).filter(begin -> begin <= length).count()
                + (length == whole.length ? 1 : 0);
    }
}
