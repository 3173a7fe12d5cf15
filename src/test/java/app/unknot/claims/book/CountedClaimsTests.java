package app.unknot.claims.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.clients.merge.RecordCounts;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class CountedClaimsTests {
    @Autowired
    private List<RecordCounts> counts;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void who_joins_two_records_sees_what_money_of_their_claims_is_open() {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft("Mercy", "CH884471");
        assertThat(words(claim)).contains("1", "$0.00 open with payers, $0.00 left to the client");
        People.as(people.ruth(), () -> {
            filing.markReady(claim.id());
            files.download(files.make(List.of(claim.id())).file());
        });
        assertThat(words(claim)).contains("1", claim.total().display() + " open with payers, $0.00 left to the client");
    }

    private List<String> words(ClaimRow claim) {
        return counts.stream()
                .flatMap(count -> count.of(claim.client()).stream())
                .map(RecordCounts.Count::words)
                .toList();
    }
}
