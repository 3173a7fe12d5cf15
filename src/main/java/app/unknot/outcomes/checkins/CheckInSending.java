package app.unknot.outcomes.checkins;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.store.CheckIn;
import app.unknot.outcomes.store.CheckIns;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.practice.PracticeSettings;
import app.unknot.practice.mail.PracticeMail;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.secrets.AddressSecret;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a check-in link by email when somebody asks for it. Nothing is sent by itself. */
@Service
public class CheckInSending {
    private static final Limit MOST = Limit.of(50);

    private final CheckIns checkIns;
    private final PracticeMail mail;
    private final ClientDirectory clients;
    private final PracticeSettings settings;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PracticeClock clock;

    CheckInSending(
            CheckIns checkIns,
            PracticeMail mail,
            ClientDirectory clients,
            PracticeSettings settings,
            CareTeam careTeam,
            AuditLog audit,
            PracticeClock clock) {
        this.checkIns = checkIns;
        this.mail = mail;
        this.clients = clients;
        this.settings = settings;
        this.careTeam = careTeam;
        this.audit = audit;
        this.clock = clock;
    }

    @AllowedTo(value = Caller.ANYONE, because = "it says whether the portal has a mail server")
    public boolean isThere() {
        return mail.isThere();
    }

    /**
     * Sends a link that was just made to the email address in the client's record.
     *
     * @param address the whole address, as the browser of the person who sends it knows it
     * @throws RecordNotFound when it is no open link of this client
     * @throws RefusedRequest without a mail server, without an email address, and when the server does not take it
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void send(ClientId client, String address) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        AddressSecret secret = new AddressSecret(address.substring(address.lastIndexOf('/') + 1));
        CheckIn row = checkIns.ofClient(client.value(), scope, MOST).stream()
                .filter(one -> one.isBehind(secret.hash()) && one.isOpen(clock.instant()))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        String email = clients.open(client).contact().email();
        if (email.isBlank()) throw new RefusedRequest(OutcomesWords.THE_CLIENT_HAS_NO_EMAIL.text());
        String practice = settings.profile().name();
        mail.send(
                email,
                practice,
                OutcomesWords.A_FEW_QUESTIONS_FROM.text(practice),
                OutcomesWords.THE_LINK_IN_AN_EMAIL.text(address));
        audit.record(AuditEvent.done("CHECK_IN_SENT", client.matter())
                .with(row.kind().name()));
    }
}
