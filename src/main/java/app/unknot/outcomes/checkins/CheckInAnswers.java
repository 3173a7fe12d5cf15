package app.unknot.outcomes.checkins;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.course.Reaction;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Source;
import app.unknot.outcomes.scores.Answer;
import app.unknot.outcomes.scores.ScoreBook;
import app.unknot.outcomes.store.CheckIn;
import app.unknot.outcomes.store.CheckIns;
import app.unknot.outcomes.store.OutcomeScore.Taken;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.secrets.AddressSecret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a client answers by a link. Nothing of the record goes out: neither a name nor what was answered before. */
@Service
public class CheckInAnswers {
    private static final Scope LINK = AccessPolicy.work(ProductWork.CHECK_IN_LINK);

    private final CheckIns checkIns;
    private final ScoreBook scores;
    private final AuditLog audit;
    private final PracticeClock clock;

    CheckInAnswers(CheckIns checkIns, ScoreBook scores, AuditLog audit, PracticeClock clock) {
        this.checkIns = checkIns;
        this.scores = scores;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What stands on the page behind a link.
     *
     * @param about the day of the visit
     * @param opens when it can be answered; in the past for most
     */
    public record Asked(CheckInKind kind, LocalDate about, Instant opens, Instant expires, boolean open) {}

    /** Empty for a link that was answered, has ended, or never was: they look alike. Looking at it changes nothing. */
    @AllowedTo(value = Caller.ANYONE, because = "who knows the secret address was given it by a therapist")
    @Transactional(readOnly = true)
    public Optional<Asked> behind(String secret) {
        Instant now = clock.instant();
        return find(secret, now)
                .map(row -> new Asked(
                        row.kind(), row.aboutDay(), row.opensAt(), row.expiresAt(), !now.isBefore(row.opensAt())));
    }

    /**
     * Takes the answers, once.
     *
     * @param given by the code of the instrument; the reaction under {@code REACTION}
     * @return false when the link cannot be answered any more, or not yet
     * @throws RefusedRequest when an answer is missing or is none
     */
    @AllowedTo(value = Caller.ANYONE, because = "who knows the secret address was given it by a therapist")
    @Transactional
    public boolean take(String secret, Map<String, String> given) {
        Instant now = clock.instant();
        CheckIn row = find(secret, now).orElse(null);
        if (row == null || now.isBefore(row.opensAt())) return false;
        List<Answer> answers = new ArrayList<>();
        for (Instrument one : row.kind().questions()) answers.add(Answer.of(one, number(one, given.get(one.code()))));
        Reaction reaction = row.kind().asksForReaction() ? reaction(given.get("REACTION")) : null;
        row.answer(answers.getFirst().items().getFirst(), reaction, now);
        checkIns.saveAndFlush(row);
        scores.keep(row.client(), answers, new Taken(clock.today(), row.kind().occasion(), Source.LINK, null, now));
        audit.record(AuditEvent.done("CHECK_IN_ANSWER", row.client().matter())
                .with(row.kind().name() + (row.isWorse() ? ", worse" : "")));
        return true;
    }

    private Optional<CheckIn> find(String text, Instant now) {
        AddressSecret secret = new AddressSecret(text);
        if (!secret.hasShape()) return Optional.empty();
        return checkIns.behind(secret.hash(), LINK).filter(row -> row.isOpen(now));
    }

    private static int number(Instrument instrument, @Nullable String given) {
        if (given == null || !given.matches("-?\\d{1,2}"))
            throw new RefusedRequest(OutcomesWords.PLEASE_ANSWER_EACH_QUESTION.text());
        int number = Integer.parseInt(given);
        if (!instrument.form().takes(number))
            throw new RefusedRequest(OutcomesWords.PLEASE_ANSWER_EACH_QUESTION.text());
        return number;
    }

    private static Reaction reaction(@Nullable String given) {
        for (Reaction one : Reaction.values()) if (one.name().equals(given)) return one;
        throw new RefusedRequest(OutcomesWords.PLEASE_ANSWER_EACH_QUESTION.text());
    }
}
