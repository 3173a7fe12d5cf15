package app.unknot.claims.ui;

import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.filing.CoverageNotes;
import app.unknot.clients.ClientId;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the payer said about coverage: for the client of a claim, and for others of the payer whose claims wait for the same. Each client
 * is named once, with all the visits that wait.
 */
final class CoverageDialog {
    private CoverageDialog() {}

    static void open(ClaimDetail claim, CoverageNotes notes, Runnable then) {
        ClaimId id = claim.row().id();
        Select<Boolean> way = choice(ClaimsText.HOW_YOU_ASKED.text(), ClaimsText.BY_PHONE, ClaimsText.ON_THE_PORTAL);
        Select<Boolean> answer = choice(ClaimsText.THE_PAYER_SAYS.text(), ClaimsText.COVERED, ClaimsText.NOT_COVERED);
        TextLine told = new TextLine(ClaimsText.WHO_SAID_IT_OR_REFERENCE.text(), CoverageNotes.TOLD);
        Div pairs = new Div(way, answer, told);
        pairs.addClassName("pairs");
        Div body = new Div(
                new Paragraph(ClaimsText.COVERAGE_OF.text(
                        claim.row().clientName(), claim.row().payerName())),
                pairs);
        Map<ClientId, List<ClaimRow>> others = new LinkedHashMap<>();
        notes.beside(id)
                .forEach(one -> others.computeIfAbsent(one.client(), client -> new ArrayList<>())
                        .add(one));
        List<ClaimRow> own =
                Objects.requireNonNullElse(others.remove(claim.row().client()), List.of());
        if (!own.isEmpty()) body.add(new Paragraph(ClaimsText.ALSO_FOR_THE_CLIENTS_OTHER_CLAIMS.text(days(own))));
        CheckboxGroup<List<ClaimRow>> also = new CheckboxGroup<>(ClaimsText.THE_SAME_WAS_SAID_OF.text());
        also.setItems(others.values());
        also.setItemLabelGenerator(some -> some.getFirst().clientName() + ": " + days(some));
        also.addClassName("stacked-choices");
        if (!others.isEmpty()) body.add(also);
        body.addClassName("stack");
        Density.DESK.applyTo(body);
        InputDialog dialog = new InputDialog("claims.coverage." + id, ClaimsText.NOTE_THE_CHECK.text(), body);
        dialog.cancel(ClaimsText.CANCEL.text());
        dialog.save(
                ClaimsText.SAVE.text(),
                () -> notes.note(
                        Stream.concat(
                                        Stream.of(id),
                                        Stream.concat(Stream.of(own), also.getValue().stream())
                                                .flatMap(List::stream)
                                                .map(ClaimRow::id))
                                .toList(),
                        way.getValue(),
                        answer.getValue(),
                        told.text()),
                then);
        dialog.open();
    }

    private static String days(List<ClaimRow> some) {
        return some.stream().map(Visits::days).collect(Collectors.joining("; "));
    }

    private static Select<Boolean> choice(String label, ClaimsText yes, ClaimsText no) {
        Select<Boolean> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(true, false);
        choice.setItemLabelGenerator(one -> Boolean.TRUE.equals(one) ? yes.text() : no.text());
        choice.setValue(true);
        return choice;
    }
}
