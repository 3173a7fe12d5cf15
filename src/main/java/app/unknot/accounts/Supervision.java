package app.unknot.accounts;

import app.unknot.accounts.people.Account;
import app.unknot.accounts.people.AccountRepository;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whose notes need a second signature, and whose that is. */
@Service
public class Supervision {
    private final AccountRepository accounts;
    private final CurrentSubject current;
    private final AuditLog audit;

    Supervision(AccountRepository accounts, CurrentSubject current, AuditLog audit) {
        this.accounts = accounts;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Puts a therapist under supervision, or ends it. Notes that were signed before keep the rule they were signed under.
     *
     * @param supervisor who co-signs from now on, or null for nobody
     * @throws RefusedRequest when the supervisor is no therapist here, is supervised too, or is the admin who asks while
     *     another admin could
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void supervise(UserId student, @Nullable UserId supervisor) {
        Account account = find(student);
        if (supervisor != null) requireFit(account, supervisor);
        account.supervisedBy(supervisor);
        audit.record(AuditEvent.done("ACCOUNT_SUPERVISOR", "account " + student)
                .with(supervisor == null ? "nobody" : "account " + supervisor));
    }

    /** Who co-signs this therapist's notes, if anybody must. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it is asked while a note is signed, and by the accounts' screen")
    @Transactional(readOnly = true)
    public Optional<UserId> supervisorOf(UserId therapist) {
        UUID supervisor = find(therapist).supervisorId();
        return Optional.ofNullable(supervisor).map(UserId::new);
    }

    private void requireFit(Account student, UserId supervisor) {
        Account chosen = find(supervisor);
        if (student.userId().equals(supervisor))
            throw new RefusedRequest(AccountsWords.A_THERAPIST_CANNOT_SUPERVISE.text());
        if (!chosen.enabled() || !chosen.roles().contains(Role.THERAPIST))
            throw new RefusedRequest(AccountsWords.A_SUPERVISOR_MUST_BE_A_THERAPIST.text());
        if (chosen.supervisorId() != null)
            throw new RefusedRequest(AccountsWords.THIS_THERAPIST_IS_ALSO_SUPERVISED.text());
        if (accounts.countBySupervisorId(student.userId().value()) > 0)
            throw new RefusedRequest(AccountsWords.THIS_THERAPIST_SUPERVISES_SOMEONE.text());
        // A supervisor reads notes: an admin does not give that to themselves while another one can decide it.
        if (supervisor.equals(current.require().id()) && accounts.countEnabled(Role.ADMIN) > 1)
            throw new RefusedRequest(AccountsWords.ASK_THE_OTHER_ADMIN_TO_MAKE.text());
    }

    private Account find(UserId id) {
        return accounts.findById(id.value()).orElseThrow(RecordNotFound::new);
    }
}
