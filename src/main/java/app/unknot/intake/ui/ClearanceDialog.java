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
                case NOT_SAID -> "Not said";
                case YES -> "Allowed";
                case NO -> "No heat";
            };
        }
    }

    private final transient ClearanceKeeping keeping;
    private final transient ClientReference client;
    private final transient Runnable kept;
    private final FileField file;
    private final ChipPicker<Finding> clears;
    private final TextField provider = new TextField("Signed by");
    private final TextField profession = new TextField("Profession");
    private final TextField contact = new TextField("Phone or address for questions");
    private final DayField issued = new DayField("Date on the document");
    private final IntegerField weeks = new IntegerField("Completed weeks of the pregnancy that day");
    private final DayField expires = new DayField("Valid until");
    private final Select<Integer> limit = new Select<>("Pressure at most", change -> {});
    private final TextField keepOff = new TextField("Keep-off areas, as the document says");
    private final BodyPlaces regions =
            new BodyPlaces("Tap the keep-off areas", "avoid", places -> keptOff = new LinkedHashSet<>(places));
    private final ChipPicker<Position> notPositions =
            new ChipPicker<>("Positions that are not allowed", List.of(Position.values()), Position::title, () -> {});
    private SequencedSet<String> keptOff = new LinkedHashSet<>();
    private final Select<Heat> heat = new Select<>("Heat", change -> {});
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
        setHeaderTitle("Clearance for " + client.name());
        file = new FileField(largestFile);
        clears = new ChipPicker<>("What it clears", toClear, Finding::title, this::propose);
        if (toClear.size() == 1) clears.show(toClear);
        issued.setAutoOpen(false);
        issued.setValue(today);
        issued.addValueChangeListener(change -> propose());
        weeks.setMin(0);
        weeks.setMax(MOST_WEEKS);
        weeks.addValueChangeListener(change -> propose());
        expires.setAutoOpen(false);
        expires.setHelperText("As the document says; otherwise as proposed.");
        limit.setItems(IntStream.rangeClosed(1, 9).boxed().toList());
        limit.setEmptySelectionAllowed(true);
        limit.setEmptySelectionCaption("Not said");
        heat.setItems(Heat.values());
        heat.setItemLabelGenerator(Heat::title);
        heat.setValue(Heat.NOT_SAID);
        Span label = new Span("What it clears");
        label.addClassNames("small", "strong");
        Div what = new Div(label, clears);
        Div form = new Div(
                file, what, provider, profession, contact, issued, weeks, expires, limit, heat, keepOff, message);
        form.addClassName("pairs");
        Span where = new Span("Tap the keep-off areas, so the body map shows them in the session");
        where.addClassNames("small", "strong");
        Span lie = new Span("Positions that are not allowed");
        lie.addClassNames("small", "strong");
        add(form, where, regions, lie, notPositions);
        getFooter().add(Buttons.plain("Cancel", click -> close()), Buttons.primary("Save it", click -> keep()));
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
            IncomingFile paper = file.file().orElseThrow(() -> new RefusedRequest("Choose the document above."));
            List<String> missing = new ArrayList<>();
            if (issued.getValue() == null) missing.add("the date on the document");
            if (expires.getValue() == null) missing.add("until when it is valid");
            if (!missing.isEmpty())
                throw new RefusedRequest("Missing: " + String.join(" and ", missing) + ". Nothing was saved yet.");
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
            message.add(new NoteBox(Tone.CAUTION, refused.getMessage() + " What you typed is still here."));
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
