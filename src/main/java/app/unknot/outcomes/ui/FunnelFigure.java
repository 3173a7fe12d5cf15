package app.unknot.outcomes.ui;

import app.unknot.accounts.UserId;
import app.unknot.outcomes.practice.ByTherapist;
import app.unknot.outcomes.practice.ByTherapist.Row;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.statistics.Funnel;
import app.unknot.outcomes.statistics.Funnel.Limits;
import app.unknot.outcomes.statistics.Funnel.Position;
import app.unknot.outcomes.statistics.OverDispersion;
import app.unknot.outcomes.statistics.Suppression;
import app.unknot.outcomes.ui.Figure.Term;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.ListAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Therapists in a funnel, in the order of the alphabet and never of anything else. */
final class FunnelFigure {
    private static final int LEAST_WIDE = 40;
    private static final int ROUND = 10;
    private static final int PERCENT = 100;

    private final PracticePicture picture;
    private final ByTherapist therapists;
    private final Function<UserId, String> names;
    private final ListAddress address;

    private FunnelFigure(
            PracticePicture picture, ByTherapist therapists, Function<UserId, String> names, ListAddress address) {
        this.picture = picture;
        this.therapists = therapists;
        this.names = names;
        this.address = address;
    }

    static Figure of(
            PracticePicture picture, ByTherapist therapists, Function<UserId, String> names, ListAddress address) {
        return new FunnelFigure(picture, therapists, names, address).figure();
    }

    private Figure figure() {
        List<Named> rows = therapists.rows().stream()
                .map(row -> new Named(names.apply(row.therapist()), row))
                .sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        String title = OutcomesText.BY_THERAPIST.text();
        return new Figure(
                "outcomes-by-therapist",
                title,
                OutcomesText.RESPONDED_OF.text(
                        therapists.rate().responders(),
                        therapists.rate().n(),
                        Percent.of((double) therapists.rate().responders()
                                / Math.max(1, therapists.rate().n()))),
                plot(rows, title),
                table(rows),
                therapists.judged() == 0 ? "" : OutcomesText.INSIDE_NO_COMMENT.text(),
                outside(),
                terms());
    }

    private Plot plot(List<Named> rows, String title) {
        int most = rows.stream().mapToInt(one -> one.row().n()).max().orElse(0);
        int wide = Math.max(LEAST_WIDE, (most / ROUND + 1) * ROUND);
        List<Plot.Band> bands = new ArrayList<>();
        List<Plot.Line> lines = new ArrayList<>();
        List<Plot.Rule> rules = new ArrayList<>();
        List<Plot.Area> areas = new ArrayList<>();
        therapists.target().ifPresent(target -> {
            Funnel funnel = funnel(target);
            List<List<Double>> band = new ArrayList<>();
            List<List<List<Double>>> limits =
                    List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int n = Suppression.FEWEST; n <= wide; n++) {
                Limits at = funnel.limits(n);
                band.add(List.of((double) n, PERCENT * at.low95(), PERCENT * at.high95()));
                limits.get(0).add(List.of((double) n, PERCENT * at.low95()));
                limits.get(1).add(List.of((double) n, PERCENT * at.high95()));
                limits.get(2).add(List.of((double) n, PERCENT * at.low998()));
                limits.get(3).add(List.of((double) n, PERCENT * at.high998()));
            }
            areas.add(new Plot.Area(
                    0, therapists.fewest() - 0.5, "hatch", OutcomesText.NOT_JUDGED_BELOW.text(therapists.fewest())));
            bands.add(new Plot.Band("band", false, band));
            for (int at = 0; at < limits.size(); at++)
                lines.add(new Plot.Line(
                        "limit", false, at < 2 ? "solid" : "dotted", limits.get(at), at < 2 ? "95%" : "99.8%"));
            rules.add(new Plot.Rule(
                    true,
                    PERCENT * target,
                    "dashed",
                    Percent.of(target),
                    picture.question().target() == null ? OutcomesText.PRACTICE.text() : OutcomesText.TARGET.text()));
            rules.add(new Plot.Rule(false, therapists.fewest() - 0.5, "dotted", "", ""));
        });
        List<Plot.Dot> dots = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) if (rows.get(at).row().told()) dots.add(dot(rows.get(at), at + 1));
        return new Plot(
                OutcomesText.FUNNEL_LABEL.text(therapists.judged(), title),
                Said.caption(title, picture),
                new Plot.Axis(OutcomesText.PERCENT_BY_NUMBER.text(), 0, wide, wide > 80 ? 20 : ROUND, "", List.of()),
                Plot.percent(),
                bands,
                lines,
                dots,
                rules,
                areas,
                List.of());
    }

    private Plot.Dot dot(Named one, int number) {
        Row row = one.row();
        double rate = (double) row.responders() / row.n();
        String look = look(row);
        String words = OutcomesText.FUNNEL_POINT.text(
                one.name(), Said.of(row.responders(), row.n()), Said.whole(rate), reading(row));
        return new Plot.Dot(
                row.n(),
                PERCENT * rate,
                look,
                String.valueOf(number),
                words,
                behind(row),
                look.equals("in") || look.equals("few") ? "" : one.name() + ": " + reading(row));
    }

    private static String look(Row row) {
        return switch (row.position()) {
            case TOO_FEW -> "few";
            case WITHIN -> "in";
            case OUTSIDE_95_LOW, OUTSIDE_95_HIGH -> "out";
            case OUTSIDE_998_LOW, OUTSIDE_998_HIGH -> "far";
        };
    }

    private static String reading(Row row) {
        if (!row.told()) return OutcomesText.FEWER_THAN_5.text();
        return switch (row.position()) {
            case TOO_FEW -> OutcomesText.TOO_FEW_TO_JUDGE.text();
            case WITHIN -> OutcomesText.INSIDE.text();
            case OUTSIDE_95_LOW, OUTSIDE_95_HIGH -> OutcomesText.LOOK_AGAIN.text();
            case OUTSIDE_998_LOW, OUTSIDE_998_HIGH -> OutcomesText.REVIEW.text();
        };
    }

    private FigureTable table(List<Named> named) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) rows.add(cells(named.get(at), at + 1));
        return new FigureTable(
                OutcomesText.ALPHABETICAL_NEVER_RANKED.text(),
                List.of(
                        OutcomesText.THERAPIST.text(),
                        OutcomesText.RESPONDED.text(),
                        OutcomesText.RATE.text(),
                        OutcomesText.LIMITS_95.text(),
                        OutcomesText.LIMITS_998.text(),
                        OutcomesText.OBSERVED_TO_EXPECTED.text(),
                        OutcomesText.READING.text()),
                rows,
                1);
    }

    private List<Cell> cells(Named one, int number) {
        Row row = one.row();
        Cell name = Cell.of(number + "  " + one.name());
        Cell none = Cell.of("–");
        if (!row.told())
            return List.of(Cell.of("–  " + one.name()), none, none, none, none, none, Cell.of(reading(row)));
        return List.of(
                name,
                Cell.link(behind(row), Said.of(row.responders(), row.n())),
                row.judged() ? Cell.of(Said.whole((double) row.responders() / row.n())) : none,
                row.limits()
                        .map(at -> Cell.of(Said.whole(at.low95(), at.high95())))
                        .orElse(none),
                row.limits()
                        .map(at -> Cell.of(Said.whole(at.low998(), at.high998())))
                        .orElse(none),
                row.expected()
                        .map(all ->
                                Cell.of(two(all.ratio())).with(OutcomesText.TO.text(two(all.low()), two(all.high()))))
                        .orElse(none),
                Cell.of(reading(row)));
    }

    private static String two(double ratio) {
        return app.unknot.shared.PracticeFormats.oneDecimal(ratio);
    }

    private String behind(Row row) {
        return QuestionAddress.behind(address, Drill.of(row.therapist()));
    }

    private Funnel funnel(double target) {
        return new Funnel(
                target, therapists.spread().map(OverDispersion::between).orElse(0.0));
    }

    private String outside() {
        if (therapists.target().isEmpty()) return OutcomesText.NO_FUNNEL.text();
        if (therapists.judged() == 0) return OutcomesText.NOBODY_JUDGED.text(therapists.fewest());
        long outside = therapists.rows().stream()
                .filter(row -> row.position() != Position.WITHIN && row.position() != Position.TOO_FEW)
                .count();
        return OutcomesText.OUTSIDE_OF.text(
                outside, therapists.judged(), Math.round(PERCENT * Funnel.falseAlarm(therapists.judged())));
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(OutcomesText.COUNTED.text(), Said.counted(picture)));
        terms.add(new Term(OutcomesText.LEFT_OUT_TERM.text(), Said.leftOut(picture.result())));
        terms.add(new Term(OutcomesText.BELOW.text(therapists.fewest()), OutcomesText.SHOWN_OPEN_NOT_JUDGED.text()));
        therapists.spread().ifPresent(spread -> terms.add(new Term(OutcomesText.SPREAD.text(), spread(spread))));
        terms.add(new Term(OutcomesText.OBSERVED_TO_EXPECTED.text(), OutcomesText.EXPECTED_MEANS.text()));
        return terms;
    }

    private static String spread(OverDispersion spread) {
        String found = Percent.number(spread.statistic());
        String allowed = Percent.number(spread.allowed());
        if (spread.groups() < Funnel.FEWEST_GROUPS) return OutcomesText.SPREAD_OF_FEW.text(Funnel.FEWEST_GROUPS);
        return spread.exceedsChance()
                ? OutcomesText.LIMITS_WIDENED.text(
                        found, allowed, Percent.number(PERCENT * Math.sqrt(spread.between())))
                : OutcomesText.LIMITS_NOT_WIDENED.text(found, allowed);
    }

    private record Named(String name, Row row) {}
}
