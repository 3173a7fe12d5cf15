package app.unknot.claims;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.clients.ClientId;
import app.unknot.shared.Places;
import app.unknot.testing.InsuredClients;
import app.unknot.testing.People;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Has insured clients treated, and finds the claims that come of it. */
public class BilledSessions {
    private final InsuredClients insured;
    private final SessionBuilder sessions;
    private final ClaimService claims;
    private final ClaimFiling filing;
    private final OutboundFiles files;
    private final People people;

    private BilledSessions(
            InsuredClients insured,
            SessionBuilder sessions,
            ClaimService claims,
            ClaimFiling filing,
            OutboundFiles files,
            People people) {
        this.insured = insured;
        this.sessions = sessions;
        this.claims = claims;
        this.filing = filing;
        this.files = files;
        this.people = people;
    }

    public static BilledSessions from(AutowireCapableBeanFactory beans) {
        return new BilledSessions(
                beans.getBean(InsuredClients.class),
                beans.createBean(SessionBuilder.class),
                beans.getBean(ClaimService.class),
                beans.getBean(ClaimFiling.class),
                beans.getBean(OutboundFiles.class),
                beans.getBean(People.class));
    }

    /** A client of the therapist's with a policy, a plan and a signed note of today. */
    public Billed signed(Subject therapist, String firstName) {
        ClientId client = insured.inPlanWithAppointmentNow(therapist, firstName);
        return new Billed(client, sessions.signed(therapist, client, 6, 3));
    }

    /** In whatever queue they are. */
    public List<ClaimRow> claimsOf(ClientId client) {
        return People.get(
                people.ruth(),
                () -> Arrays.stream(ClaimQueue.values())
                        .flatMap(queue -> claims.list(queue, Places.EVERYWHERE, 0).stream())
                        .filter(row -> row.client().equals(client))
                        .toList());
    }

    /** The client's only claim, opened. */
    public ClaimDetail claimOf(ClientId client) {
        ClaimId id = claimsOf(client).getFirst().id();
        return People.get(people.ruth(), () -> claims.open(id));
    }

    /** Lets the client's claim go to the payer. */
    public ClaimId sent(ClientId client) {
        ClaimId id = claimsOf(client).getFirst().id();
        People.as(people.ruth(), () -> {
            filing.markReady(id);
            files.download(files.make(List.of(id)).file());
        });
        return id;
    }

    /** Who was treated, and what was written. */
    public record Billed(ClientId client, NoteId note) {}
}
