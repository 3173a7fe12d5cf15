package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.anatomy.Regions;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentSignature;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.clients.consent.ConsentSigning;
import app.unknot.clients.consent.ConsentTexts;
import app.unknot.clients.consent.ConsentWording;
import app.unknot.anatomy.Regions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the demo's clients signed at their first visit. */
@Component
class DemoPapers {
    /** A scrawl, as a finger draws it. */
    private static final List<List<Integer>> SCRAWL = List.of(
            List.of(
                    60, 120, 84, 62, 102, 128, 128, 74, 150, 124, 176, 96, 204, 122, 240, 90, 268, 126, 310, 100, 360,
                    118),
            List.of(120, 146, 380, 138));

    private final ConsentSigning signing;
    private final ConsentTexts texts;
    private final ClientDirectory clients;

    DemoPapers(ConsentSigning signing, ConsentTexts texts, ClientDirectory clients) {
        this.signing = signing;
        this.texts = texts;
        this.clients = clients;
    }

    /** Every paper of somebody of age; run as the therapist. */
    void sign(ClientId id, DemoClient client, Subject therapist) {
        List<String> areas =
                client.regions().stream().map(Regions::plain).sorted().toList();
        List<ConsentSignature> names = List.of(
                new ConsentSignature(Signer.CLIENT, clients.reference(id).name(), "", SCRAWL),
                new ConsentSignature(Signer.THERAPIST, therapist.displayName(), "", SCRAWL));
        for (ConsentKind kind : ConsentKind.values()) {
            if (kind.isGuardians()) continue;
            signing.sign(
                    id, ConsentWording.fill(texts.current(kind), client.plan().techniques(), areas, List.of()), names);
        }
    }
}
