package app.unknot.claims.ui;

import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimId;
import app.unknot.claims.filing.ClaimJoining.Candidate;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which other visits of the client go on one claim with this one. */
final class TogetherDialog {
    private TogetherDialog() {}

    /**
     * @param beside the client's other unconfirmed claims to the payer
     * @param join makes the claim that bills them all
     * @param then hears which one that is
     */
    static void open(
            ClaimDetail claim, List<Candidate> beside, Function<List<ClaimId>, ClaimId> join, Consumer<ClaimId> then) {
        List<Candidate> fits = beside.stream().filter(Candidate::fits).toList();
        CheckboxGroup<Candidate> visits = new CheckboxGroup<>(ClaimsText.WITH_THESE_VISITS.text());
        visits.setItems(fits);
        visits.setItemLabelGenerator(TogetherDialog::label);
        visits.setValue(fits.stream().collect(Collectors.toSet()));
        visits.addClassName("stacked-choices");
        Div body = new Div(new Paragraph(
                fits.isEmpty()
                        ? ClaimsText.NO_OTHER_VISIT_FITS.text()
                        : ClaimsText.ONE_CLAIM_WITH_A_LINE_FOR_EACH_DAY.text()));
        if (!fits.isEmpty()) body.add(visits);
        beside.stream().filter(one -> !one.fits()).forEach(one -> {
            Paragraph not = new Paragraph(ClaimsText.NOT_THIS_ONE_BECAUSE.text(label(one), one.why()));
            not.addClassNames("small", "quiet");
            body.add(not);
        });
        body.addClassName("stack");
        Density.DESK.applyTo(body);
        ClaimId id = claim.row().id();
        InputDialog dialog = new InputDialog("claims.together." + id, ClaimsText.BILL_VISITS_TOGETHER.text(), body);
        dialog.cancel(ClaimsText.CANCEL.text());
        if (!fits.isEmpty())
            dialog.save(
                    ClaimsText.BILL_TOGETHER.text(),
                    Made.id(ClaimId.class, ClaimId::value, ClaimId::new),
                    () -> join.apply(Stream.concat(
                                    Stream.of(id),
                                    visits.getValue().stream()
                                            .map(one -> one.row().id()))
                            .toList()),
                    then);
        dialog.open();
    }

    private static String label(Candidate one) {
        String label = ClaimsText.VISIT_CLAIM_TOTAL.text(
                Formats.day(one.row().serviceDate()),
                one.row().number(),
                one.row().total().display());
        return one.apart().isEmpty() ? label : label + ", " + one.apart();
    }
}
