package app.unknot.accounts;

import app.unknot.accounts.people.Account;
import app.unknot.accounts.people.AccountRepository;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who treats clients here. Colleagues' names and licences are no secret inside the practice. */
@Service
public class Therapists {
    private final AccountRepository accounts;

    Therapists(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "names on notes, claims and schedules")
    @Transactional(readOnly = true)
    public TherapistProfile profile(UserId id) {
        return accounts.findById(id.value()).orElseThrow(RecordNotFound::new).therapist();
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "names on notes, claims and schedules")
    @Transactional(readOnly = true)
    public List<TherapistProfile> active() {
        return accounts.enabledWith(Role.THERAPIST).stream()
                .map(Account::therapist)
                .toList();
    }

    /**
     * Waits until nobody else decides about this therapist's time, and keeps others waiting until the transaction is over: what is booked and
     * what is closed are compared one after the other.
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it decides nothing")
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdTime(UserId id) {
        if (accounts.hold(id.value()).isEmpty()) throw new RecordNotFound();
    }
}
