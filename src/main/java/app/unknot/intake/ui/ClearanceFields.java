package app.unknot.intake.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Position;
import app.unknot.clients.documents.IncomingFile;
import app.unknot.clients.documents.ui.FileField;
import app.unknot.screening.Finding;
import app.unknot.screening.clearances.ClearanceForm;
import app.unknot.screening.clearances.ClearancePeriod;
import app.unknot.screening.clearances.ClearanceTerms;
import app.unknot.screening.rulebook.Validity;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is written down of a provider's answer. */
final class ClearanceFields extends Div {
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

    private final FileField file;
    private final ChipPicker<Finding> clears;
    private final TextLine provider = new TextLine(IntakeText.SIGNED_BY.text(), ClearanceForm.NAME);
    private final TextLine profession = new TextLine(IntakeText.PROFESSION.text(), ClearanceForm.PROFESSION);
    private final TextLine contact = new TextLine(IntakeText.PHONE_OR_ADDRESS_FOR_QUESTIONS.text(), ClearanceForm.NAME);
    private final DayField issued;
    private final WholeNumber weeks =
            new WholeNumber(IntakeText.COMPLETED_WEEKS_OF_THE_PREGNANCY.text(), 0, MOST_WEEKS);
    private final DayField expires;
    private final Select<Integer> limit = new Select<>(IntakeText.PRESSURE_AT_MOST.text(), change -> {});
    private final TextLine keepOff = new TextLine(IntakeText.KEEP_OFF_AREAS.text(), ClearanceForm.AREAS);
    private final BodyPlaces regions = new BodyPlaces(
            IntakeText.TAP_THE_KEEP_OFF_AREAS.text(), "avoid", places -> keptOff = new LinkedHashSet<>(places));
    private final ChipPicker<Position> notPositions = new ChipPicker<>(
            IntakeText.POSITIONS_THAT_ARE_NOT_ALLOWED.text(), List.of(Position.values()), Position::title, () -> {});
    private SequencedSet<String> keptOff = new LinkedHashSet<>();
    private final Select<Heat> heat = new Select<>(IntakeText.HEAT.text(), change -> {});

    /**
     * @param toClear the findings that a paper can clear, and the hold while there is one
     */
    ClearanceFields(List<Finding> toClear, long largestFile, Supplier<LocalDate> today) {
        file = new FileField(largestFile);
        clears = new ChipPicker<>(IntakeText.WHAT_IT_CLEARS.text(), toClear, Finding::title, this::propose);
        if (toClear.size() == 1) clears.show(toClear);
        issued = DayField.past(IntakeText.DATE_ON_THE_DOCUMENT.text(), today);
        issued.setAutoOpen(false);
        issued.setValue(today.get());
        issued.addValueChangeListener(change -> propose());
        weeks.addValueChangeListener(change -> propose());
        expires = DayField.any(IntakeText.VALID_UNTIL.text(), today);
        expires.setAutoOpen(false);
        expires.setHelperText(IntakeText.AS_THE_DOCUMENT_SAYS_OTHERWISE.text());
        limit.setItems(IntStream.rangeClosed(1, 9).boxed().toList());
        limit.setEmptySelectionAllowed(true);
        limit.setEmptySelectionCaption(IntakeText.NOT_SAID.text());
        heat.setItems(Heat.values());
        heat.setItemLabelGenerator(Heat::title);
        heat.setValue(Heat.NOT_SAID);
        Div what = new Div(strong(IntakeText.WHAT_IT_CLEARS.text()), clears);
        Div pairs = new Div(file, what, provider, profession, contact, issued, weeks, expires, limit, heat, keepOff);
        pairs.addClassName("pairs");
        add(
                pairs,
                strong(IntakeText.TAP_THE_KEEP_OFF_AREAS_SO.text()),
                regions,
                strong(IntakeText.POSITIONS_THAT_ARE_NOT_ALLOWED.text()),
                notPositions);
        propose();
    }

    private static Span strong(String words) {
        Span span = new Span(words);
        span.addClassNames("small", "strong");
        return span;
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

    /** @throws RefusedRequest when none was chosen */
    IncomingFile paper() {
        return file.file().orElseThrow(() -> new RefusedRequest(IntakeText.CHOOSE_THE_DOCUMENT_ABOVE.text()));
    }

    /** @throws RefusedRequest when a day is missing */
    ClearanceForm form() {
        List<String> missing = new ArrayList<>();
        if (issued.getValue() == null) missing.add(IntakeText.THE_DATE_ON_THE_DOCUMENT.text());
        if (expires.getValue() == null) missing.add(IntakeText.UNTIL_WHEN_IT_IS_VALID.text());
        if (!missing.isEmpty())
            throw new RefusedRequest(
                    IntakeText.MISSING_NOTHING_WAS_SAVED_YET.text(String.join(IntakeText.AND.text(), missing)));
        Boolean warm = heat.getValue() == Heat.NOT_SAID ? null : Boolean.valueOf(heat.getValue() == Heat.YES);
        return new ClearanceForm(
                clears.chosen().stream().map(Finding::rule).collect(Collectors.toSet()),
                provider.text(),
                profession.text(),
                contact.text(),
                issued.getValue(),
                expires.getValue(),
                new ClearanceTerms(limit.getValue(), keepOff.text(), keptOff, notPositions.chosen(), warm));
    }
}
