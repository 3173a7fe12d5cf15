package app.unknot.accounts.factors;

import app.unknot.accounts.AccountEvents.CodeUsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where two people have restored somebody, the lost factor goes with the lost password; the next sign-in asks for a new one. */
@Component
class RestoredAccounts {
    private final SecondFactors factors;

    RestoredAccounts(SecondFactors factors) {
        this.factors = factors;
    }

    @EventListener
    void on(CodeUsed used) {
        if (used.restores()) factors.remove(used.user());
    }
}
