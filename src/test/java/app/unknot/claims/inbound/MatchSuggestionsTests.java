package app.unknot.claims.inbound;

import static app.unknot.claims.inbound.InboundDesk.paper;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.ClaimRow;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.remittance.MatchSuggestions;
import app.unknot.claims.remittance.MatchSuggestions.Suggestion;
import app.unknot.claims.remittance.Suspense;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Which claim of ours a claim of a payment may mean. */
@PortalTest
class MatchSuggestionsTests {
    @Autowired
    private MatchSuggestions suggestions;

    @Autowired
    private Suspense suspense;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private InboundDesk desk;

    @BeforeEach
    void aDesk() {
        desk = beans.createBean(InboundDesk.class);
    }

    @Test
    void a_number_that_was_mistyped_leads_to_the_claim_with_every_reason() {
        ClaimRow claim = desk.sent("Thekla");
        ClaimRow other = desk.sent("Thilo");
        RemittanceReport report = parked(claim, claim.number() + "X", "THEKLA");
        List<Suggestion> found = of(report);
        assertThat(found.getFirst().number()).isEqualTo(claim.number());
        assertThat(found.getFirst().because())
                .contains("same name", "same day", "same charge", "claim number almost the same", "same member ID");
        assertThat(found).hasSizeLessThanOrEqualTo(5);
        assertThat(found.stream().map(Suggestion::number).toList().indexOf(other.number()))
                .as("another client of that name, day and charge is no better")
                .isNotZero();
        People.as(
                people.ruth(),
                () -> suspense.match(report.id(), 0, found.getFirst().number(), "The payer mistyped the number"));
        assertThat(desk.open(claim).balance().paid().cents()).isEqualTo(80_00);
    }

    @Test
    void what_only_chance_speaks_for_is_not_suggested() {
        ClaimRow claim = desk.sent("Urte");
        String file = paper(new Row("SOMEBODYELSES77", 411_00, 80_00, 316_00, 15_00))
                .replace("NM1*QC*1******MI*CH884471", "NM1*QC*1*ZYWIEC*JAN****MI*ZZ1")
                .replace("DTM*472*20261102", "DTM*472*20200102");
        RemittanceReport report = desk.report(desk.read(file));
        assertThat(of(report)).isEmpty();
        assertThat(claim.number()).isNotBlank();
    }

    private RemittanceReport parked(ClaimRow claim, String number, String firstName) {
        String day = claim.serviceDate().toString().replace("-", "");
        String file = paper(new Row(number, 120_00, 80_00, 25_00, 15_00))
                .replace("NM1*QC*1******MI*CH884471", "NM1*QC*1*REYES*" + firstName + "****MI*CH884471")
                .replace("DTM*472*20261102", "DTM*472*" + day);
        return desk.report(desk.read(file));
    }

    private List<Suggestion> of(RemittanceReport report) {
        return People.get(people.ruth(), () -> suggestions.of(report.id(), 0));
    }
}
