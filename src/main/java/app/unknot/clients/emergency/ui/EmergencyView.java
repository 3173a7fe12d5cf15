package app.unknot.clients.emergency.ui;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.ui.ProofFields;
import app.unknot.accounts.ui.Proofs;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientPages;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.clients.emergency.EmergencyAccess.Found;
import app.unknot.clients.emergency.EmergencyAccess.Wanted;
import app.unknot.clients.emergency.EmergencyReason;
import app.unknot.clients.emergency.Grant;
import app.unknot.clients.emergency.Grant.State;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.forms.Made;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.Typed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody opens a record that is not in their care: whom, why, and who is asking. */
@Route(ClientPages.EMERGENCY)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class EmergencyView extends Page {
    private static final TextRule NUMBER = TextRule.line(20);

    private final transient EmergencyAccess emergencies;
    private final transient Proofs proofs;
    private final transient PracticeClock clock;
    private final TextLine number = new TextLine(EmergencyText.RECORD_NUMBER.text(), NUMBER);
    private final TextLine firstName = new TextLine(EmergencyText.FIRST_NAME.text(), ClientForm.NAME);
    private final TextLine lastName = new TextLine(EmergencyText.LAST_NAME.text(), ClientForm.NAME);
    private final DayField born;
    private final Div message = new Div();
    private final Div step = new Div();
    private final Div open = new Div();

    EmergencyView(EmergencyAccess emergencies, Proofs proofs, CurrentSubject current, PracticeClock clock) {
        super(Density.TOUCH, EmergencyText.EMERGENCY_ACCESS.text(), EmergencyText.READ_THE_RECORD.text());
        this.emergencies = emergencies;
        this.proofs = proofs;
        this.clock = clock;
        addClassName("emergency");
        born = DayField.birthday(EmergencyText.BORN.text(), clock::today);
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
        if (Stream.<Typed>of(number, firstName, lastName, born).anyMatch(field -> !field.isTaken())) return;
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
        TextBlock words = new TextBlock(EmergencyText.WHY_YOU_NEED_THIS_RECORD.text(), EmergencyAccess.REASON);
        ProofFields proof = proofs.ask();
        Div fields = new Div(reasons, words, proof);
        fields.addClassName("stack");
        InputForm form =
                new InputForm("emergency.open." + found.client(), EmergencyText.EMERGENCY_ACCESS.text(), fields);
        form.message().getElement().setAttribute("aria-live", "polite");
        Span fair = new Span(EmergencyText.YOU_CAN_READ.text());
        fair.addClassNames("small", "quiet");
        Card card = new Card(
                found.words(),
                fields,
                form.message(),
                fair,
                form.save(
                        EmergencyText.OPEN_EMERGENCY_ACCESS.text(),
                        () -> {
                            object(found, reasons.chosen(), words.text());
                            return proof.confirm();
                        },
                        Made.shownOnce(Grant.class),
                        confirmation -> emergencies.open(
                                found.client(), reasons.chosen().orElseThrow(), words.text(), confirmation),
                        this::opened));
        card.addClassName("stack");
        return card;
    }

    /** Before the proof is asked for: a code of the app works once. */
    private void object(Found found, Optional<EmergencyReason> reason, String words) {
        if (reason.isEmpty()) throw new RefusedRequest(EmergencyText.CHOOSE_A_REASON_WHAT_YOU.text());
        emergencies.objection(found.client(), words).ifPresent(objection -> {
            throw new RefusedRequest(objection);
        });
    }

    private void opened(Grant grant) {
        if (grant.state(clock.instant()) == State.OPEN) {
            UI.getCurrentOrThrow().navigate(ClientPages.emergencyRecord(grant.client()));
            return;
        }
        step.removeAll();
        message.add(new NoteBox(Tone.ADVISE, EmergencyText.YOU_HAVE_OPENED_EMERGENCY_ACCESS.text()));
        showOpen();
    }
}
