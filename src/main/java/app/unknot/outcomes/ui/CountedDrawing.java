package app.unknot.outcomes.ui;

import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.Result;
import app.unknot.outcomes.practice.State;
import app.unknot.shared.print.Block;
import app.unknot.shared.print.Ink;
import app.unknot.shared.print.Ink.Align;
import app.unknot.shared.print.Ink.Point;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.ListAddress;
import java.util.ArrayList;
import java.util.List;

/** Who is counted and who was left out, as bars and as a table, for paper and files. */
final class CountedDrawing {
    private static final int WIDE = 660;
    private static final int ROW = 22;
    private static final double NAMES = 300;
    private static final double END = 620;

    private CountedDrawing() {}

    static Printed of(Result result, ListAddress address) {
        List<Bar> bars = new ArrayList<>();
        int left = result.began();
        bars.add(new Bar(OutcomesText.STARTED_IN_THE_PERIOD.text(), 0, result.began(), false, Drill.ALL));
        for (State reason : result.reasons()) {
            left -= result.count(reason);
            bars.add(new Bar(
                    OutcomesText.LEFT_OUT.text(reason.inWords()), left, result.count(reason), true, Drill.of(reason)));
        }
        bars.add(new Bar(OutcomesText.INCLUDED.text(), 0, result.n(), false, Drill.COUNTED));
        FigureTable table = new FigureTable(
                OutcomesText.WHO_IS_INCLUDED.text(),
                List.of(OutcomesText.WHAT.text(), OutcomesText.EPISODES.text()),
                bars.stream()
                        .map(bar -> List.of(
                                Cell.of(bar.words()),
                                Cell.link(QuestionAddress.behind(address, bar.drill()), String.valueOf(bar.count()))))
                        .toList(),
                1);
        return new Printed(
                result.began() == 0 ? "" : OutcomesText.WHO_IS_INCLUDED.text(),
                table,
                result.began() == 0
                        ? null
                        : new Block.Drawing(
                                OutcomesText.WHO_IS_INCLUDED.text(),
                                WIDE,
                                ROW * bars.size() + 6,
                                ink -> draw(ink, bars, result.began())));
    }

    private static void draw(Ink ink, List<Bar> bars, int began) {
        for (int at = 0; at < bars.size(); at++) {
            Bar bar = bars.get(at);
            double top = at * (double) ROW + 4;
            double from = NAMES + (END - NAMES) * bar.from() / began;
            double to = NAMES + (END - NAMES) * (bar.from() + bar.count()) / began;
            ink.words("#26241f", 11, !bar.out(), Align.RIGHT, new Point(NAMES - 8, top + 11), bar.words());
            ink.area(
                    bar.out() ? "#a1471f" : "#55652b",
                    bar.out() ? 0.45 : 1,
                    List.of(
                            new Point(from, top),
                            new Point(to, top),
                            new Point(to, top + 14),
                            new Point(from, top + 14)));
            ink.words("#26241f", 11, true, Align.LEFT, new Point(END + 6, top + 11), String.valueOf(bar.count()));
        }
    }

    private record Bar(String words, int from, int count, boolean out, Drill drill) {}
}
