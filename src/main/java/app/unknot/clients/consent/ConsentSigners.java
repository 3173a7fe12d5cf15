package app.unknot.clients.consent;

import app.unknot.clients.consent.ConsentSignature.Signer;
import java.util.ArrayList;
import java.util.List;

/** Who has to sign what. */
public final class ConsentSigners {
    private ConsentSigners() {}

    /**
     * In the order in which they sign.
     *
     * @param minor whether the client is under age, so that a guardian signs too (WAC 246-830-565, Michigan R 338.727)
     */
    public static List<Signer> of(ConsentKind kind, boolean minor) {
        List<Signer> signers = new ArrayList<>();
        if (!kind.isGuardians()) signers.add(Signer.CLIENT);
        if (minor) signers.add(Signer.GUARDIAN);
        if (kind.bindsTherapist()) signers.add(Signer.THERAPIST);
        return List.copyOf(signers);
    }
}
