package app.unknot.outcomes.scores;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.instruments.Direction;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Score;
import app.unknot.outcomes.registry.InstrumentRegistry;
import app.unknot.outcomes.registry.InstrumentRow;
import app.unknot.outcomes.store.OutcomeScore;
import app.unknot.outcomes.store.OutcomeScores;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.plans.targets.Measure;
import app.unknot.plans.targets.Measure.Newest;
import app.unknot.plans.targets.Measures;
import app.unknot.shared.PracticeClock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells plans what can be measured, with the newest value and the change from it that matters. */
@Component
class PlanMeasures implements Measures {
    private static final List<Instrument> FOR_PLANS = List.of(
            Instrument.PAIN_NOW, Instrument.PEG, Instrument.ROLAND_MORRIS, Instrument.OSWESTRY, Instrument.ABILITY);
    private static final Limit LAST_VISITS = Limit.of(20);
    private static final int WEEKS_KNOWN = 12;
    private static final int TENTHS = 10;
    private static final int PERCENT = 100;

    private final OutcomeScores scores;
    private final VisitPains visits;
    private final InstrumentRegistry registry;
    private final CareTeam careTeam;
    private final PracticeClock clock;

    PlanMeasures(
            OutcomeScores scores,
            VisitPains visits,
            InstrumentRegistry registry,
            CareTeam careTeam,
            PracticeClock clock) {
        this.scores = scores;
        this.visits = visits;
        this.registry = registry;
        this.careTeam = careTeam;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Measure> of(ClientId client) {
        Scope scope = careTeam.require(Action.SCORE_SERIES_READ, client);
        Set<Instrument> inUse = registry.rows().stream()
                .filter(InstrumentRow::enabled)
                .map(InstrumentRow::instrument)
                .collect(Collectors.toSet());
        List<Measure> measures = new ArrayList<>();
        for (Instrument one : FOR_PLANS) {
            Known known = (one == Instrument.PAIN_NOW ? pain(client, scope) : score(client, one, scope)).orElse(null);
            if (known == null && !inUse.contains(one)) continue;
            measures.add(new Measure(
                    one.code(),
                    one.text(),
                    highest(one),
                    one.decimals() > 0,
                    one.change().direction() == Direction.HIGH_IS_WORSE,
                    known == null ? null : newest(one, known)));
        }
        return measures;
    }

    @Override
    @Transactional(readOnly = true)
    public OptionalInt disability(ClientId client) {
        Scope scope = careTeam.require(Action.SCORE_SERIES_READ, client);
        LocalDate since = clock.today().minusWeeks(WEEKS_KNOWN);
        return score(client, Instrument.ROLAND_MORRIS, scope)
                .filter(known -> !known.on().isBefore(since))
                .map(known -> OptionalInt.of((int) known.score().sum()))
                .orElseGet(OptionalInt::empty);
    }

    private Optional<Known> pain(ClientId client, Scope scope) {
        for (VisitPain visit : visits.newest(client.value(), scope, LAST_VISITS)) {
            Integer before = visit.point().before();
            if (before != null)
                return Optional.of(new Known(Score.of(before), visit.point().day()));
        }
        return Optional.empty();
    }

    private Optional<Known> score(ClientId client, Instrument instrument, Scope scope) {
        return scores.ofInstrument(client.value(), instrument.code(), scope).stream()
                .filter(row -> !row.isWithdrawn())
                .findFirst()
                .map((OutcomeScore row) -> new Known(row.score(), row.takenOn()));
    }

    private static Newest newest(Instrument one, Known known) {
        return new Newest(tenths(known.score(), RoundingMode.HALF_UP, one), known.on(), matters(one, known.score()));
    }

    /** The first value that the instrument can state at which the change matters. */
    private static @Nullable Integer matters(Instrument one, Score start) {
        Score from = one.change().responseFrom(start);
        if (from == null) return null;
        boolean low = one.change().direction() == Direction.HIGH_IS_WORSE;
        return tenths(from, low ? RoundingMode.FLOOR : RoundingMode.CEILING, one);
    }

    private static int tenths(Score score, RoundingMode mode, Instrument one) {
        return BigDecimal.valueOf(score.sum())
                .divide(BigDecimal.valueOf(score.over()), one.decimals() > 0 ? 1 : 0, mode)
                .multiply(BigDecimal.valueOf(TENTHS))
                .intValueExact();
    }

    /** Of the score that is stated, which for a mean is that of an item. */
    private static int highest(Instrument one) {
        return switch (one.form().scoring()) {
            case PERCENT_OF_ANSWERED -> PERCENT;
            case MEAN, MEAN_OF_RATED -> one.form().high();
            default -> Math.toIntExact(one.form().highestTotal());
        };
    }

    private record Known(Score score, LocalDate on) {}
}
