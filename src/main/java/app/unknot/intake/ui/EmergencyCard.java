package app.unknot.intake.ui;

import app.unknot.screening.holds.Advice;
import app.unknot.screening.holds.Advice.ClientDecision;
import app.unknot.screening.holds.Advice.Departure;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The only screen where colour fills the page: what to say, whom to call, what happened next. It has no close button. */
final class EmergencyCard extends Div {
    /** What the screen around the card does. */
    interface Steps {
        void record(Advice advice);

        /** Withdraws the answers, which is recorded, and asks again. */
        void askAgain();
    }

    /**
     * @param time of the answers, as the screen shows it
     * @param reasons the questions that were answered with Yes, and what was found beside them
     * @param handover address of the letter to print
     */
    record Scene(
            String firstName,
            String nameAndAge,
            String therapist,
            String emergencyNumber,
            Instant at,
            String time,
            List<String> reasons,
            String handover) {}

    private final transient Steps steps;
    private final transient Scene scene;
    private final ChoiceRow<String> advisedBy;
    private final ChoiceRow<ClientDecision> decision;
    private final ChoiceRow<Departure> departure;
    private final Paragraph missing = new Paragraph();
    private final NativeButton record;
    private final InputForm form;
    private final RefusalInput refusal;

    EmergencyCard(Scene scene, Steps steps) {
        this.scene = scene;
        this.steps = steps;
        advisedBy = options(
                IntakeText.WHO_GAVE_THE_ADVICE.text(), List.of(scene.therapist(), IntakeText.SOMEONE_ELSE_HERE.text()));
        advisedBy.show(scene.therapist());
        refusal = new RefusalInput(scene.firstName(), () -> check());
        refusal.setVisible(false);
        decision = new ChoiceRow<>(
                IntakeText.WHAT_DECIDED.text(scene.firstName()),
                "o",
                Arrays.asList(ClientDecision.values()),
                ClientDecision::title,
                any -> {
                    refusal.setVisible(any == ClientDecision.REFUSES);
                    check();
                });
        departure = new ChoiceRow<>(
                IntakeText.HOW_LEFT.text(scene.firstName()),
                "o",
                Arrays.asList(Departure.values()),
                Departure::title,
                any -> check());
        form = new InputForm("emergency." + scene.handover(), IntakeText.NO_MASSAGE_TODAY.text(), this);
        record = form.outlined(IntakeText.RECORD_AS_NOT_TREATED_REFERRED.text(), this::keep, () -> {});

        addClassName("em");
        getElement().setAttribute("role", "alert");
        decision.addClassName("opts");
        departure.addClassName("opts");
        missing.addClassNames("small", "faint");

        var head = new Div(new Span(IntakeText.NO_MASSAGE_TODAY.text()), new Span(scene.nameAndAge()));
        head.addClassName("emhead");
        var body = new Div(warning(), paper());
        body.addClassName("embody");
        add(head, body);
        check();
    }

    private Component warning() {
        var title = new H1(IntakeText.THIS_MAY_BE_SERIOUS_NEEDS.text(scene.firstName()));
        var say = new Paragraph(IntakeText.SAY_I_CANNOT_GIVE_YOU.text());
        say.addClassName("say");
        var why = new Div(new Span(IntakeText.FOUND_AT.text(scene.time(), String.join(" ", scene.reasons()))));
        why.addClassName("why");
        var call = new Anchor(
                "tel:" + scene.emergencyNumber(),
                Icons.PHONE.create(),
                new Span(IntakeText.CALL.text(scene.emergencyNumber())));
        call.addClassNames("btn", "call");
        var print = new Anchor(scene.handover(), Icons.PRINT.create(), new Span(IntakeText.PRINT_HANDOVER.text()));
        print.setTarget(AnchorTarget.BLANK);
        print.getElement().setAttribute("router-ignore", true);
        print.addClassNames("btn", "outlined");
        var acts = new Div(call, print);
        acts.addClassName("acts");
        var hold = new Paragraph(IntakeText.FUTURE_VISITS_ARE_ON_HOLD.text());
        var again = Buttons.withIcon(
                Buttons.outlined(IntakeText.TAPPED_BY_MISTAKE_ASK_AGAIN.text(), click -> {
                    form.end();
                    steps.askAgain();
                }),
                Icons.UNDO);
        again.addClassName("again");
        var icon = Icons.STOP.create();
        icon.addClassName("xl");
        return new Div(icon, title, say, why, acts, hold, again);
    }

    private Component paper() {
        record.addClassName("xl");
        var paper = new Section(
                new H2(IntakeText.WHAT_HAPPENED_NEXT.text()),
                labelled(IntakeText.WHO_GAVE_THE_ADVICE.text(), advisedBy),
                labelled(IntakeText.WHEN.text(), new Span(IntakeText.NOW.text(scene.time()))),
                labelled(IntakeText.WHAT_DECIDED.text(scene.firstName()), decision),
                refusal,
                labelled(IntakeText.HOW_LEFT.text(scene.firstName()), departure),
                form.message(),
                record,
                missing);
        paper.addClassName("paper");
        return paper;
    }

    private static Div labelled(String words, Component field) {
        var label = new Div(words);
        label.addClassName("lab");
        var group = new Div(label, field);
        group.addClassName("group");
        return group;
    }

    private ChoiceRow<String> options(String label, List<String> values) {
        var row = new ChoiceRow<>(label, "o", values, words -> words, any -> check());
        row.addClassName("opts");
        return row;
    }

    private void check() {
        int left = (decision.chosen().isEmpty() ? 1 : 0)
                + (departure.chosen().isEmpty() ? 1 : 0)
                + (isRefused() && refusal.refusal().isEmpty() ? 1 : 0);
        record.setEnabled(left == 0);
        missing.setText(
                left == 0
                        ? ""
                        : left == 1 ? IntakeText.N1_ANSWER_MISSING.text() : IntakeText.ANSWERS_MISSING.text(left));
    }

    private void keep() {
        var who = advisedBy.chosen().orElse(scene.therapist());
        decision.chosen()
                .ifPresent(decided -> departure
                        .chosen()
                        .ifPresent(left -> steps.record(new Advice(
                                who,
                                scene.at(),
                                decided,
                                left,
                                isRefused() ? refusal.refusal().orElse(null) : null))));
    }

    private boolean isRefused() {
        return decision.chosen().filter(ClientDecision.REFUSES::equals).isPresent();
    }
}
