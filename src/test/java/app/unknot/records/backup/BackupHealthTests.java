package app.unknot.records.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.AuditHead;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackupHealthTests {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final BackupSettings SETTINGS = BackupSettingsTests.at("02:00");

    private static BackupState with(@Nullable Duration age, boolean tried, String failed) {
        BackupManifest manifest = age == null
                ? null
                : new BackupManifest(
                        "",
                        "H2",
                        "57",
                        NOW.minus(age),
                        NOW.minus(age),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        AuditHead.START,
                        1,
                        "");
        BackupState found = BackupState.UNKNOWN.found(List.of(), List.of(), manifest, new BackupState.Space(10, 5), "");
        return tried ? found.ended(NOW, failed, "") : found;
    }

    private static HealthLine line(BackupState state, String code) {
        return BackupHealth.lines(state, SETTINGS, NOW).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_backup_of_last_night_is_good_and_says_its_age() {
        HealthLine newest = line(with(Duration.ofHours(8), true, ""), "backup.newest");
        assertThat(newest.state()).isEqualTo(State.GOOD);
        assertThat(newest.sentence()).contains("8 hours ago");
    }

    @Test
    void one_that_is_two_days_old_is_bad_once_the_schedule_had_its_chance() {
        assertThat(line(with(Duration.ofHours(30), true, ""), "backup.newest").state())
                .isEqualTo(State.ATTENTION);
        assertThat(line(with(Duration.ofHours(49), true, ""), "backup.newest").state())
                .isEqualTo(State.BAD);
        assertThat(line(with(Duration.ofDays(9), false, ""), "backup.newest").state())
                .isEqualTo(State.ATTENTION);
    }

    @Test
    void without_any_backup_the_admin_is_asked_for_one() {
        HealthLine newest = line(with(null, false, ""), "backup.newest");
        assertThat(newest.state()).isEqualTo(State.ATTENTION);
        assertThat(newest.advice()).contains("Back up now");
    }

    @Test
    void a_failed_attempt_and_a_damaged_file_are_lines_of_their_own() {
        assertThat(line(with(Duration.ofHours(8), true, "No room."), "backup.last")
                        .sentence())
                .isEqualTo("No room.");
        BackupState damaged = with(Duration.ofHours(8), true, "")
                .found(
                        List.of(new KeptBackup(Path.of("x"), 3, NOW, null, "damaged", false)),
                        List.of(),
                        null,
                        null,
                        "");
        assertThat(line(damaged, "backup.damaged").sentence()).startsWith("1 backup can no longer");
    }

    @Test
    void a_backup_of_an_earlier_key_is_not_called_damaged() {
        KeptBackup earlier = new KeptBackup(Path.of("x"), 3, NOW, null, "The key does not fit", true);
        BackupState state = with(Duration.ofHours(8), true, "").found(List.of(earlier), List.of(), null, null, "");
        assertThat(line(state, "backup.earlier-key").state()).isEqualTo(State.GOOD);
        assertThat(line(state, "backup.earlier-key").sentence())
                .startsWith("1 backup opens only with the key file from that");
        assertThat(BackupHealth.lines(state, SETTINGS, NOW))
                .noneMatch(one -> one.code().equals("backup.damaged"));
    }

    @Test
    void without_a_second_place_it_nags() {
        assertThat(line(with(Duration.ofHours(8), true, ""), "backup.second").state())
                .isEqualTo(State.ATTENTION);
        BackupSettings safe = new BackupSettings(true, "02:00", 7, 4, 12, "/mnt/safe");
        assertThat(BackupHealth.lines(with(Duration.ofHours(8), true, ""), safe, NOW))
                .anySatisfy(one -> {
                    assertThat(one.code()).isEqualTo("backup.second");
                    assertThat(one.state()).isEqualTo(State.GOOD);
                });
    }

    @Test
    void too_little_room_is_said_before_the_next_backup_fails_for_it() {
        BackupState tight = BackupState.UNKNOWN.found(List.of(), List.of(), null, new BackupState.Space(4, 5), "");
        assertThat(line(tight, "backup.space").state()).isEqualTo(State.ATTENTION);
    }
}
