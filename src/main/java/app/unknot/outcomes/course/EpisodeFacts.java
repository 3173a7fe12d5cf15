package app.unknot.outcomes.course;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.insurance.PayerId;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Response;
import app.unknot.outcomes.instruments.Score;
import app.unknot.plans.dose.Acuity;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One episode in numbers and codes, without a word that anybody wrote.
 *
 * @param id the note of its first visit
 * @param number which episode of the client it is, from 1
 * @param minutes of treatment, as far as they are known
 * @param held the confirmed response, or null when there is none
 */
public record EpisodeFacts(
        UUID id,
        ClientId client,
        int number,
        Span span,
        Mix mix,
        int visits,
        int minutes,
        Pain pain,
        Course.@Nullable Held held) {
    /**
     * From when to when.
     *
     * @param endedOn null as long as nothing has ended it
     */
    public record Span(
            LocalDate openedOn,
            Opened opened,
            @Nullable LocalDate endedOn,
            @Nullable Ended ended,
            LocalDate lastVisitOn) {
        /** Why it is over on a day: also when nobody has come for twelve weeks by then; null while it goes on. */
        public @Nullable Ended endedBy(LocalDate day) {
            if (ended != null) return ended;
            return EpisodeCut.isLost(lastVisitOn, day) ? Ended.LOST : null;
        }
    }

    /**
     * What kind of episode it is.
     *
     * @param therapist who gave most of its sessions
     * @param location where it began
     * @param technique what most sessions were mainly done with, or null when unknown
     * @param payer who paid first for a visit of the first day, or null for nobody
     */
    public record Mix(
            UserId therapist,
            LocationId location,
            RegionClass region,
            @Nullable String technique,
            FirstKnown known,
            @Nullable PayerId payer) {}

    /**
     * Pain before sessions.
     *
     * @param baseline at the first visit, or null when it was not asked there
     * @param last at the newest visit of a later day with an answer, or null when there is none
     * @param globalChange the client's own judgment of the change, -5 to 5, as it was given last; null when it was not asked
     */
    public record Pain(
            @Nullable Integer baseline,
            @Nullable Integer last,
            @Nullable LocalDate lastOn,
            Response response,
            @Nullable Integer globalChange) {
        /** Whether it is worse by the change that matters, from whatever start. */
        public boolean isWorse() {
            return baseline != null
                    && last != null
                    && Instrument.PAIN_NOW.change().isWorse(Score.of(baseline), Score.of(last));
        }
    }

    /**
     * Who counts as better. In an acute episode 30 percent less pain does not tell who recovered from who did not, so the client has to
     * say so as well: {@link Response#UNMEASURED} while nobody has asked.
     */
    public Response joined() {
        if (mix.known().acuity() != Acuity.ACUTE || pain.response() != Response.RESPONDER) return pain.response();
        if (pain.globalChange() == null) return Response.UNMEASURED;
        return pain.globalChange() >= Instrument.GLOBALLY_BETTER ? Response.RESPONDER : Response.NON_RESPONDER;
    }
}
