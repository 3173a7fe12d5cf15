package app.unknot.insurance.ui;

import app.unknot.insurance.codes.DiagnosisImport;
import app.unknot.insurance.codes.ImportState;
import app.unknot.insurance.codes.ImportState.Report;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.FileUpload;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes in the official list of a fiscal year, shows how far it is, and says what became of it. */
final class YearImport extends Div {
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final int POLL_MILLIS = 500;

    private final transient DiagnosisImport imports;
    private final transient Runnable then;
    private final Select<Integer> year = new Select<>();
    private final Div report = new Div();
    private transient @Nullable Registration polling;

    YearImport(DiagnosisImport imports, PracticeClock clock, Runnable then) {
        this.imports = imports;
        this.then = then;
        int current = DiagnosisImport.fiscalYear(clock.today());
        List<Integer> years = IntStream.rangeClosed(DiagnosisImport.FIRST, current + 1)
                .map(number -> DiagnosisImport.FIRST + current + 1 - number)
                .boxed()
                .toList();
        year.setLabel(InsuranceText.FISCAL_YEAR.text());
        year.setItems(years);
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(current);
        FileUpload upload = new FileUpload(
                LARGEST,
                InsuranceText.CHOOSE_AN_ORDER_FILE.text(),
                InsuranceText.OR_DROP_IT_HERE.text(),
                (metadata, bytes) -> start(bytes),
                ".txt",
                "text/plain");
        upload.onRefused(
                this::refuse,
                name -> InsuranceText.THAT_IS_NO_TEXT_FILE.text(),
                InsuranceText.THE_UPLOAD_FAILED.text());
        report.getElement().setAttribute("role", "status");
        report.getElement().setAttribute("data-test", "import-report");
        Paragraph where = new Paragraph(InsuranceText.WHERE_THE_LIST_COMES_FROM.text());
        where.addClassNames("small", "quiet");
        add(where, year, upload, report);
        addClassName("stack");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (imports.state().isRunning()) watch();
    }

    private void start(byte[] bytes) {
        try {
            imports.start(year.getValue(), bytes);
        } catch (Refused refused) {
            refuse(refused.words());
            return;
        }
        watch();
    }

    private void watch() {
        getUI().ifPresent(ui -> {
            stopWatching();
            ui.setPollInterval(POLL_MILLIS);
            polling = ui.addPollListener(poll -> show());
        });
        show();
    }

    private void show() {
        ImportState state = imports.state();
        report.removeAll();
        if (state.isRunning()) {
            ProgressBar bar = new ProgressBar(0, Math.max(1, state.all()), state.done());
            bar.getElement().setAttribute("aria-label", InsuranceText.IMPORTING_THE_LIST.text());
            report.add(
                    new Div(InsuranceText.CODES_OF.text(
                            PracticeFormats.count(state.done()), PracticeFormats.count(state.all()))),
                    bar,
                    Buttons.plain(InsuranceText.CANCEL_THE_IMPORT.text(), click -> imports.cancel()));
            return;
        }
        stopWatching();
        Report made = state.report();
        switch (state.stage()) {
            case FINISHED -> {
                if (made != null) show(made);
            }
            case CANCELED -> refuse(InsuranceText.THE_IMPORT_WAS_CANCELED.text());
            case FAILED -> refuse(InsuranceText.THE_IMPORT_STOPPED.text());
            case NONE, RUNNING -> {}
        }
        then.run();
    }

    private void show(Report made) {
        report.add(new NoteBox(
                Tone.OK,
                InsuranceText.LIST_IMPORTED.text(
                        PracticeFormats.count(made.codes()),
                        PracticeFormats.count(made.added()),
                        PracticeFormats.count(made.changed()),
                        PracticeFormats.count(made.ended()))));
        made.skipped().forEach(line -> report.add(new Div(InsuranceText.LINE_NOT_READ.text(line))));
    }

    private void stopWatching() {
        Registration known = polling;
        if (known == null) return;
        known.remove();
        polling = null;
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    private void refuse(String why) {
        report.removeAll();
        report.add(new NoteBox(Tone.CAUTION, why));
    }
}
