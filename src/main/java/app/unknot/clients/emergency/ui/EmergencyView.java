package app.unknot.clients.emergency.ui;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.ui.ProofFields;
import app.unknot.accounts.ui.Proofs;
import app.unknot.clients.ClientPages;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.clients.emergency.EmergencyAccess.Found;
import app.unknot.clients.emergency.EmergencyAccess.Wanted;
import app.unknot.clients.emergency.EmergencyReason;
import app.unknot.clients.emergency.Grant;
import app.unknot.clients.emergency.Grant.State;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where somebody opens a record that is not in their care: whom, why, and who is asking. */
@Route(ClientPages.EMERGENCY)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class EmergencyView extends Page {
    private final transient EmergencyAccess emergencies;
    private final transient Proofs proofs;
    private final transient PracticeClock clock;
    private final TextField number = new TextField(EmergencyText.RECORD_NUMBER.text());
    private final TextField firstName = new TextField(EmergencyText.FIRST_NAME.text());
    private final TextField lastName = new TextField(EmergencyText.LAST_NAME.text());
    private final DayField born = new DayField(EmergencyText.BORN.text());
    private final Div message = new Div();
    private final Div step = new Div();
    private final Div open = new Div();

    EmergencyView(EmergencyAccess emergencies, Proofs proofs, CurrentSubject current, PracticeClock clock) {
        super(Density.TOUCH, EmergencyText.EMERGENCY_ACCESS.text(), EmergencyText.READ_THE_RECORD.text());
        this.emergencies = emergencies;
        this.proofs = proofs;
        this.clock = clock;
        addClassName("emergency");
        born.setAutoOpen(false);
        if (current.require().is(Role.MANAGER)) {
            Anchor reviews = new Anchor(ClientPages.EMERGENCY_REVIEW, EmergencyText.REVIEW_EMERGENCY_ACCESS.text());
            reviews.addClassNames("btn", "outlined");
            addActions(reviews);
        }
        message.getElement().setAttribute("aria-live", "polite");
        open.addClassName("stack");
        step.addClassName("stack");
        add(open, whom(), message, step);
        showOpen();
    }

    /** What the person has open already, so that nobody opens it twice. */
    private void showOpen() {
        open.removeAll();
        Instant now = clock.instant();
        List<Grant> mine = emergencies.mine();
        mine.stream().filter(one -> one.state(now) == State.OPEN).forEach(one -> {
            NoteBox box = new NoteBox(
                    Tone.STOP,
                    EmergencyText.EMERGENCY_ACCESS_IS_OPEN_UNTIL.text(
                            Formats.time(now.plusSeconds(one.secondsLeft(now)), clock.getZone())));
            box.add(new Anchor(ClientPages.emergencyRecord(one.client()), EmergencyText.GO_TO_THE_RECORD.text()));
            open.add(box);
        });
        if (mine.stream().anyMatch(one -> one.state(now) == State.WAITS))
            open.add(new NoteBox(Tone.ADVISE, EmergencyText.YOU_HAVE_ASKED_FOR_ANOTHER.text()));
    }

    private Card whom() {
        Paragraph exact = new Paragraph(EmergencyText.TYPE_THE_EXACT_RECORD_NUMBER.text());
        exact.addClassNames("small", "quiet");
        Div form = new Div(number, firstName, lastName, born);
        form.addClassName("pairs");
        Card card = new Card(
                EmergencyText.WHICH_CLIENT.text(),
                exact,
                form,
                Buttons.outlined(EmergencyText.FIND.text(), click -> find()));
        card.addClassName("stack");
        return card;
    }

    private void find() {
        message.removeAll();
        step.removeAll();
        try {
            Found found = emergencies.find(
                    new Wanted(number.getValue(), firstName.getValue(), lastName.getValue(), born.getValue()));
            step.add(found.inCare() ? inCare(found) : why(found));
        } catch (AskedTooOften tooOften) {
            message.add(new NoteBox(Tone.STOP, AskedTooOften.words()));
        } catch (RecordNotFound nobody) {
            message.add(new NoteBox(Tone.CAUTION, EmergencyText.NO_CLIENT_HAS_EXACTLY_THIS.text()));
        }
    }

    private static Card inCare(Found found) {
        Anchor record = new Anchor(ClientPages.record(found.client()), EmergencyText.OPEN_THE_RECORD.text());
        record.addClassNames("btn", "primary");
        Card card = new Card(found.words(), new Paragraph(EmergencyText.THIS_CLIENT_IS_IN_YOUR.text()), record);
        card.addClassName("stack");
        return card;
    }

    private Card why(Found found) {
        ChoiceRow<EmergencyReason> reasons = new ChoiceRow<>(
                EmergencyText.WHY.text(),
                "o",
                Arrays.asList(EmergencyReason.values()),
                EmergencyReason::title,
                chosen -> {});
        reasons.addClassName("opts");
        TextArea words = new TextArea(EmergencyText.WHY_YOU_NEED_THIS_RECORD.text());
        words.setMaxLength(500);
        words.setWidthFull();
        ProofFields proof = proofs.ask();
        Div refusal = new Div();
        refusal.getElement().setAttribute("aria-live", "polite");
        Span fair = new Span(EmergencyText.YOU_CAN_READ.text());
        fair.addClassNames("small", "quiet");
        Card card = new Card(
                found.words(),
                reasons,
                words,
                proof,
                refusal,
                fair,
                Buttons.primary(EmergencyText.OPEN_EMERGENCY_ACCESS.text(), click -> {
                    refusal.removeAll();
                    tried(found, reasons.chosen(), words.getValue(), proof)
                            .ifPresent(why -> refusal.add(new NoteBox(Tone.CAUTION, why)));
                }));
        card.addClassName("stack");
        return card;
    }

    private Optional<String> tried(Found found, Optional<EmergencyReason> reason, String words, ProofFields proof) {
        if (reason.isEmpty()) return Optional.of(EmergencyText.CHOOSE_A_REASON_WHAT_YOU.text());
        Optional<String> objection = emergencies.objection(found.client(), words);
        if (objection.isPresent()) return objection;
        try {
            Grant grant = emergencies.open(found.client(), reason.get(), words, proof.confirm());
            if (grant.state(clock.instant()) == State.OPEN)
                UI.getCurrentOrThrow().navigate(ClientPages.emergencyRecord(grant.client()));
            else {
                step.removeAll();
                message.add(new NoteBox(Tone.ADVISE, EmergencyText.YOU_HAVE_OPENED_EMERGENCY_ACCESS.text()));
                showOpen();
            }
            return Optional.empty();
        } catch (RefusedRequest refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
