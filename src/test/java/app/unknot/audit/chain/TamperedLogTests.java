package app.unknot.audit.chain;

import static app.unknot.audit.chain.LogOfItsOwn.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.AuditHead;
import app.unknot.audit.AuditVerdict;
import app.unknot.audit.SeenHead;
import app.unknot.audit.chain.AuditFlaw.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody who owns the file does to the log, and how it is found. */
class TamperedLogTests {
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    @TempDir
    private Path folder;

    private LogOfItsOwn practice;

    @BeforeEach
    void twentyEntries() {
        practice = new LogOfItsOwn(folder);
        practice.grow(20, MONDAY);
    }

    private AuditFlaw only(SeenHead... seen) {
        return practice.log.verify(List.of(seen)).flaws().getFirst();
    }

    @Test
    void an_untouched_log_passes_through_all_that_was_seen_of_it() {
        SeenHead early = practice.seen(MONDAY, "backup a", false);
        practice.grow(5, TUESDAY);
        AuditVerdict verdict = practice.log.verify(List.of(
                early,
                practice.seen(TUESDAY, SeenHead.tablet(), true),
                new SeenHead(AuditHead.START, MONDAY, "backup of nothing", false)));
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.explained()).isEmpty();
        assertThat(verdict.end()).isEqualTo(practice.log.head());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edited         | 7  | ALTERED | update audit_entry set action = 'NOTHING' where seq = 7",
                "deleted        | 7  | MISSING | delete from audit_entry where seq = 7",
                "first deleted  | 1  | MISSING | delete from audit_entry where seq = 1",
                "inserted       | 21 | ALTERED | insert into audit_entry select 21, at, actor_id, actor_roles, action, object,"
                        + " client_number, outcome, detail, mac, lane, follows from audit_entry where seq = 20",
                "swapped        | 7  | ALTERED | update audit_entry set seq = case seq when 7 then -8 else -7 end where seq in"
                        + " (7, 8); update audit_entry set seq = -seq where seq < 0",
                "put in between | 7  | ALTERED | update audit_entry set seq = -seq - 1 where seq >= 7; update audit_entry set"
                        + " seq = -seq where seq < 0; insert into audit_entry select 7, at, actor_id, actor_roles, action, object,"
                        + " client_number, outcome, detail, mac, lane, follows from audit_entry where seq = 3",
                "re-ordered     | 5  | ALTERED | update audit_entry set seq = seq - 17 where seq between 5 and 12; update"
                        + " audit_entry set seq = -seq where seq < 0",
                "cut            | 16 | CUT     | delete from audit_entry where seq > 15",
                "head row       | 20 | ALTERED | update audit_head set mac = 'x'"
            })
    void the_first_bad_entry_is_named(String what, long entry, Kind kind, String tampering) {
        for (String one : tampering.split(";")) practice.owner.execute(one);
        AuditFlaw flaw = only();
        assertThat(flaw.kind()).as(what).isEqualTo(kind);
        assertThat(flaw.entry()).as(what).isEqualTo(entry);
        assertThat(flaw.words()).contains(String.valueOf(kind == Kind.CUT ? entry - 1 : entry));
    }

    @Test
    void a_cut_end_with_the_head_set_back_is_found_by_what_lies_beside_the_data() {
        SeenHead noted = practice.seen(TUESDAY, "the list beside the backups", false);
        practice.cutAfter(15);
        assertThat(practice.log.verify(List.of()).isWhole())
                .as("the log alone cannot show it")
                .isTrue();
        AuditFlaw flaw = only(noted);
        assertThat(flaw.kind()).isEqualTo(Kind.CUT);
        assertThat(flaw.entry()).isEqualTo(16);
        assertThat(flaw.words())
                .contains("cut off", "ends at entry 15", "entry 20 was there", "Mar 3, 2026", "Entries 16 to 20");
    }

    @Test
    void a_whole_folder_of_yesterday_is_found_by_a_tablet_that_has_seen_today() {
        SeenHead yesterday = practice.seen(MONDAY, "the list beside the backups", false);
        practice.grow(5, TUESDAY);
        SeenHead today = practice.seen(TUESDAY, SeenHead.tablet(), true);
        practice.cutAfter(20);
        AuditFlaw flaw = only(yesterday, today);
        assertThat(flaw.kind()).isEqualTo(Kind.ROLLED_BACK);
        assertThat(flaw.entry()).isEqualTo(21);
        assertThat(flaw.words()).contains("set back to an earlier day without a restore", "as a tablet shows");
        practice.grow(9, WEDNESDAY);
        AuditFlaw later = only(yesterday, today);
        assertThat(later.kind()).as("also when it has gone on").isEqualTo(Kind.ROLLED_BACK);
        assertThat(later.words()).contains("has gone on from there", "Up to entry 20 all is as it was");
        assertThat(practice.log.compare(today).flaws())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.ROLLED_BACK));
    }

    @Test
    void entries_that_were_written_again_with_the_key_differ_from_those_that_a_backup_has_seen() {
        SeenHead early = practice.seen(MONDAY, "backup a", false);
        practice.cutAfter(10);
        practice.grow(15, WEDNESDAY);
        assertThat(practice.log.verify(List.of()).isWhole()).isTrue();
        AuditFlaw flaw = only(early);
        assertThat(flaw.kind()).isEqualTo(Kind.REPLACED);
        assertThat(flaw.entry()).isEqualTo(20);
    }

    @Test
    void a_restore_explains_what_it_gave_up_and_nothing_beyond_or_after() {
        practice.grow(5, TUESDAY);
        SeenHead tablet = practice.seen(TUESDAY, SeenHead.tablet(), true);
        practice.cutAfter(20);
        practice.restored(WEDNESDAY, OptionalLong.of(25));
        AuditVerdict verdict = practice.log.verify(List.of(tablet));
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.explained())
                .singleElement()
                .asString()
                .contains("Entries from 21 on were given up by the restore of Mar 4, 2026");
        assertThat(practice.log.compare(tablet).isWhole()).isTrue();
        AuditHead further = new AuditHead(30, "f".repeat(64));
        assertThat(only(new SeenHead(further, TUESDAY, SeenHead.tablet(), true)).kind())
                .as("the practice that was given up never had so many")
                .isEqualTo(Kind.ROLLED_BACK);
        practice.grow(10, WEDNESDAY.plusSeconds(60));
        SeenHead since = practice.seen(WEDNESDAY.plus(Duration.ofHours(12)), SeenHead.tablet(), true);
        practice.cutAfter(24);
        assertThat(only(tablet, since).kind()).as("set back once more").isEqualTo(Kind.ROLLED_BACK);
    }

    @Test
    void a_restore_that_could_not_read_the_old_log_explains_all_that_was_seen_before_it() {
        practice.grow(5, TUESDAY);
        SeenHead tablet = practice.seen(TUESDAY, SeenHead.tablet(), true);
        practice.cutAfter(20);
        practice.restored(WEDNESDAY, OptionalLong.empty());
        assertThat(practice.log.verify(List.of(tablet)).isWhole()).isTrue();
        assertThat(practice.log.restores()).singleElement().satisfies(one -> {
            assertThat(one.entry()).isEqualTo(21);
            assertThat(one.upTo()).isEqualTo(Long.MAX_VALUE);
        });
    }

    @Test
    void a_restore_that_somebody_wrote_in_by_hand_explains_nothing() {
        practice.grow(5, TUESDAY);
        SeenHead tablet = practice.seen(TUESDAY, SeenHead.tablet(), true);
        practice.cutAfter(20);
        practice.owner.update(
                "insert into audit_entry select 21, timestamp with time zone '2026-03-05 00:00:00+00', actor_id,"
                        + " actor_roles, 'RESTORE', object, client_number, outcome, detail, mac, lane, follows from audit_entry where seq = 20");
        assertThat(only(tablet).kind()).isEqualTo(Kind.ALTERED);
    }
}
