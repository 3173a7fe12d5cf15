package app.unknot.charting.timeline;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NotePages;
import app.unknot.charting.encounters.Encounter;
import app.unknot.charting.encounters.EncounterRepository;
import app.unknot.charting.note.AnswerWords;
import app.unknot.charting.store.DraftMove;
import app.unknot.charting.store.DraftMoveRepository;
import app.unknot.charting.store.NoteAddendum;
import app.unknot.charting.store.SignedRow;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.timeline.TimelineEntry;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.clients.timeline.TimelineSource;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.holds.PastHold;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;

/** What charting, and the modules below it, have to tell of a client. */
@Configuration(proxyBeanMethods = false)
class TimelineSources {
    private static final int PLAN_PAGE = 20;

    private static Scope read(ClientId client) {
        return AccessPolicy.work(ProductWork.TIMELINE, client.value());
    }

    @Bean
    TimelineSource sessionsOfClient(ChartTimeline chart) {
        return source(
                TimelineKind.SESSION,
                (client, atMost) -> chart.notes(client.value(), read(client), Limit.of(atMost)).stream()
                        .map(TimelineSources::session)
                        .toList());
    }

    @Bean
    TimelineSource draftMovesOfClient(DraftMoveRepository moves, Sealer sealer) {
        return source(
                TimelineKind.SESSION,
                (client, atMost) -> moves.ofClient(client.value(), read(client), Limit.of(atMost)).stream()
                        .map(row -> draftMove((DraftMove) row[0], (boolean) row[1], client, sealer))
                        .toList());
    }

    @Bean
    TimelineSource addendaOfClient(ChartTimeline chart) {
        return source(
                TimelineKind.ADDENDUM,
                (client, atMost) -> chart.addenda(client.value(), read(client), PageRequest.of(0, atMost)).stream()
                        .map(NoteAddendum::entry)
                        .toList());
    }

    @Bean
    TimelineSource encountersOfClient(EncounterRepository encounters) {
        return source(
                TimelineKind.ENCOUNTER,
                (client, atMost) ->
                        encounters.ofClient(client.value(), read(client), PageRequest.of(0, atMost)).stream()
                                .map(Encounter::head)
                                .map(head -> new TimelineEntry(
                                        TimelineKind.ENCOUNTER,
                                        head.signedAt(),
                                        head.kind().title(),
                                        ChartingWords.SIGNED_BY.text(head.signerName()),
                                        NotePages.encounter(head.id())))
                                .toList());
    }

    @Bean
    TimelineSource plansOfClient(PlanService plans, PracticeClock clock) {
        return source(TimelineKind.PLAN, (client, atMost) -> {
            List<TimelineEntry> entries = new ArrayList<>();
            String address = ClientPages.plan(client);
            for (int page = 0; page * PLAN_PAGE < atMost; page++) {
                List<Plan> versions = plans.versions(client, page);
                versions.forEach(plan -> entries.add(plan(plan, address, clock)));
                if (versions.size() < PLAN_PAGE) break;
            }
            plans.checkpoints(client).forEach(checkpoint -> entries.add(checkpoint(checkpoint, address, clock)));
            return entries;
        });
    }

    @Bean
    TimelineSource holdsOfClient(Holds holds) {
        return source(
                TimelineKind.HOLD,
                (client, atMost) -> holds.history(client, atMost).stream()
                        .map(TimelineSources::hold)
                        .toList());
    }

    /** A draft is nobody's to read but its author's, so there is no way to it from here. */
    private static TimelineEntry draftMove(DraftMove move, boolean signedHere, ClientId client, Sealer sealer) {
        return move.entryFor(client, signedHere ? NotePages.signed(move.note()) : null, sealer);
    }

    private static TimelineEntry session(SignedRow signed) {
        NoteHead head = signed.note().head();
        String detail = ChartingWords.PAIN_MIN_SIGNED_BY.text(
                AnswerWords.pain(signed.painBefore(), signed.painAfter()),
                signed.treatmentMinutes(),
                signed.signerName());
        return signed.movedAway()
                ? new TimelineEntry(
                        TimelineKind.SESSION,
                        head.startedAt(),
                        ChartingWords.NOTE_MOVED_TO_ANOTHER_RECORD.text(),
                        ChartingWords.IT_IS_NO_LONGER_PART.text(),
                        NotePages.signed(head.id()))
                : new TimelineEntry(
                        TimelineKind.SESSION,
                        head.startedAt(),
                        head.sessionNumber() == 0
                                ? ChartingWords.SESSION.text()
                                : ChartingWords.SESSION_OF_2.text(head.sessionNumber(), head.sessionsPlanned()),
                        detail,
                        NotePages.signed(head.id()));
    }

    private static TimelineEntry plan(Plan plan, String address, PracticeClock clock) {
        return new TimelineEntry(
                TimelineKind.PLAN,
                begin(plan.agreedOn(), clock),
                ChartingWords.PLAN_VERSION.text(plan.number()),
                String.join("; ", plan.agreed().goals()),
                address);
    }

    private static TimelineEntry checkpoint(Checkpoint checkpoint, String address, PracticeClock clock) {
        return new TimelineEntry(
                TimelineKind.PLAN,
                begin(checkpoint.decidedOn(), clock),
                ChartingWords.CHECKPOINT_AFTER_SESSION.text(
                        checkpoint.afterSession(), checkpoint.decision().title().toLowerCase(java.util.Locale.ROOT)),
                checkpoint.reason(),
                address);
    }

    private static TimelineEntry hold(PastHold hold) {
        String ending = hold.endedAt() == null
                ? ChartingWords.IT_IS_PAUSED.text()
                : hold.mistake()
                        ? ChartingWords.TAPPED_BY_MISTAKE_WITHDRAWN.text()
                        : ChartingWords.LIFTED_WITH_A_DOCUMENT.text();
        return new TimelineEntry(
                TimelineKind.HOLD,
                hold.openedAt(),
                ChartingWords.HOLD.text(hold.level().title()),
                hold.advice() == null
                        ? ending
                        : ChartingWords.ADVICE.text(ending, hold.advice().words()),
                null);
    }

    private static Instant begin(LocalDate day, PracticeClock clock) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static TimelineSource source(TimelineKind kind, BiFunction<ClientId, Integer, List<TimelineEntry>> newest) {
        return new TimelineSource() {
            @Override
            public TimelineKind kind() {
                return kind;
            }

            @Override
            public List<TimelineEntry> newest(ClientId client, int atMost) {
                return newest.apply(client, atMost);
            }
        };
    }
}
