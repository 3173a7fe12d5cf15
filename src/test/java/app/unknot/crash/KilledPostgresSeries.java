package app.unknot.crash;

import app.unknot.testing.OwnPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as {@link KilledPortalTests} on PostgreSQL, whose server is killed too. {@code ./unknot crash-test --postgres} runs it. */
class KilledPostgresSeries {
    private static final int KILLS = Integer.getInteger("unknot.kills", 10);
    private static final int CLIENTS = Integer.getInteger("unknot.crash.clients", 12);

    @Test
    void no_kill_loses_what_was_acknowledged_or_leaves_half_of_it(@TempDir Path temp) throws Exception {
        try (OwnPostgres server = new OwnPostgres().start()) {
            KilledDatabase practice = KilledDatabase.begin(server, temp.resolve("practice"));
            Launch launch = new Launch(temp);
            UsedPractice used = UsedPractice.liveThrough(practice, launch, CLIENTS);
            KillSeries series = new KillSeries(practice, launch, used.tablets(), used.desk());
            Tally tally = series.run(KILLS);
            KilledPortalTests.report("postgres", tally, series.size());
        }
    }
}
