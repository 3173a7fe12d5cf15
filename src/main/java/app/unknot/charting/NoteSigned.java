package app.unknot.charting;

import app.unknot.accounts.UserId;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.Reaction;
import app.unknot.clients.ClientId;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A session note was signed; published in the signing transaction.
 *
 * @param location where the session was
 * @param painBefore 0-10 before hands-on
 * @param painAfter 0-10 right after; an immediate effect, never an outcome
 * @param treatmentMinutes all minutes of hands-on work
 * @param painful codes of the regions that the client marked as painful
 * @param stopped whether a warning sign ended the session before its end
 * @param reactions what was asked and noted about the session before and this one
 */
public record NoteSigned(
        NoteId note,
        ClientId client,
        UserId therapist,
        LocationId location,
        LocalDate serviceDate,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        int treatmentMinutes,
        List<RegionWork> work,
        List<String> painful,
        boolean stopped,
        Reactions reactions) {
    public NoteSigned {
        work = List.copyOf(work);
        painful = List.copyOf(painful);
    }

    /** Of a session in which nobody marked where it hurts, and nobody asked about a reaction. */
    public NoteSigned(
            NoteId note,
            ClientId client,
            UserId therapist,
            LocationId location,
            LocalDate serviceDate,
            @Nullable Integer painBefore,
            @Nullable Integer painAfter,
            int treatmentMinutes,
            List<RegionWork> work,
            boolean stopped) {
        this(
                note,
                client,
                therapist,
                location,
                serviceDate,
                painBefore,
                painAfter,
                treatmentMinutes,
                work,
                List.of(),
                stopped,
                Reactions.NOT_ASKED);
    }

    /** What is told when a note of this content is signed. */
    public static NoteSigned of(NoteContent content) {
        NoteHead head = content.head();
        return new NoteSigned(
                head.id(),
                head.client(),
                head.therapist(),
                head.location(),
                head.serviceDate(),
                content.number(NoteField.PAIN_BEFORE),
                content.number(NoteField.PAIN_AFTER),
                content.treatmentMinutes(),
                content.work(),
                content.fields().keySet().stream()
                        .filter(field -> NoteField.PAINFUL.isNamed(field) && content.isOn(field))
                        .map(field -> NoteField.PAINFUL.codes(field).getFirst())
                        .toList(),
                content.fields().containsKey(NoteField.STOPPED.key()),
                Reactions.of(content));
    }

    /**
     * What the client felt after the session before, or in this one.
     *
     * @param asked whether somebody asked
     * @param all how many were noted
     * @param serious how many of them were serious
     */
    public record Reactions(boolean asked, int all, int serious) {
        static final Reactions NOT_ASKED = new Reactions(false, 0, 0);

        static Reactions of(NoteContent content) {
            List<JsonNode> noted = content.fields().entrySet().stream()
                    .filter(field -> Reaction.isOne(field.getKey(), field.getValue()))
                    .map(Map.Entry::getValue)
                    .toList();
            return new Reactions(content.isOn(NoteField.REACTION_ASKED) || !noted.isEmpty(), noted.size(), (int)
                    noted.stream().filter(Reaction::isSerious).count());
        }
    }

    /**
     * What was done on one region.
     *
     * @param region code of the body map, such as LUMBAR_R
     * @param technique such as DEEP_TISSUE, or empty in a session that was stopped before one was chosen
     * @param pressure applied pressure 0-10, or null in such a session
     * @param rating TOO_LITTLE, JUST_RIGHT, TOO_MUCH, or null when not asked
     * @param minutes hands-on minutes on this region
     */
    public record RegionWork(
            String region,
            String technique,
            @Nullable Integer pressure,
            @Nullable String rating,
            int minutes) {}
}
