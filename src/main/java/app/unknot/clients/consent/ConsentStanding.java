package app.unknot.clients.consent;

import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.PracticeFormats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a client has agreed to, as far as it was signed.
 *
 * @param given every consent ever given, whatever became of it
 */
public record ConsentStanding(List<GivenConsent> given) {

    public ConsentStanding {
        given = List.copyOf(given);
    }

    public static ConsentStanding of(Collection<GivenConsent> given) {
        return new ConsentStanding(List.copyOf(given));
    }

    /** The newest of a kind, whether or not it still counts. */
    public Optional<GivenConsent> latest(ConsentKind kind) {
        return given.stream().filter(one -> one.kind() == kind).max(Comparator.comparing(GivenConsent::givenAt));
    }

    public boolean covers(ConsentKind kind, LocalDate day, Instant begun) {
        return given.stream().anyMatch(one -> one.kind() == kind && one.covers(day, begun));
    }

    /** Why a session of that day lacks this consent, in a sentence; empty when it has it. */
    public Optional<String> complaint(ConsentKind kind, LocalDate day, Instant begun) {
        if (covers(kind, day, begun)) return Optional.empty();
        String object = kind.object();
        return Optional.of(latest(kind)
                .map(last -> last.withdrawnAt() != null
                        ? ClientsWords.CONSENT_TO_WAS_WITHDRAWN.text(object)
                        : ClientsWords.CONSENT_TO_EXPIRED_ON.text(object, PracticeFormats.day(last.expiresOn())))
                .orElseGet(() -> ClientsWords.CONSENT_TO_IS_NOT_SIGNED.text(object)));
    }
}
