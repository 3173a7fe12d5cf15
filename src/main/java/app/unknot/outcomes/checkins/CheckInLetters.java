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
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.store.CheckIn;
import app.unknot.outcomes.store.CheckIns;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.secrets.AddressSecret;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an email with a check-in link says, and what the access log says of it. */
@Component
class CheckInLetters {
    private static final Limit MOST = Limit.of(50);

    private final CheckIns checkIns;
    private final ClientDirectory clients;
    private final PracticeSettings settings;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PracticeClock clock;

    CheckInLetters(
            CheckIns checkIns,
            ClientDirectory clients,
            PracticeSettings settings,
            CareTeam careTeam,
            AuditLog audit,
            PracticeClock clock) {
        this.checkIns = checkIns;
        this.clients = clients;
        this.settings = settings;
        this.careTeam = careTeam;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param to one address; practice is its name */
    record Letter(ClientId client, CheckInKind kind, String to, String practice, String text) {}

    /**
     * Writes the letter, and into the log that it goes: before it does, so that none leaves without a row.
     *
     * @throws RecordNotFound when it is no open link of this client
     * @throws RefusedRequest without an email address
     */
    @Transactional
    Letter begin(ClientId client, String address) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        AddressSecret secret = new AddressSecret(address.substring(address.lastIndexOf('/') + 1));
        CheckIn row = checkIns.ofClient(client.value(), scope, MOST).stream()
                .filter(one -> one.isBehind(secret.hash()) && one.isOpen(clock.instant()))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        String email = clients.open(client).contact().email();
        if (email.isBlank()) throw new RefusedRequest(OutcomesWords.THE_CLIENT_HAS_NO_EMAIL.text());
        audit.record(AuditEvent.done("CHECK_IN_SENT", client.matter())
                .with(row.kind().name()));
        return new Letter(
                client, row.kind(), email, settings.profile().name(), OutcomesWords.THE_LINK_IN_AN_EMAIL.text(address));
    }

    /** Says in the log that the server did not take it. */
    @Transactional
    void wentNot(Letter letter) {
        audit.record(AuditEvent.failed("CHECK_IN_SENT", letter.client().matter())
                .with(letter.kind().name()));
    }
}
