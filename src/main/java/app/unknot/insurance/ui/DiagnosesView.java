package app.unknot.insurance.ui;

import app.unknot.insurance.DiagnosisCodes;
import app.unknot.insurance.InsurancePages;
import app.unknot.insurance.codes.DiagnosisImport;
import app.unknot.insurance.codes.DiagnosisList;
import app.unknot.insurance.codes.DiagnosisSpan;
import app.unknot.insurance.codes.ImportedYear;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.ListSearch;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** Which diagnosis codes could be billed on which day, and which years' lists were imported. */
@Route(InsurancePages.DIAGNOSES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class DiagnosesView extends Page {
    private final transient DiagnosisList diagnoses;
    private final transient PracticeClock clock;
    private final ListSearch search = new ListSearch(InsuranceText.FIND_A_DIAGNOSIS.text(), this::show);
    private final DayField day;
    private final ListGrid<DiagnosisSpan> list;
    private final Div years = new Div();

    DiagnosesView(DiagnosisList diagnoses, DiagnosisImport imports, PracticeClock clock) {
        super(Density.DESK, InsuranceText.DIAGNOSIS_CODES.text(), InsuranceText.THE_DAY_OF_THE_VISIT_DECIDES.text());
        this.diagnoses = diagnoses;
        this.clock = clock;
        day = DayField.any(InsuranceText.BILLABLE_ON.text(), clock::today);
        day.setValue(clock.today());
        day.addValueChangeListener(change -> show());
        list = new ListGrid<DiagnosisSpan>(
                        InsuranceText.DIAGNOSIS_CODES.text(), InsuranceText.NO_DIAGNOSIS_FOUND.text(), by -> {})
                .column(InsuranceText.CODE.text(), row -> Cell.of(DiagnosisCodes.dotted(row.code())))
                .column(InsuranceText.TITLE.text(), row -> Cell.of(row.title()))
                .column(InsuranceText.BILLABLE.text(), DiagnosesView::days);
        addActions(new InsuranceLinks(InsurancePages.DIAGNOSES));
        Div bar = new Div(search, day);
        bar.addClassName("find-bar");
        Div found = new Div(list);
        found.addClassName("card");
        add(bar, found, new Card(InsuranceText.IMPORT_A_YEAR.text(), years, new YearImport(imports, clock, () -> {
            showYears();
            show();
        })));
        showYears();
        show();
    }

    private void show() {
        String typed = search.wanted();
        LocalDate on = day.getOptionalValue().orElseGet(clock::today);
        list.show(!typed.isEmpty(), Sorting.up(""), DiagnosisList.PAGE, page -> diagnoses.page(typed, on, page));
    }

    private void showYears() {
        years.removeAll();
        List<ImportedYear> known = diagnoses.years();
        if (known.isEmpty()) years.add(new Div(InsuranceText.ONLY_THE_STARTER_LIST.text()));
        known.forEach(one -> years.add(new Div(InsuranceText.YEAR_IMPORTED.text(
                String.valueOf(one.year()), clock.dayOf(one.at()), PracticeFormats.count(one.codes())))));
    }

    private static Cell days(DiagnosisSpan span) {
        LocalDate to = span.to();
        return Cell.of(
                to == null
                        ? InsuranceText.SINCE.text(Formats.day(span.from()))
                        : InsuranceText.FROM_TO.text(Formats.day(span.from()), Formats.day(to)));
    }
}
