package app.unknot.intake.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Position;
import app.unknot.clients.ClientReference;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.IncomingFile;
import app.unknot.clients.documents.ui.FileField;
import app.unknot.screening.Finding;
import app.unknot.screening.clearances.ClearanceForm;
import app.unknot.screening.clearances.ClearanceKeeping;
import app.unknot.screening.clearances.ClearancePeriod;
import app.unknot.screening.clearances.ClearanceTerms;
import app.unknot.screening.rulebook.Validity;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Takes a provider's answer: the paper, who signed it, what it clears, on what conditions and until when. */
final class ClearanceDialog extends Dialog {
    private static final int MOST_WEEKS = 41;

    /** What the provider says of heat. */
    private enum Heat {
        NOT_SAID,
        YES,
        NO;

        String title() {
            return switch (this) {
                case NOT_SAID -> IntakeText.NOT_SAID.text();
                case YES -> IntakeText.ALLOWED.text();
                case NO -> IntakeText.NO_HEAT.text();
            };
        }
    }

    private final transient ClearanceKeeping keeping;
    private final transient ClientReference client;
    private final transient Runnable kept;
    private final FileField file;
    private final ChipPicker<Finding> clears;
    private final TextField provider = new TextField(IntakeText.SIGNED_BY.text());
    private final TextField profession = new TextField(IntakeText.PROFESSION.text());
    private final TextField contact = new TextField(IntakeText.PHONE_OR_ADDRESS_FOR_QUESTIONS.text());
    private final DayField issued = new DayField(IntakeText.DATE_ON_THE_DOCUMENT.text());
    private final IntegerField weeks = new IntegerField(IntakeText.COMPLETED_WEEKS_OF_THE_PREGNANCY.text());
    private final DayField expires = new DayField(IntakeText.VALID_UNTIL.text());
    private final Select<Integer> limit = new Select<>(IntakeText.PRESSURE_AT_MOST.text(), change -> {});
    private final TextField keepOff = new TextField(IntakeText.KEEP_OFF_AREAS.text());
    private final BodyPlaces regions = new BodyPlaces(
            IntakeText.TAP_THE_KEEP_OFF_AREAS.text(), "avoid", places -> keptOff = new LinkedHashSet<>(places));
    private final ChipPicker<Position> notPositions = new ChipPicker<>(
            IntakeText.POSITIONS_THAT_ARE_NOT_ALLOWED.text(), List.of(Position.values()), Position::title, () -> {});
    private SequencedSet<String> keptOff = new LinkedHashSet<>();
    private final Select<Heat> heat = new Select<>(IntakeText.HEAT.text(), change -> {});
    private final Div message = new Div();

    /**
     * @param toClear the findings that a paper can clear, and the hold while there is one
     */
    ClearanceDialog(
            ClearanceKeeping keeping,
            ClientReference client,
            List<Finding> toClear,
            long largestFile,
            LocalDate today,
            Runnable kept) {
        this.keeping = keeping;
        this.client = client;
        this.kept = kept;
        setHeaderTitle(IntakeText.CLEARANCE_FOR.text(client.name()));
        file = new FileField(largestFile);
        clears = new ChipPicker<>(IntakeText.WHAT_IT_CLEARS.text(), toClear, Finding::title, this::propose);
        if (toClear.size() == 1) clears.show(toClear);
        issued.setAutoOpen(false);
        issued.setValue(today);
        issued.addValueChangeListener(change -> propose());
        weeks.setMin(0);
        weeks.setMax(MOST_WEEKS);
        weeks.addValueChangeListener(change -> propose());
        expires.setAutoOpen(false);
        expires.setHelperText(IntakeText.AS_THE_DOCUMENT_SAYS_OTHERWISE.text());
        limit.setItems(IntStream.rangeClosed(1, 9).boxed().toList());
        limit.setEmptySelectionAllowed(true);
        limit.setEmptySelectionCaption(IntakeText.NOT_SAID.text());
        heat.setItems(Heat.values());
        heat.setItemLabelGenerator(Heat::title);
        heat.setValue(Heat.NOT_SAID);
        Span label = new Span(IntakeText.WHAT_IT_CLEARS.text());
        label.addClassNames("small", "strong");
        Div what = new Div(label, clears);
        Div form = new Div(
                file, what, provider, profession, contact, issued, weeks, expires, limit, heat, keepOff, message);
        form.addClassName("pairs");
        Span where = new Span(IntakeText.TAP_THE_KEEP_OFF_AREAS_SO.text());
        where.addClassNames("small", "strong");
        Span lie = new Span(IntakeText.POSITIONS_THAT_ARE_NOT_ALLOWED.text());
        lie.addClassNames("small", "strong");
        add(form, where, regions, lie, notPositions);
        getFooter()
                .add(
                        Buttons.plain(IntakeText.CANCEL.text(), click -> close()),
                        Buttons.primary(IntakeText.SAVE_IT.text(), click -> keep()));
        propose();
    }

    private Set<String> rules() {
        return clears.chosen().stream().map(Finding::rule).collect(Collectors.toSet());
    }

    private void propose() {
        List<Validity> rules = clears.chosen().stream()
                .map(finding -> finding.terms().validity())
                .toList();
        weeks.setVisible(ClearancePeriod.needsWeeks(rules));
        if (issued.getValue() == null || rules.isEmpty() || weeks.isInvalid()) return;
        expires.setValue(ClearancePeriod.lastDay(rules, issued.getValue(), weeks.getValue())
                .orElse(null));
    }

    private void keep() {
        message.removeAll();
        try {
            IncomingFile paper =
                    file.file().orElseThrow(() -> new RefusedRequest(IntakeText.CHOOSE_THE_DOCUMENT_ABOVE.text()));
            List<String> missing = new ArrayList<>();
            if (issued.getValue() == null) missing.add(IntakeText.THE_DATE_ON_THE_DOCUMENT.text());
            if (expires.getValue() == null) missing.add(IntakeText.UNTIL_WHEN_IT_IS_VALID.text());
            if (!missing.isEmpty())
                throw new RefusedRequest(
                        IntakeText.MISSING_NOTHING_WAS_SAVED_YET.text(String.join(IntakeText.AND.text(), missing)));
            Boolean warm = heat.getValue() == Heat.NOT_SAID ? null : Boolean.valueOf(heat.getValue() == Heat.YES);
            keeping.keep(
                    client.id(),
                    new ClearanceForm(
                            rules(),
                            provider.getValue().strip(),
                            profession.getValue().strip(),
                            contact.getValue().strip(),
                            issued.getValue(),
                            expires.getValue(),
                            new ClearanceTerms(
                                    limit.getValue(),
                                    keepOff.getValue().strip(),
                                    keptOff,
                                    notPositions.chosen(),
                                    warm)),
                    paper);
            close();
            kept.run();
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, IntakeText.WHAT_YOU_TYPED_IS_STILL.text(refused.getMessage())));
        }
    }

    /** Opens the dialog. */
    @Component
    static final class Desk {
        private final ClearanceKeeping keeping;
        private final DocumentUploads uploads;
        private final PracticeClock clock;

        Desk(ClearanceKeeping keeping, DocumentUploads uploads, PracticeClock clock) {
            this.keeping = keeping;
            this.uploads = uploads;
            this.clock = clock;
        }

        void open(ClientReference client, List<Finding> toClear, Runnable kept) {
            new ClearanceDialog(keeping, client, toClear, uploads.largest(), clock.today(), kept).open();
        }
    }
}
