package app.unknot.outcomes.ui.client;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientRecord;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.episodes.ClientCourses;
import app.unknot.outcomes.episodes.ClientCourses.Told;
import app.unknot.outcomes.scores.Scores;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.Component;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    private transient ReportPaper.@Nullable Sheet shown;
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
                new ReportPaper(() -> shown),
                Buttons.outlined(
                        ClientOutcomesText.REPORT_PRINT.text(),
                        click -> getElement().executeJs("window.print()")));
        write(Reader.CLIENT, record, all.getFirst());
    }

    private void write(Reader reader, ClientRecord record, Told told) {
        ProgressReport report = reader == Reader.CLIENT
                ? ProgressReport.forTheClient(record.reference(), settings.profile(), told)
                : ProgressReport.forTheDoctor(record.reference(), scores.of(client), told);
        shown = new ReportPaper.Sheet(report, settings.profile(), told.sessions());
        paper.removeAll();
        paper.add(new H1(report.title()));
        if (reader == Reader.DOCTOR)
            paper.add(new Paragraph(ClientOutcomesText.REPORT_OF.text(
                    settings.profile().name(), settings.profile().phone())));
        report.parts().forEach(part -> paper.add(part(part)));
    }

    private static Component part(ProgressReport.Part part) {
        if (part.title().isEmpty()) return new Paragraph(part.words());
        Section section = new Section(new H2(part.title()));
        if (!part.isTable()) {
            section.add(new Paragraph(part.words()));
            return section;
        }
        TextTable table = new TextTable(part.title(), part.rows().getFirst());
        part.rows().stream()
                .skip(1)
                .forEach(row ->
                        table.row(row.getFirst(), row.subList(1, row.size()).toArray(String[]::new)));
        section.add(table);
        return section;
    }
}
