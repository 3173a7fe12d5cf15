package app.unknot.outcomes.ui.client;

import app.unknot.anatomy.Regions;
import app.unknot.outcomes.course.PressureResponse;
import app.unknot.outcomes.course.Session;
import app.unknot.outcomes.instruments.Score;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Card;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What followed each pressure on each region, without a word about the cause. */
final class PressureCard {
    private PressureCard() {}

    static Card of(List<Session> sessions) {
        Card card = new Card(ClientOutcomesText.PRESSURE_AND_THE_CHANGE.text());
        List<PressureResponse> rows = PressureResponse.of(sessions);
        if (rows.isEmpty()) {
            card.add(new Paragraph(ClientOutcomesText.NO_PRESSURE_YET.text()));
            return card;
        }
        TextTable table = new TextTable(
                ClientOutcomesText.PRESSURE_AND_THE_CHANGE.text(),
                List.of(
                        ClientOutcomesText.REGION.text(),
                        ClientOutcomesText.PRESSURE.text(),
                        ClientOutcomesText.MINUTES.text(),
                        ClientOutcomesText.TO_THE_NEXT_VISIT.text(),
                        ClientOutcomesText.WITHIN_THE_SESSION.text()));
        for (PressureResponse row : rows)
            table.row(
                    Regions.name(row.region()),
                    String.valueOf(row.pressure()),
                    row.minutes().rounded(0).toPlainString(),
                    median(row.medianToNext(), row.toNext().size()),
                    median(row.medianWithin(), row.within().size()));
        Paragraph fine = new Paragraph(ClientOutcomesText.SEEN_TOGETHER.text(PressureResponse.FEWEST));
        fine.addClassNames("small", "quiet");
        card.add(table, fine);
        return card;
    }

    private static String median(@Nullable Score median, int sessions) {
        return median == null
                ? ClientOutcomesText.TOO_FEW_SESSIONS.text(sessions)
                : ClientOutcomesText.MEDIAN_OF.text(signed(median), sessions);
    }

    /** With its sign, a true minus: below 0 is better. */
    static String signed(Score change) {
        String size = change.sum() % change.over() == 0
                ? change.size().rounded(0).toPlainString()
                : PracticeFormats.oneDecimal(change.size().rounded(1).doubleValue());
        if (change.isZero()) return "0";
        return (change.sum() < 0 ? "\u2212" : "+") + size;
    }
}
