package app.unknot.charting.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NotePages;
import app.unknot.charting.encounters.EncounterForm;
import app.unknot.charting.encounters.EncounterId;
import app.unknot.charting.encounters.EncounterKind;
import app.unknot.charting.encounters.EncounterSigning;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.schedule.AppointmentId;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TimeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Writes down a visit that becomes no session, and signs it. */
@Route(ClientPages.NO_SESSION)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class NewEncounterView extends Div implements BeforeEnterObserver {
    private final transient EncounterSigning encounters;
    private final transient VisitsToWriteDown visits;
    private final transient ScreeningResults screening;
    private final transient ClientDirectory clients;
    private final transient CurrentSubject current;
    private final transient ProofField.Proofs proofs;
    private final transient PracticeClock clock;

    NewEncounterView(
            EncounterSigning encounters,
            VisitsToWriteDown visits,
            ScreeningResults screening,
            ClientDirectory clients,
            CurrentSubject current,
            ProofField.Proofs proofs,
            PracticeClock clock) {
        this.encounters = encounters;
        this.visits = visits;
        this.screening = screening;
        this.clients = clients;
        this.current = current;
        this.proofs = proofs;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientReference client = clients.reference(RouteIds.client(event));
        String path = event.getRouteParameters().get("kind").orElse("");
        EncounterKind kind = Arrays.stream(EncounterKind.values())
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        SequencedMap<AppointmentId, Instant> open = visits.of(
                client.id(), event.getLocation().getQueryParameters().getSingleParameter(ClientPages.VISIT_PARAMETER));
        Section card = new Section(new H2(kind.title()));
        card.addClassNames("card", "stack");
        if (kind == EncounterKind.NOT_TREATED) notTreated(card, client, open);
        else missed(card, kind, client, open);
        Div body = new Div(card);
        body.addClassName("client-body");
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        kind.title() + ", " + Formats.longDay(clock.today()),
                        List.of()),
                body);
    }

    private void notTreated(Section card, ClientReference client, SequencedMap<AppointmentId, Instant> visits) {
        Select<AppointmentId> visit = visit(visits, true);
        TextArea reason = area(ChartingText.REASON.text());
        reason.setValue(blocking(client.id()));
        TextArea advised = area(ChartingText.WHAT_YOU_ADVISED.text());
        TextField referredTo = field(ChartingText.REFERRED_TO_IF_ANYONE.text());
        TextField toldBy = field(ChartingText.TOLD_BY.text());
        toldBy.setValue(current.require().displayName());
        TimeField time = new TimeField(ChartingText.TIME.text());
        time.setValue(now());
        card.add(
                new Paragraph(ChartingText.NO_HANDS_ON_WORK_SO.text()),
                visit,
                reason,
                advised,
                referredTo,
                toldBy,
                time);
        sign(card, client, () -> {
            LocalTime at = time.getValue();
            if (at == null) throw new RefusedRequest(ChartingText.ENTER_THE_TIME.text());
            Instant begun = visit.getValue() == null ? null : visits.get(visit.getValue());
            LocalDate day = begun == null ? clock.today() : clock.dayOf(begun);
            return new EncounterForm(
                    EncounterKind.NOT_TREATED,
                    visit.getValue(),
                    reason.getValue(),
                    advised.getValue(),
                    referredTo.getValue(),
                    toldBy.getValue(),
                    at.atDate(day).atZone(clock.getZone()).toInstant(),
                    "");
        });
    }

    private void missed(
            Section card, EncounterKind kind, ClientReference client, SequencedMap<AppointmentId, Instant> visits) {
        Select<AppointmentId> visit = visit(visits, false);
        TextArea reason = area(ChartingText.WHAT_YOU_KNOW_IF_ANYTHING.text());
        TextField fee = field(ChartingText.FEE_IF_ONE_WAS_AGREED.text());
        card.add(visit, reason, fee);
        sign(card, client, () -> {
            AppointmentId chosen = visit.getValue();
            if (chosen == null) throw new RefusedRequest(ChartingText.CHOOSE_THE_APPOINTMENT_THAT_WAS.text());
            Instant at = kind == EncounterKind.NO_SHOW ? visits.getOrDefault(chosen, clock.instant()) : clock.instant();
            return EncounterForm.missed(kind, chosen, reason.getValue(), at, fee.getValue());
        });
    }

    private void sign(Section card, ClientReference client, java.util.function.Supplier<EncounterForm> form) {
        ProofField password = proofs.ask(ChartingText.TO_SIGN.text());
        Refusals refusals = new Refusals();
        Div proof = new Div(
                password,
                Buttons.primary(
                        ChartingText.SIGN.text(),
                        click -> refusals.around(() -> {
                            EncounterForm wanted = form.get();
                            EncounterId id = encounters.sign(client.id(), wanted, password.confirm());
                            UI.getCurrentOrThrow().navigate(NotePages.encounter(id));
                        })));
        proof.addClassNames("row", "wrap", "proof");
        card.add(refusals, proof);
    }

    /** What keeps today's session from starting, as the first words of the reason. */
    private String blocking(ClientId client) {
        return screening
                .today(client)
                .filter(screened -> !screened.allowsStart())
                .map(screened -> ChartingText.SAFETY_QUESTIONS.text(screened.findings().stream()
                        .map(finding -> finding.title())
                        .collect(Collectors.joining(", "))))
                .orElse("");
    }

    private Select<AppointmentId> visit(SequencedMap<AppointmentId, Instant> visits, boolean optional) {
        Select<AppointmentId> select = new Select<>(ChartingText.APPOINTMENT.text(), change -> {});
        select.setItems(visits.keySet());
        select.setItemLabelGenerator(id -> {
            Instant at = id == null ? null : visits.get(id);
            return at == null ? ChartingText.NONE.text() : Formats.dayAndTime(at, clock.getZone());
        });
        select.setEmptySelectionAllowed(optional);
        select.setEmptySelectionCaption(ChartingText.NONE.text());
        if (!visits.isEmpty()) select.setValue(visits.firstEntry().getKey());
        select.setWidthFull();
        return select;
    }

    private LocalTime now() {
        return LocalTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.MINUTES);
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(2_000);
        area.setWidthFull();
        return area;
    }

    private static TextField field(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(200);
        field.setWidthFull();
        return field;
    }
}
