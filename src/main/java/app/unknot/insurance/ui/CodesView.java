package app.unknot.insurance.ui;

import app.unknot.anatomy.Technique;
import app.unknot.insurance.InsurancePages;
import app.unknot.insurance.codes.CodeImport;
import app.unknot.insurance.codes.ProcedureCode;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** The procedure codes of the practice, in its own words, with what it charges. */
@Route(InsurancePages.CODES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class CodesView extends Page {
    private final transient ProcedureCodes codes;
    private final ListGrid<ProcedureCode> list;

    CodesView(ProcedureCodes codes, CodeImport imports, ListExport export) {
        super(Density.DESK, InsuranceText.PROCEDURE_CODES.text(), InsuranceText.WHAT_YOU_BILL_AND_CHARGE.text());
        this.codes = codes;
        list = new ListGrid<ProcedureCode>(
                        InsuranceText.PROCEDURE_CODES.text(), InsuranceText.NO_CODE_YET.text(), by -> {})
                .column(InsuranceText.PROCEDURE_CODE.text(), row -> Cell.of(row.code()))
                .column(InsuranceText.YOUR_WORDS.text(), row -> Cell.of(row.words()))
                .column(InsuranceText.UNIT.text(), CodesView::unit)
                .column(
                        InsuranceText.CHARGE_PER_UNIT.text(),
                        row -> Cell.of(row.charge().display()))
                .column(InsuranceText.TECHNIQUES.text(), CodesView::techniques)
                .column(InsuranceText.STATUS.text(), CodesView::status)
                .act(
                        row -> InsuranceText.CHANGE.text(),
                        row -> InsuranceText.CHANGE_2.text(row.code()),
                        row -> CodeDialog.change(codes, row, this::show));
        addActions(
                new InsuranceLinks(InsurancePages.CODES),
                export.of("procedure-codes", list::table),
                Buttons.withIcon(
                        Buttons.primary(InsuranceText.ADD_A_CODE.text(), click -> CodeDialog.add(codes, this::show)),
                        Icons.PLUS));
        Paragraph notice = new Paragraph(InsuranceText.CPT_BELONGS_TO_THE_AMA.text());
        notice.addClassNames("small", "quiet");
        Div card = new Div(list);
        card.addClassName("card");
        Div body = new Div(
                card, notice, new Card(InsuranceText.IMPORT_A_TABLE.text(), CodeImportPart.part(imports, this::show)));
        body.addClassName("stack");
        add(body);
        show();
    }

    private void show() {
        List<ProcedureCode> all = codes.all();
        list.show(all.size(), false, Sorting.up(""), Math.max(1, all.size()), page -> all);
    }

    private static Cell unit(ProcedureCode row) {
        return Cell.of(
                row.isTimed()
                        ? InsuranceText.MINUTES_A_UNIT.text(row.minutesPerUnit())
                        : InsuranceText.ONCE_A_DAY.text());
    }

    private static Cell techniques(ProcedureCode row) {
        return Cell.of(row.techniques().stream().sorted().map(Technique::title).collect(Collectors.joining(", ")));
    }

    private static Cell status(ProcedureCode row) {
        return row.active()
                ? Cell.tag(Tone.OK, InsuranceText.IN_USE.text())
                : Cell.tag(Tone.PLAIN, InsuranceText.NOT_USED.text());
    }
}
