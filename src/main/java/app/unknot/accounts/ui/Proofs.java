package app.unknot.accounts.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.passkeys.Ceremony.Creating;
import app.unknot.accounts.factors.passkeys.PasskeyAddress;
import app.unknot.accounts.factors.passkeys.PasskeyAddresses;
import app.unknot.accounts.factors.passkeys.Passkeys;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** Asks who is signed in for the proof that it is that person, with the factors that work at the address of the page. */
@SpringComponent
final class Proofs {
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final PasskeyAddresses addresses;
    private final CurrentSubject current;

    Proofs(SecondFactors factors, Passkeys passkeys, PasskeyAddresses addresses, CurrentSubject current) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.addresses = addresses;
        this.current = current;
    }

    ProofFields ask() {
        Subject me = current.require();
        return new ProofFields(
                factors,
                passkeys,
                here().filter(at -> passkeys.workAt(at, me.id())).orElse(null),
                me);
    }

    /** The address of the page, when passkeys work there. */
    Optional<PasskeyAddress> here() {
        return addresses.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    /** Why they do not. */
    String whyNot() {
        return addresses.whyNot();
    }

    Creating askForNew(PasskeyAddress at) {
        Subject me = current.require();
        return passkeys.askForNew(at, me.id(), me.displayName());
    }
}
