package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.bench.Figures;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.MadeFile;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** One run of a large practice: how long all its ready claims take into a file, and that file out of the house. */
@PortalTest
class ExportBench {
    private static final int CLAIMS = Integer.getInteger("unknot.bench.exported", 10_000);

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles outbound;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void exporting() {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft("Daniel", "CH884471");
        People.as(people.ruth(), () -> filing.markReady(claim.id()));
        List<ClaimId> ids = beans.createBean(ClaimCopies.class).make(claim.id(), CLAIMS);
        long begun = System.nanoTime();
        MadeFile made = People.get(people.ruth(), () -> outbound.make(ids));
        double making = (System.nanoTime() - begun) / 1e9;
        assertThat(made.claims()).isEqualTo(CLAIMS);
        begun = System.nanoTime();
        int bytes =
                People.get(people.ruth(), () -> outbound.download(made.file())).bytes().length;
        double fetching = (System.nanoTime() - begun) / 1e9;
        Figures.tell(
                "making a file of %,d claims, %.1f MB".formatted(made.claims(), bytes / 1e6),
                "%.1f s".formatted(making));
        Figures.tell("fetching it, which posts their charges", "%.1f s".formatted(fetching));
    }
}
