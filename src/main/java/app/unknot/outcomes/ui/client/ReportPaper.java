package app.unknot.outcomes.ui.client;

import app.unknot.outcomes.course.Session;
import app.unknot.practice.PracticeProfile;
import app.unknot.shared.print.Block;
import app.unknot.shared.print.Ink;
import app.unknot.shared.print.Ink.Align;
import app.unknot.shared.print.Ink.Dash;
import app.unknot.shared.print.Ink.Point;
import app.unknot.shared.print.PrintedPage;
import app.unknot.shared.print.Printing;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A progress report as a letter of the practice, with the pain before each visit as a drawing. Who has opened the page may read it. */
final class ReportPaper extends Anchor {
    private static final int WIDE = 660;
    private static final int TALL = 210;
    private static final double LEFT = 30;
    private static final double RIGHT = 640;
    private static final double TOP = 14;
    private static final double BOTTOM = 180;
    private static final String PAIN = "#a1471f";
    private static final String AXIS = "#676257";

    /**
     * What is printed.
     *
     * @param sessions of the episode, in order of time
     */
    record Sheet(ProgressReport report, PracticeProfile practice, List<Session> sessions) {
        Sheet {
            sessions = List.copyOf(sessions);
        }
    }

    /** @param sheet that is on the screen when the file is asked for */
    ReportPaper(Supplier<@Nullable Sheet> sheet) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pdf = Printing.pdf(page(Objects.requireNonNull(sheet.get())));
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf), "progress.pdf", "application/pdf", pdf.length);
                }),
                ClientOutcomesText.REPORT_PDF.text());
        addClassNames("btn", "outlined");
        getElement().setAttribute("download", true);
    }

    static PrintedPage page(Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        List<Session> measured = sheet.sessions().stream()
                .filter(session -> session.visit().pain() != null)
                .toList();
        boolean drawn = false;
        for (ProgressReport.Part part : sheet.report().parts()) {
            if (!part.title().isEmpty() && !part.isTable()) blocks.add(new Block.Heading(part.title()));
            if (part.isTable())
                blocks.add(new Block.Table(
                        part.title(),
                        part.rows().getFirst(),
                        part.rows().subList(1, part.rows().size())));
            else blocks.add(new Block.Text(part.words()));
            if (!drawn && measured.size() > 1 && part.title().equals(ClientOutcomesText.REPORT_PAIN.text())) {
                blocks.add(new Block.Drawing(
                        ClientOutcomesText.PAIN_BEFORE_EACH_VISIT.text(), WIDE, TALL, ink -> draw(ink, measured)));
                drawn = true;
            }
        }
        return new PrintedPage(
                sheet.report().title(),
                sheet.report().title(),
                sheet.practice().letterhead(),
                blocks,
                sheet.report().title());
    }

    /** By the day, so that a gap looks like one. */
    private static void draw(Ink ink, List<Session> measured) {
        for (int pain = 0; pain <= 10; pain += 2) {
            ink.line("#e6e2d6", 0.8, Dash.SOLID, List.of(new Point(LEFT, y(pain)), new Point(RIGHT, y(pain))));
            ink.words(AXIS, 11, false, Align.RIGHT, new Point(LEFT - 8, y(pain) + 4), String.valueOf(pain));
        }
        LocalDate first = measured.getFirst().visit().day();
        long days = Math.max(
                1, ChronoUnit.DAYS.between(first, measured.getLast().visit().day()));
        List<Point> points = measured.stream()
                .map(session -> new Point(
                        LEFT
                                + 20
                                + (RIGHT - LEFT - 40)
                                        * ChronoUnit.DAYS.between(
                                                first, session.visit().day())
                                        / days,
                        y(Objects.requireNonNull(session.visit().pain()))))
                .toList();
        ink.line(PAIN, 2, Dash.SOLID, points);
        double free = 0;
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            ink.circle(PAIN, "#ffffff", 1.5, point, 5);
            boolean end = at == 0 || at == points.size() - 1;
            if (end)
                ink.words(
                        "#26241f",
                        12,
                        true,
                        Align.CENTER,
                        new Point(point.x(), point.y() < TOP + 24 ? point.y() + 20 : point.y() - 10),
                        String.valueOf(measured.get(at).visit().pain()));
            String day = Formats.shortDay(measured.get(at).visit().day());
            if (point.x() < free) continue;
            ink.words(AXIS, 11, false, Align.CENTER, new Point(point.x(), BOTTOM + 18), day);
            free = point.x() + ink.width(11, false, day) + 14;
        }
    }

    private static double y(int pain) {
        return BOTTOM - (BOTTOM - TOP) * pain / 10;
    }
}
