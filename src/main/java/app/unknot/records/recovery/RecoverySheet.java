package app.unknot.records.recovery;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.practice.PracticeSettings;
import app.unknot.records.words.RecordsWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.RecentProof;
import app.unknot.shared.print.Block;
import app.unknot.shared.print.PrintedPage;
import app.unknot.shared.print.Printing;
import app.unknot.shared.storage.Keys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The key on paper, for the day on which the key file is gone. Anybody with the sheet and the data can read everything. */
@Service
public class RecoverySheet {
    private static final int ASKED = 3;

    private final Keys keys;
    private final PracticeSettings practice;
    private final CurrentSubject current;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final RecentProof proof;
    private final PracticeClock clock;
    private volatile Known known = new Known(Optional.empty(), Optional.empty());

    RecoverySheet(
            Keys keys,
            PracticeSettings practice,
            CurrentSubject current,
            JdbcClient jdbc,
            AuditLog audit,
            RecentProof proof,
            PracticeClock clock) {
        this.keys = keys;
        this.practice = practice;
        this.current = current;
        this.jdbc = jdbc;
        this.audit = audit;
        this.proof = proof;
        this.clock = clock;
    }

    /** One group of the sheet, both numbers from 1. */
    public record Group(int line, int group) {}

    /** What is known of this key's sheet. */
    public record Known(Optional<Instant> printed, Optional<Instant> shown) {}

    /**
     * The sheet as PDF.
     *
     * @throws RefusedRequest when password and second factor were not shown again just now
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public byte[] print() {
        proof.require();
        Subject subject = current.require();
        note(Act.PRINTED, subject);
        audit.record(AuditEvent.done("RECOVERY_SHEET_PRINT", "key " + keys.fingerprint()));
        return Printing.pdf(page());
    }

    private PrintedPage page() {
        String name = practice.profile().name();
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = SheetWords.of(keys.masterForPaper());
        for (int line = 0; line < lines.size(); line++) {
            List<String> row = new ArrayList<>(List.of(RecordsWords.LINE.text(line + 1)));
            row.addAll(List.of(lines.get(line).split(" ")));
            rows.add(row);
        }
        String today = PracticeFormats.day(clock.today());
        return new PrintedPage(
                RecordsWords.RECOVERY_SHEET.text(),
                RecordsWords.THE_KEY_OF_THE_PRACTICES.text(),
                List.of(name.isEmpty() ? "Unknot" : name),
                List.of(
                        new Block.Framed(
                                RecordsWords.PROTECT_THIS_SHEET_LIKE_THE_RECORDS.text(),
                                RecordsWords.ANYONE_WHO_HAS_IT_AND_A_COPY.text()),
                        new Block.Facts(List.of(
                                new Block.Fact(RecordsWords.KEY.text(), keys.fingerprint()),
                                new Block.Fact(RecordsWords.PRINTED.text(), today))),
                        new Block.Table(
                                RecordsWords.EACH_LINE_INCLUDES_A_CHECKSUM.text(),
                                List.of(
                                        "",
                                        RecordsWords.GROUP_1.text(),
                                        RecordsWords.GROUP_2.text(),
                                        RecordsWords.GROUP_3.text(),
                                        RecordsWords.GROUP_4.text()),
                                rows),
                        new Block.Heading(RecordsWords.WHEN_THE_KEY_FILE_IS_LOST.text()),
                        new Block.Text(RecordsWords.ON_THE_COMPUTER_WITH_UNKNOT.text())),
                RecordsWords.KEY_PRINTED.text(keys.fingerprint(), today));
    }

    /** Three groups to be asked for, each of another line. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Group> ask() {
        SecureRandom random = new SecureRandom();
        List<Integer> lines = new ArrayList<>(List.of(1, 2, 3, 4));
        Collections.shuffle(lines, random);
        return lines.subList(0, ASKED).stream()
                .sorted()
                .map(line -> new Group(line, 1 + random.nextInt(SheetWords.GROUPS)))
                .toList();
    }

    /**
     * Looks whether somebody has the sheet in hand, and keeps that it was so.
     *
     * @param typed one for each of {@code asked}
     * @return whether all of them are right
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public boolean show(List<Group> asked, List<String> typed) {
        List<String> lines = SheetWords.of(keys.masterForPaper());
        boolean right = asked.size() == ASKED && typed.size() == ASKED;
        for (int i = 0; right && i < ASKED; i++) {
            Group group = asked.get(i);
            String expected = lines.get(group.line() - 1).split(" ")[group.group() - 1];
            right = MessageDigest.isEqual(bytes(expected), bytes(SheetWords.bare(typed.get(i))));
        }
        Subject subject = current.require();
        if (right) note(Act.SHOWN, subject);
        String key = "key " + keys.fingerprint();
        audit.record(
                right ? AuditEvent.done("RECOVERY_SHEET_CHECK", key) : AuditEvent.failed("RECOVERY_SHEET_CHECK", key));
        return right;
    }

    /** When the sheet of the key in use was last printed, and when somebody last showed to have it. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "two dates, for the health page")
    public Known known() {
        return known;
    }

    @EventListener
    public void on(ApplicationReadyEvent ready) {
        known = new Known(last(Act.PRINTED), last(Act.SHOWN));
    }

    private Optional<Instant> last(Act act) {
        return jdbc.sql("select at from recovery_sheet where fingerprint = ? and act = ? order by at desc"
                        + " fetch first 1 rows only")
                .params(keys.fingerprint(), act.name())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void note(Act act, Subject subject) {
        jdbc.sql("insert into recovery_sheet (id, fingerprint, act, at, by_account) values (?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        keys.fingerprint(),
                        act.name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        subject.id().value())
                .update();
        known = new Known(last(Act.PRINTED), last(Act.SHOWN));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private enum Act {
        PRINTED,
        SHOWN
    }
}
