package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimService;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.Remittances;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.shared.Ids;
import app.unknot.testing.People;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Where ruth sends claims, and takes in what payers answer. */
class InboundDesk {
    private final InboundFiles files;
    private final Remittances remittances;
    private final ClaimService claims;
    private final ClaimFiling filing;
    private final OutboundFiles outbound;
    private final People people;
    private final AutowireCapableBeanFactory beans;
    private String exported = "";

    InboundDesk(
            InboundFiles files,
            Remittances remittances,
            ClaimService claims,
            ClaimFiling filing,
            OutboundFiles outbound,
            People people,
            AutowireCapableBeanFactory beans) {
        this.files = files;
        this.remittances = remittances;
        this.claims = claims;
        this.filing = filing;
        this.outbound = outbound;
        this.people = people;
        this.beans = beans;
    }

    static String paper(Row... rows) {
        return RemittanceFiles.of(trace(), rows);
    }

    static String trace() {
        return "T" + Ids.next().toString().substring(24);
    }

    static Row row(ClaimRow claim) {
        return new Row(claim.number(), 120_00, 80_00, 25_00, 15_00);
    }

    /** A claim over $120.00 that went. */
    ClaimRow sent(String firstName) {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).by(people.selma()).draft(firstName, "CH884471");
        send(claim);
        return claim;
    }

    void send(ClaimRow claim) {
        People.as(people.ruth(), () -> {
            filing.markReady(claim.id());
            exported = new String(
                    outbound.download(outbound.make(List.of(claim.id())).file()).bytes(), StandardCharsets.US_ASCII);
        });
    }

    /** The file that carried the claim which went last. */
    String exported() {
        return exported;
    }

    InboundFileDetail read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    InboundFileDetail read(byte[] file) {
        return People.get(people.ruth(), () -> {
            InboundFiles.Taken taken = files.take("clearing.835", file);
            assertThat(files.goOn(taken.id(), () -> false)).isTrue();
            return files.open(taken.id());
        });
    }

    InboundFileDetail detail(InboundFileDetail earlier) {
        return People.get(people.ruth(), () -> files.open(earlier.row().id()));
    }

    RemittanceReport report(InboundFileDetail file) {
        return People.get(
                people.ruth(),
                () -> remittances.remittance(
                        Objects.requireNonNull(file.transactions().getFirst().remittance())));
    }

    ClaimDetail open(ClaimRow claim) {
        return People.get(people.ruth(), () -> claims.open(claim.id()));
    }
}
