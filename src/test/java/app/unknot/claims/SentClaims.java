package app.unknot.claims;

import app.unknot.accounts.Subject;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.shared.Ids;
import app.unknot.testing.People;
import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims that went and were answered, and a payment that waits for somebody. */
public final class SentClaims {
    private final AutowireCapableBeanFactory beans;
    private final Subject manager;

    public SentClaims(AutowireCapableBeanFactory beans, Subject manager) {
        this.beans = beans;
        this.manager = manager;
    }

    /** A claim that stands there. */
    public ClaimId in(String firstName, ClaimState state) {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft(firstName, "CH771204");
        People.as(manager, () -> {
            beans.getBean(ClaimFiling.class).markReady(claim.id());
            OutboundFiles files = beans.getBean(OutboundFiles.class);
            files.download(files.make(List.of(claim.id())).file());
        });
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        for (String table : List.of("claim set state = ? where id", "claim_version set state = ? where claim_id"))
            jdbc.sql("update " + table + " = ?")
                    .params(state.name(), claim.id().value())
                    .update();
        return claim.id();
    }

    /** For claims of which none is ours: several, because a form may settle one. */
    public RemittanceId parksAPayment() {
        RemittanceFiles.Row[] strangers = new RemittanceFiles.Row[40];
        for (int i = 0; i < strangers.length; i++)
            strangers[i] = new RemittanceFiles.Row("STRANGER" + i, 120_00, 80_00, 25_00, 15_00);
        return People.get(
                        manager,
                        () -> beans.getBean(Remittances.class)
                                .importRemittance(
                                        "parked.835",
                                        RemittanceFiles.bytes(RemittanceFiles.of(
                                                "P" + Ids.next().toString().substring(24), strangers))))
                .getFirst()
                .id();
    }
}
