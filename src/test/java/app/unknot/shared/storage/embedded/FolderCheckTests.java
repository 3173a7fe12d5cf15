package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a start makes of a folder that it sees from outside. */
class FolderCheckTests {
    private static final UUID HARBOR = UUID.randomUUID();
    private static final String KEY = "00112233aabbccdd";
    private static final long FULL = 40_000_000;

    @Test
    void an_empty_folder_begins_a_practice() {
        assertThat(state(folder())).isEqualTo(FolderState.NEW);
    }

    @Test
    void a_full_folder_with_its_key_is_mine() {
        assertThat(state(full())).isEqualTo(FolderState.MINE);
    }

    @Test
    void a_file_from_before_there_were_manifests_is_mine() {
        assertThat(state(full().manifest(null))).isEqualTo(FolderState.MINE);
    }

    @Test
    void a_missing_or_empty_file_beside_an_old_key_never_begins_a_practice() {
        assertThat(state(folder().key(KEY))).isEqualTo(FolderState.DAMAGED);
        assertThat(state(full().size(-1))).isEqualTo(FolderState.DAMAGED);
        assertThat(state(full().size(0))).isEqualTo(FolderState.DAMAGED);
        assertThat(state(full().size(0).manifest(null))).isEqualTo(FolderState.DAMAGED);
        assertThat(state(full().size(4096))).isEqualTo(FolderState.DAMAGED);
    }

    @Test
    void a_folder_that_lost_key_and_file_but_has_backups_never_begins_a_practice() {
        assertThat(state(folder().traces())).isEqualTo(FolderState.DAMAGED);
        assertThat(state(folder().manifest(manifest("057", 0)))).isEqualTo(FolderState.DAMAGED);
    }

    @Test
    void an_interrupted_first_start_begins_once_more() {
        assertThat(state(folder().begun().key(KEY))).isEqualTo(FolderState.NEW);
        assertThat(state(folder().begun().key(KEY).size(FULL))).isEqualTo(FolderState.NEW);
    }

    @Test
    void a_mark_of_a_first_start_beside_a_whole_practice_changes_nothing() {
        assertThat(state(full().begun())).isEqualTo(FolderState.MINE);
        assertThat(state(full().begun().size(-1))).isEqualTo(FolderState.DAMAGED);
    }

    @Test
    void a_key_that_is_missing_or_another_ones_is_said() {
        assertThat(state(full().key(null))).isEqualTo(FolderState.KEY_MISSING);
        assertThat(state(full().key("ffffffffffffffff"))).isEqualTo(FolderState.KEY_WRONG);
        assertThat(state(full().key("ffffffffffffffff").keyOf(UUID.randomUUID())))
                .isEqualTo(FolderState.FOREIGN);
        assertThat(state(full().key("ffffffffffffffff").keyOf(HARBOR))).isEqualTo(FolderState.KEY_WRONG);
    }

    @Test
    void an_altered_file_or_manifest_is_damage() {
        assertThat(state(full().notEncrypted())).isEqualTo(FolderState.DAMAGED);
        assertThat(state(full().badManifest())).isEqualTo(FolderState.DAMAGED);
    }

    @Test
    void a_later_schema_is_newer_and_an_earlier_one_is_mine() {
        assertThat(state(full().manifest(manifest("058", 0)))).isEqualTo(FolderState.NEWER);
        assertThat(state(full().manifest(manifest("057.1", 0)))).isEqualTo(FolderState.NEWER);
        assertThat(state(full().manifest(manifest("9", 0)))).isEqualTo(FolderState.MINE);
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_before_anything_else() {
        assertThat(state(folder().readOnly())).isEqualTo(FolderState.NOT_WRITABLE);
        assertThat(state(full().readOnly())).isEqualTo(FolderState.NOT_WRITABLE);
    }

    private static FolderState state(Seen seen) {
        return FolderCheck.examine(seen.facts(), "057").state();
    }

    private static Manifest manifest(String schema, long size) {
        return new Manifest(HARBOR, KEY, "2.4.240", schema, size, "", 180, Instant.EPOCH, "");
    }

    private static Seen folder() {
        return new Seen();
    }

    private static Seen full() {
        return new Seen().size(FULL).key(KEY).keyOf(HARBOR).manifest(manifest("057", FULL));
    }

    /** Builds what is seen. */
    private static final class Seen {
        private boolean writable = true;
        private long size = -1;
        private boolean encrypted = true;
        private boolean begun;
        private boolean traces;
        private @Nullable String key;
        private @Nullable UUID keyOf;
        private @Nullable Manifest manifest;
        private boolean manifestGood = true;

        Seen size(long bytes) {
            size = bytes;
            return this;
        }

        Seen key(@Nullable String fingerprint) {
            key = fingerprint;
            keyOf = null;
            return this;
        }

        Seen keyOf(UUID practice) {
            keyOf = practice;
            return this;
        }

        Seen manifest(@Nullable Manifest found) {
            manifest = found;
            return this;
        }

        Seen begun() {
            begun = true;
            return this;
        }

        Seen traces() {
            traces = true;
            return this;
        }

        Seen readOnly() {
            writable = false;
            return this;
        }

        Seen notEncrypted() {
            encrypted = false;
            return this;
        }

        Seen badManifest() {
            manifestGood = false;
            return this;
        }

        FolderFacts facts() {
            return new FolderFacts(
                    writable,
                    size,
                    encrypted,
                    begun,
                    traces,
                    key != null,
                    key,
                    keyOf,
                    Optional.ofNullable(manifest),
                    manifestGood);
        }
    }
}
