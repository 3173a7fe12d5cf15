package app.unknot.charting.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.signin.Confirmation;
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
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.TimeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
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
import java.util.function.Supplier;
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
        TextBlock reason = area(ChartingText.REASON.text());
        reason.setValue(blocking(client.id()));
        TextBlock advised = area(ChartingText.WHAT_YOU_ADVISED.text());
        TextLine referredTo = field(ChartingText.REFERRED_TO_IF_ANYONE.text());
        TextLine toldBy = field(ChartingText.TOLD_BY.text());
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
        sign(card, EncounterKind.NOT_TREATED, client, () -> {
            LocalTime at = time.getValue();
            if (at == null) throw new RefusedRequest(ChartingText.ENTER_THE_TIME.text());
            Instant begun = visit.getValue() == null ? null : visits.get(visit.getValue());
            LocalDate day = begun == null ? clock.today() : clock.dayOf(begun);
            return new EncounterForm(
                    EncounterKind.NOT_TREATED,
                    visit.getValue(),
                    reason.text(),
                    advised.text(),
                    referredTo.text(),
                    toldBy.text(),
                    at.atDate(day).atZone(clock.getZone()).toInstant(),
                    "");
        });
    }

    private void missed(
            Section card, EncounterKind kind, ClientReference client, SequencedMap<AppointmentId, Instant> visits) {
        Select<AppointmentId> visit = visit(visits, false);
        TextBlock reason = area(ChartingText.WHAT_YOU_KNOW_IF_ANYTHING.text());
        TextLine fee = field(ChartingText.FEE_IF_ONE_WAS_AGREED.text());
        card.add(visit, reason, fee);
        sign(card, kind, client, () -> {
            AppointmentId chosen = visit.getValue();
            if (chosen == null) throw new RefusedRequest(ChartingText.CHOOSE_THE_APPOINTMENT_THAT_WAS.text());
            Instant at = kind == EncounterKind.NO_SHOW ? visits.getOrDefault(chosen, clock.instant()) : clock.instant();
            return EncounterForm.missed(kind, chosen, reason.text(), at, fee.text());
        });
    }

    private void sign(Section card, EncounterKind kind, ClientReference client, Supplier<EncounterForm> wanted) {
        ProofField password = proofs.ask(ChartingText.TO_SIGN.text());
        InputForm form = new InputForm("notes." + kind.path() + "." + client.id(), kind.title(), card);
        Div proof = new Div(
                password,
                form.save(
                        ChartingText.SIGN.text(),
                        () -> {
                            EncounterForm complete = wanted.get();
                            Confirmation confirmation = password.confirm();
                            return new Signing(complete, confirmation);
                        },
                        Made.id(EncounterId.class, EncounterId::value, EncounterId::new),
                        signing -> encounters.sign(client.id(), signing.form(), signing.confirmation()),
                        id -> UI.getCurrentOrThrow().navigate(NotePages.encounter(id))));
        proof.addClassNames("row", "wrap", "proof");
        card.add(form.message(), proof);
    }

    /** What is signed, and the proof of who signs it. */
    private record Signing(EncounterForm form, Confirmation confirmation) {}

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

    private static TextBlock area(String label) {
        return new TextBlock(label, EncounterForm.WORDS);
    }

    private static TextLine field(String label) {
        TextLine field = new TextLine(label, EncounterForm.LINE);
        field.setWidthFull();
        return field;
    }
}
