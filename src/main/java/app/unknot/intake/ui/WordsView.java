package app.unknot.intake.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.SortedWords;
import app.unknot.screening.answers.TypedText;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Says afterwards what a client's own words mean, one text after the other. */
@Route(ClientPages.WORDS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class WordsView extends Div implements BeforeEnterObserver {
    private final transient ScreeningService screening;
    private final transient ScreeningResults results;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    WordsView(ScreeningService screening, ScreeningResults results, ClientDirectory clients, PracticeClock clock) {
        this.screening = screening;
        this.results = results;
        this.clients = clients;
        this.clock = clock;
        addClassNames("screening", "words");
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(clients.open(
                        ClientId.parse(event.getRouteParameters().get("client").orElse("")))
                .reference());
    }

    private void show(ClientReference client) {
        removeAll();
        List<TypedText> waiting = screening.unsorted(client.id());
        Div body = new Div();
        body.addClassNames("stack", "words-body");
        for (TypedText text : waiting)
            body.add(new WordsCard(
                    text, screening.visitQuestions(client.id()), clock.today(), sorted -> keep(client, sorted)));
        if (waiting.isEmpty()) {
            Anchor record = new Anchor(ClientPages.record(client.id()), IntakeText.BACK_TO_THE_RECORD.text());
            record.addClassNames("btn", "outlined");
            body.add(new EmptyState(IntakeText.NOTHING_LEFT_TO_SORT.text(), record));
        }
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        IntakeText.WHAT_DID_THE_CLIENT_MEAN.text(),
                        ScreeningAlerts.of(results.standing(client.id()))),
                body);
    }

    private void keep(ClientReference client, SortedWords sorted) {
        try {
            ScreeningResult screened = screening.sort(client.id(), sorted);
            Toast.show(
                    screened.level().allowsStart()
                            ? IntakeText.SORTED_IT_NOW_APPLIES.text()
                            : IntakeText.SORTED.text(screened.level().title()));
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
        show(client);
    }
}
