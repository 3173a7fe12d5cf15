package app.unknot.plans.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.clients.ClientReference;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.clients.history.HealthHistories;
import org.springframework.stereotype.Component;

/** Knows the name of who signs, as far as it is on record. */
@Component
class SignerNames {
    private final CurrentSubject current;
    private final HealthHistories histories;

    SignerNames(CurrentSubject current, HealthHistories histories) {
        this.current = current;
        this.histories = histories;
    }

    String of(Signer signer, ClientReference client) {
        return switch (signer) {
            case CLIENT -> client.name();
            case THERAPIST -> current.require().displayName();
            case GUARDIAN ->
                histories
                        .current(client.id())
                        .map(history -> history.text("guardian.name"))
                        .orElse("");
        };
    }
}
