package app.unknot.charting.note;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.shared.HomeCareItem;
import java.util.List;

/** The answers that a note takes. */
final class Choices {
    static final AnswerList TECHNIQUES = AnswerList.of(List.of(Technique.values()));
    static final AnswerList POSITIONS = AnswerList.of(
            List.of(Position.PRONE, Position.SIDE_LYING, Position.SUPINE, Position.SEMI_RECLINED, Position.SEATED));
    static final AnswerList HOME_CARE = AnswerList.of(List.of(HomeCareItem.values()));
    static final AnswerList TOPICS = AnswerList.of(List.of(FirstVisitTopic.values()));
    static final AnswerList TALKED = AnswerList.of("talked", "TALKED", "DECLINED");
    static final AnswerList RATINGS = AnswerList.of("rating", "TOO_LITTLE", "JUST_RIGHT", "TOO_MUCH");
    static final AnswerList SINCE = AnswerList.of("since", "BETTER", "SAME", "WORSE");
    static final AnswerList QUALITIES =
            AnswerList.of("quality", "ACHING", "STIFF", "SHARP", "BURNING", "THROBBING", "TINGLING", "NAGGING");
    static final AnswerList STROKES = AnswerList.of(
            "stroke",
            "EFFLEURAGE",
            "PETRISSAGE",
            "FRICTION",
            "TAPOTEMENT",
            "VIBRATION",
            "STRIPPING",
            "COMPRESSION",
            "ASSISTED_STRETCH");
    static final AnswerList PRODUCTS = AnswerList.of("product", "OIL", "LOTION", "CREAM", "NONE");
    static final AnswerList RESPONSES = AnswerList.of("response", "IMPROVED", "NO_CHANGE", "WORSE");
    static final AnswerList TOLERANCES = AnswerList.of("tolerance", "GOOD", "FAIR", "POOR");
    static final AnswerList ADHERENCE = AnswerList.of("adherence", "NONE", "SOME", "MOST", "ALL");
    static final AnswerList PROGRESS = AnswerList.of("progress", "MET", "CLOSER", "SAME", "FARTHER");
    static final AnswerList MINUTES_BY = AnswerList.of("minutes-by", "HAND", "TIMER");
    static final AnswerList MOVEMENTS =
            AnswerList.of("movement", "FLEXION", "EXTENSION", "SIDE_BEND_L", "SIDE_BEND_R", "ROTATION_L", "ROTATION_R");

    private Choices() {}
}
