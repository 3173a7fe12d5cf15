package app.unknot.outcomes.ui.client;

import app.unknot.anatomy.Regions;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientRecord;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.Session;
import app.unknot.outcomes.course.Visit;
import app.unknot.outcomes.episodes.ClientCourses;
import app.unknot.outcomes.episodes.ClientCourses.Told;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Response;
import app.unknot.outcomes.scores.ScoreEntry;
import app.unknot.outcomes.scores.Scores;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The newest episode on paper: in plain words for the client, in the field's terms for a referring doctor. */
@Route(OutcomePages.REPORT)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class ReportView extends Div implements BeforeEnterObserver {
    private final transient ClientCourses courses;
    private final transient Scores scores;
    private final transient ClientDirectory clients;
    private final transient PracticeSettings settings;
    private final Div paper = new Div();
    private transient ClientId client = new ClientId(new UUID(0, 0));

    /** Who reads it. */
    private enum Reader {
        CLIENT,
        DOCTOR
    }

    ReportView(ClientCourses courses, Scores scores, ClientDirectory clients, PracticeSettings settings) {
        this.courses = courses;
        this.scores = scores;
        this.clients = clients;
        this.settings = settings;
        addClassName("plan-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        client = ClientId.parse(event.getRouteParameters().get("client").orElse(""));
        ClientRecord record = clients.open(client);
        List<Told> all = courses.of(client);
        removeAll();
        Anchor back = new Anchor(ClientPages.outcomes(client), ClientOutcomesText.ASK_BACK_TO_OUTCOMES.text());
        back.addClassNames("btn", "plain");
        Div bar = new Div(back);
        bar.addClassNames("row", "wrap", "no-paper");
        add(bar, paper);
        if (all.isEmpty()) {
            paper.add(new EmptyState(ClientOutcomesText.NO_VISIT_YET.text()));
            return;
        }
        ChoiceRow<Reader> reader = new ChoiceRow<>(
                ClientOutcomesText.REPORT_FOR.text(),
                "pick-reader",
                List.of(Reader.values()),
                one -> (one == Reader.CLIENT
                                ? ClientOutcomesText.REPORT_FOR_CLIENT
                                : ClientOutcomesText.REPORT_FOR_DOCTOR)
                        .text(),
                one -> write(one, record, all.getFirst()));
        reader.addClassName("seg");
        reader.show(Reader.CLIENT);
        bar.add(
                reader,
                Buttons.outlined(
                        ClientOutcomesText.REPORT_PRINT.text(),
                        click -> getElement().executeJs("window.print()")));
        write(Reader.CLIENT, record, all.getFirst());
    }

    private void write(Reader reader, ClientRecord record, Told told) {
        paper.removeAll();
        if (reader == Reader.CLIENT) forTheClient(record, told);
        else forTheDoctor(record, told);
    }

    private void forTheClient(ClientRecord record, Told told) {
        Course course = told.course();
        paper.add(
                new H1(ClientOutcomesText.REPORT_YOUR_PROGRESS.text(
                        record.reference().firstName())),
                part(ClientOutcomesText.REPORT_PAIN, painInPlainWords(course)),
                part(
                        ClientOutcomesText.REPORT_CARE,
                        ClientOutcomesText.REPORT_CARE_LINE.text(
                                course.visits().size(),
                                Formats.day(course.first().day()),
                                Formats.day(course.last().day()))));
        areas(told, true);
        paper.add(part(
                ClientOutcomesText.REPORT_HELP,
                ClientOutcomesText.REPORT_HELP_LINE.text(settings.profile().emergencyNumber())));
    }

    private static String painInPlainWords(Course course) {
        return course.lastMeasured()
                .filter(last -> course.baseline() != null)
                .map(last -> ClientOutcomesText.REPORT_PAIN_LINE.text(
                                Formats.day(course.first().day()),
                                course.baseline(),
                                Formats.day(last.day()),
                                last.pain())
                        + " " + reading(course.response()) + " " + ClientOutcomesText.REPORT_FOLLOWED.text())
                .orElseGet(ClientOutcomesText.REPORT_PAIN_UNKNOWN::text);
    }

    private static String reading(Response response) {
        return switch (response) {
            case RESPONDER -> ClientOutcomesText.REPORT_BETTER.text();
            case WORSE -> ClientOutcomesText.REPORT_WORSE.text();
            case NON_RESPONDER, NOT_ELIGIBLE, UNMEASURED -> ClientOutcomesText.REPORT_SAME.text();
        };
    }

    private void forTheDoctor(ClientRecord record, Told told) {
        Course course = told.course();
        paper.add(new H1(
                ClientOutcomesText.REPORT_PROGRESS_OF.text(record.reference().name())));
        paper.add(new Paragraph(ClientOutcomesText.REPORT_OF.text(
                settings.profile().name(), settings.profile().phone())));
        paper.add(part(
                ClientOutcomesText.REPORT_EPISODE,
                ClientOutcomesText.REPORT_EPISODE_LINE.text(
                        Formats.day(course.first().day()),
                        Formats.day(course.last().day()),
                        course.visits().size(),
                        course.minutes(),
                        StandingCard.said(course.standing()))));
        Integer baseline = course.baseline();
        Visit last = course.lastMeasured().orElse(course.first());
        Integer now = last.pain();
        if (baseline != null && now != null)
            paper.add(part(
                    ClientOutcomesText.REPORT_PAIN,
                    ClientOutcomesText.REPORT_PAIN_DOCTOR.text(
                            baseline,
                            Formats.day(course.first().day()),
                            now,
                            Formats.day(last.day()),
                            StandingCard.words(baseline, now))));
        measures(course.first().day());
        areas(told, false);
        paper.add(
                new Paragraph(ClientOutcomesText.REPORT_DEFINITION.text()),
                new Paragraph(ClientOutcomesText.REPORT_NO_CAUSE.text()));
    }

    private void measures(LocalDate since) {
        List<ScoreEntry> counted = scores.of(client).stream()
                .filter(one -> !one.withdrawn() && !one.on().isBefore(since))
                .toList();
        if (counted.isEmpty()) return;
        TextTable table = new TextTable(
                ClientOutcomesText.REPORT_MEASURES.text(),
                List.of(
                        ClientOutcomesText.INSTRUMENT.text(),
                        ClientOutcomesText.REPORT_FIRST.text(),
                        ClientOutcomesText.REPORT_LAST.text(),
                        ClientOutcomesText.REPORT_READING.text()));
        for (Instrument one : Instrument.values()) {
            List<ScoreEntry> its =
                    counted.stream().filter(entry -> entry.instrument() == one).toList();
            if (its.isEmpty()) continue;
            ScoreEntry first = its.getLast();
            ScoreEntry last = its.getFirst();
            table.row(one.text(), dated(first), its.size() > 1 ? dated(last) : "", reading(one, first, last));
        }
        Section part = new Section(new H2(ClientOutcomesText.REPORT_MEASURES.text()), table);
        paper.add(part);
    }

    private static String dated(ScoreEntry entry) {
        return ClientOutcomesText.REPORT_OF.text(
                ScoreEntry.words(entry.instrument(), entry.score()), Formats.shortDay(entry.on()));
    }

    private static String reading(Instrument one, ScoreEntry first, ScoreEntry last) {
        if (first.id().equals(last.id()) || one.change().eligible() == null || one == Instrument.ABILITY) return "";
        String response = one.change().response(first.score(), last.score()).text();
        return one.change().isWithinError(first.score(), last.score())
                ? response + ", " + ClientOutcomesText.WITHIN_ERROR.text()
                : response;
    }

    private void areas(Told told, boolean plain) {
        List<Session> marked = told.sessions().stream()
                .filter(session -> !session.painful().isEmpty())
                .toList();
        if (marked.isEmpty()) return;
        paper.add(part(
                ClientOutcomesText.REPORT_AREAS,
                ClientOutcomesText.REPORT_AREAS_LINE.text(
                        named(marked.getFirst().painful(), plain),
                        named(marked.getLast().painful(), plain))));
    }

    private static String named(Collection<String> regions, boolean plain) {
        List<String> sorted = regions.stream().sorted().toList();
        return plain ? sorted.stream().map(Regions::plain).collect(Collectors.joining("; ")) : Regions.together(sorted);
    }

    private static Section part(ClientOutcomesText title, String words) {
        return new Section(new H2(title.text()), new Paragraph(words));
    }
}
