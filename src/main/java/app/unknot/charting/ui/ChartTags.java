package app.unknot.charting.ui;

import app.unknot.charting.note.ChartBadge;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;

/** How far an appointment is charted, as a tag. */
public final class ChartTags {
    private ChartTags() {}

    public static Tag of(ChartBadge badge) {
        Tag tag = switch (badge.state()) {
            case NO_NOTE -> new Tag(Tone.PLAIN, badge.words());
            case DRAFT -> new Tag(Tone.CAUTION, Icons.PEN, badge.words());
            case WAITS_FOR_COSIGNATURE -> new Tag(Tone.ADVISE, Icons.CLOCK, badge.words());
            case SIGNED -> new Tag(Tone.OK, Icons.LOCK, badge.words());
            case ENCOUNTER -> new Tag(Tone.OK, Icons.CHECK, badge.words());
        };
        if (badge.state() == ChartBadge.State.NO_NOTE) tag.addComponentAsFirst(Icons.PEN.create());
        tag.addClassName("chart-badge");
        return tag;
    }
}
