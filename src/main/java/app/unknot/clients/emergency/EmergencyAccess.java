package app.unknot.clients.emergency;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.clients.emergency.EmergencyRule.Refused;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.typed.TextRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a record that is not in the person's care, for reading, for an hour. Nobody has to agree: what stands against misuse is
 * the reason, the proof of who asks, the log, and that another manager reviews it.
 */
@Service
public class EmergencyAccess {
    public static final TextRule REASON = TextRule.block(EmergencyRule.LONGEST);

    private final EmergencyStore store;
    private final OpeningStep opening;
    private final ClientDirectory clients;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;

    EmergencyAccess(
            EmergencyStore store,
            OpeningStep opening,
            ClientDirectory clients,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit) {
        this.store = store;
        this.opening = opening;
        this.clients = clients;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Whom to look for: by the exact record number, or by both names and the birthday.
     *
     * @param number blank when the names are used
     */
    public record Wanted(
            String number,
            String firstName,
            String lastName,
            @Nullable LocalDate born) {
        boolean byNumber() {
            return !number.isBlank();
        }
    }

    /**
     * Who was found.
     *
     * @param words how the screen names the client before anything is opened: initials and year for a number alone, so that counting
     *     through numbers tells no names
     * @param inCare whether the record is open to the person anyway
     */
    public record Found(ClientId client, String words, boolean inCare) {}

    /**
     * Finds exactly one client. Leaves a line; who is not found is refused and counted.
     *
     * @throws RecordNotFound when nobody is exactly that; near ones are not hinted at
     * @throws AskedTooOften when that happened too often within a minute
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public Found find(Wanted wanted) {
        Matter nobody = Matter.unknown("emergency access");
        access.require(Action.EMERGENCY_OPEN, Relation.NONE, nobody);
        ClientReference client = exactly(wanted).orElseThrow(() -> access.refuse(Action.EMERGENCY_OPEN, nobody));
        audit.record(AuditEvent.done("EMERGENCY_FIND", client.id().matter()));
        String words = wanted.byNumber()
                ? ClientsWords.BORN_RECORD.text(client.initials(), client.born().getYear(), client.number())
                : ClientsWords.RECORD_2.text(client.name(), client.number());
        return new Found(client.id(), words, careTeam.relationByCare(client.id()) == Relation.ASSIGNED);
    }

    private Optional<ClientReference> exactly(Wanted wanted) {
        LocalDate born = wanted.born();
        if (wanted.byNumber()) return clients.numbered(wanted.number());
        if (wanted.firstName().isBlank() || wanted.lastName().isBlank() || born == null) return Optional.empty();
        return clients.named(wanted.firstName(), wanted.lastName(), born);
    }

    /**
     * What stands against opening it, as far as it can be told without the proof: a code of the app works once, and nobody should wait
     * for the next one because of a short sentence. Opens nothing.
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<String> objection(ClientId client, String reason) {
        return opening.ask(client, REASON.cleaned(reason), current.require()) instanceof Refused(String words)
                ? Optional.of(words)
                : Optional.empty();
    }

    /**
     * Opens the record, or asks for a manager's agreement when it is the fourth of the day. Another one that is open for the same
     * client ends.
     *
     * @param confirmation by password and second factor; a PIN makes none
     * @return what came of it: open, or waiting
     * @throws RefusedRequest when the reason is missing or that of last time, the proof is stale, or nobody could agree
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @SavesToTheLast
    public Grant open(ClientId client, EmergencyReason code, String reason, StrongConfirmation confirmation) {
        Subject me = current.require();
        access.require(Action.EMERGENCY_OPEN, Relation.NONE, client.matter());
        if (!confirmation.confirms(me))
            throw new RefusedRequest(ClientsWords.ENTER_YOUR_PASSWORD_AGAIN_THE_LAST.text());
        String words = REASON.kept(reason);
        // Two at the same moment want the same number of the day: the second one counts again.
        for (int tries = 0; tries < EmergencyRule.A_DAY; tries++)
            try {
                return opening.take(client, code, words, me);
            } catch (DuplicateKeyException openedAtTheSameMoment) {
                // The next try counts again.
            }
        return opening.take(client, code, words, me);
    }

    /** What the person has open or asked for today, the newest first. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<Grant> mine() {
        return store.of(current.require().id(), store.now().minus(Duration.ofDays(1)));
    }

    /** The person's own for this client, open or over; empty when there never was one. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<Grant> of(ClientId client) {
        return store.newest(client, current.require().id()).filter(grant -> grant.openedAt() != null);
    }

    /** Whether the record is open to the person this way. Leaves no trace. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it decides the status of a page before anything is opened")
    @Transactional(readOnly = true)
    public boolean reaches(ClientId client) {
        return careTeam.relationTo(client) == Relation.EMERGENCY;
    }

    /** The person needs it no longer. Doing it twice is the same as once. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public void end(ClientId client) {
        Subject me = current.require();
        of(client)
                .filter(grant -> store.end(grant, store.now(), me.id()))
                .ifPresent(grant -> audit.record(
                        AuditEvent.done("EMERGENCY_END", client.matter()).with(grant.mark())));
    }

    /** Somebody used it when its time was over: that is written down once, and it ends at the time it had. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public void foundClosed(ClientId client) {
        of(client)
                .filter(this::ranOut)
                .ifPresent(grant -> audit.record(
                        AuditEvent.done("EMERGENCY_EXPIRED", client.matter()).with(grant.mark())));
    }

    private boolean ranOut(Grant grant) {
        Instant ends = grant.endsAt();
        return grant.endedAt() == null && ends != null && !store.now().isBefore(ends) && store.end(grant, ends, null);
    }
}
