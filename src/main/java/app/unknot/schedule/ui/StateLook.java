package app.unknot.schedule.ui;

import app.unknot.schedule.AppointmentState;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import java.util.Locale;

/** How a state looks: its word, its icon, its colour. */
final class StateLook {
    private StateLook() {}

    static Tag tag(AppointmentState state) {
        return new Tag(tone(state), icon(state), state.title());
    }

    static Icons icon(AppointmentState state) {
        return switch (state) {
            case BOOKED -> Icons.CAL;
            case HOLD -> Icons.STOP;
            case ARRIVED -> Icons.HOME;
            case STARTED -> Icons.HAND;
            case DONE -> Icons.OK;
            case NO_SHOW -> Icons.CAUTION;
            case LATE_CANCELLED -> Icons.CLOCK;
            case CANCELLED -> Icons.X;
        };
    }

    static String cssClass(AppointmentState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Tone tone(AppointmentState state) {
        return switch (state) {
            case BOOKED -> Tone.ADVISE;
            case HOLD -> Tone.STOP;
            case ARRIVED, STARTED -> Tone.ACCENT;
            case DONE -> Tone.OK;
            case NO_SHOW, LATE_CANCELLED -> Tone.CAUTION;
            case CANCELLED -> Tone.PLAIN;
        };
    }
}
