package app.unknot.charting.encounters;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.words.ChartingWords;
import app.unknot.schedule.AppointmentId;
import app.unknot.shared.typed.TextRule;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is written down when a visit becomes no session. Empty texts are left out of the record.
 *
 * @param appointment the visit it is about, or null when there was none
 * @param reason why there was no session; for a missed visit what is known of it
 * @param advised what the client was advised; not treated only
 * @param referredTo whom the client was referred to, or empty; not treated only
 * @param toldBy who told the client; not treated only
 * @param at when the client was told, called, or should have come
 * @param fee what was said about a fee, or empty; missed visits only
 */
public record EncounterForm(
        EncounterKind kind,
        @Nullable AppointmentId appointment,
        String reason,
        String advised,
        String referredTo,
        String toldBy,
        Instant at,
        String fee) {
    public static final TextRule WORDS = TextRule.block(2_000);
    public static final TextRule LINE = TextRule.line(200);

    /** A missed visit. */
    public static EncounterForm missed(
            EncounterKind kind, AppointmentId appointment, String reason, Instant at, String fee) {
        return new EncounterForm(kind, appointment, reason, "", "", "", at, fee);
    }

    /** As it is kept: its texts without what nobody sees. */
    EncounterForm kept() {
        return new EncounterForm(
                kind,
                appointment,
                WORDS.kept(reason),
                WORDS.kept(advised),
                LINE.kept(referredTo),
                LINE.kept(toldBy),
                at,
                LINE.kept(fee));
    }

    /**
     * @throws RefusedRequest when something is missing, too long, or lies ahead
     */
    void requireComplete(Instant now) {
        if (kind == EncounterKind.NOT_TREATED) {
            if (reason.isBlank() || advised.isBlank() || toldBy.isBlank())
                throw new RefusedRequest(ChartingWords.ENTER_THE_REASON_WHAT_YOU.text());
        } else if (appointment == null) throw new RefusedRequest(ChartingWords.CHOOSE_THE_APPOINTMENT_THAT_WAS.text());
        if (kind == EncounterKind.NOT_TREATED && at.isAfter(now))
            throw new RefusedRequest(ChartingWords.THAT_TIME_IS_IN_THE_FUTURE.text());
    }

    /** The words by their names, in the order in which they read; blank ones are left out. */
    SequencedMap<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        texts.put("reason", reason.strip());
        texts.put("advised", advised.strip());
        texts.put("referredTo", referredTo.strip());
        texts.put("toldBy", toldBy.strip());
        texts.put("fee", fee.strip());
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** What a name of {@link #texts} is called on screens. */
    static String title(String name) {
        return switch (name) {
            case "reason" -> ChartingWords.REASON.text();
            case "advised" -> ChartingWords.ADVISED.text();
            case "referredTo" -> ChartingWords.REFERRED_TO.text();
            case "toldBy" -> ChartingWords.TOLD_BY.text();
            case "fee" -> ChartingWords.FEE.text();
            default -> name;
        };
    }
}
