package app.unknot.claims;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.insurance.Fee;
import app.unknot.insurance.InsuranceService;
import app.unknot.shared.Money;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What billing asks of the database does not grow with what is billed. */
@PortalTest
class ClaimStatementsTests {
    @Autowired
    private ClaimService claims;

    @Autowired
    private Remittances remittances;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private InsuranceService insurance;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private int statementsFor(String trace, int many) {
        ClaimBuilder builder = beans.createBean(ClaimBuilder.class);
        List<ClaimRow> sent = IntStream.range(0, many)
                .mapToObj(i -> builder.draft("Remy", "CH884471"))
                .toList();
        People.as(people.ruth(), () -> {
            sent.forEach(claim -> filing.markReady(claim.id()));
            files.download(files.make(sent.stream().map(ClaimRow::id).toList()).file());
        });
        Row[] rows = sent.stream()
                .map(claim -> new Row(claim.number(), 120_00, 80_00, 25_00, 15_00))
                .toArray(Row[]::new);
        byte[] paper = RemittanceFiles.bytes(
                RemittanceFiles.of(trace + "-" + sent.getFirst().number(), rows));
        return People.get(people.ruth(), () -> {
            int asked = CountedStatements.during(() -> assertThat(remittances
                            .importRemittance("payment.835", paper)
                            .getFirst()
                            .posted())
                    .isTrue());
            for (ClaimRow claim : sent)
                assertThat(claims.open(claim.id()).balance().open()).isEqualTo(Money.ZERO);
            return asked;
        });
    }

    @Test
    void posting_a_remittance_of_six_claims_asks_as_often_as_one_of_two() {
        statementsFor("S0", 1);
        assertThat(statementsFor("S6", 6)).isEqualTo(statementsFor("S2", 2));
    }

    @Test
    void all_fees_come_with_their_techniques_in_one_statement() {
        beans.createBean(ClaimBuilder.class).draft("Fay", "CH884479");
        People.as(people.ruth(), () -> {
            assertThat(CountedStatements.during(insurance::fees)).isEqualTo(1);
            assertThat(insurance.fees())
                    .isSortedAccordingTo(java.util.Comparator.comparing(Fee::code))
                    .anySatisfy(fee -> assertThat(fee.techniques()).isNotEmpty());
        });
    }
}
