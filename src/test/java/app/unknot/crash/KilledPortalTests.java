package app.unknot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.AgedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Therapists chart and sign, a manager posts remittances, and the portal is killed at a random moment: while they work, while it starts
 * or stops, while it makes a backup, rewrites its file or migrates it. After each kill every acknowledged operation is there, signed
 * notes are as they were signed, no remittance is half posted, the ledger adds up, and the access log is unbroken.
 */
class KilledPortalTests {
    /** More of them: {@code -Dunknot.kills=100}. */
    private static final int KILLS = Integer.getInteger("unknot.kills", 2);
    /** Megabytes of a file of which a tenth is alive. */
    private static final int AGED = Integer.getInteger("unknot.crash.aged", 5);

    private static final int CLIENTS = Integer.getInteger("unknot.crash.clients", 6);

    @Test
    void no_kill_loses_what_was_acknowledged_or_leaves_half_of_it(@TempDir Path temp) throws Exception {
        KilledFolder practice = new KilledFolder(temp.resolve("practice"));
        Launch launch = new Launch(temp);
        UsedPractice used = UsedPractice.liveThrough(practice, launch, CLIENTS);
        AgedFile.age(practice.folder(), Keys.load(practice.folder().resolve("keys.properties")), AGED);
        KillSeries series = new KillSeries(practice, launch, used.tablets(), used.desk());
        Tally tally = series.run(KILLS);
        report("h2", tally, series.size());
    }

    /** Prints the table and leaves it for the launcher. */
    static void report(String engine, Tally tally, String size) throws Exception {
        String table = tally.table(size);
        System.getLogger(KilledPortalTests.class.getName()).log(System.Logger.Level.INFO, "\n" + table);
        Files.writeString(Path.of("target", "crash-" + engine + ".md"), table);
        assertThat(tally.faults()).isEmpty();
        assertThat(tally.signatures()).as("signed notes").isPositive();
        assertThat(tally.remittances()).as("posted remittances").isPositive();
    }
}
