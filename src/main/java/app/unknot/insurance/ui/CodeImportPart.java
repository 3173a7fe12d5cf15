package app.unknot.insurance.ui;

import app.unknot.insurance.codes.CodeImport;
import app.unknot.insurance.codes.CodeImport.Outcome;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.FileUpload;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Takes in a table of procedure codes, and says line by line what became of it. */
final class CodeImportPart {
    private static final int LARGEST = 1024 * 1024;

    private final CodeImport imports;
    private final Runnable then;
    private final Div report = new Div();

    private CodeImportPart(CodeImport imports, Runnable then) {
        this.imports = imports;
        this.then = then;
        report.getElement().setAttribute("data-test", "import-report");
        report.getElement().setAttribute("role", "status");
    }

    /** The part of the page that takes the file. */
    static Div part(CodeImport imports, Runnable then) {
        CodeImportPart part = new CodeImportPart(imports, then);
        FileUpload upload = new FileUpload(
                LARGEST,
                InsuranceText.CHOOSE_A_CSV_FILE.text(),
                InsuranceText.OR_DROP_IT_HERE.text(),
                (metadata, bytes) -> part.take(bytes),
                ".csv",
                "text/csv");
        upload.onRefused(
                part::refuse, name -> InsuranceText.THAT_IS_NO_CSV_FILE.text(), InsuranceText.THE_UPLOAD_FAILED.text());
        Div whole = new Div(new Paragraph(InsuranceText.COLUMNS_OF_THE_TABLE.text()), upload, part.report);
        whole.addClassName("stack");
        return whole;
    }

    private void take(byte[] bytes) {
        report.removeAll();
        List<Outcome> outcomes;
        try {
            outcomes = imports.take(bytes);
        } catch (Refused refused) {
            refuse(refused.words());
            return;
        }
        long taken = outcomes.stream().filter(Outcome::isTaken).count();
        report.add(new NoteBox(
                taken == outcomes.size() ? Tone.OK : Tone.CAUTION,
                InsuranceText.LINES_TAKEN.text(taken, outcomes.size())));
        outcomes.forEach(one -> report.add(line(one)));
        then.run();
    }

    private static Div line(Outcome outcome) {
        InsuranceText words = switch (outcome.result()) {
            case ADDED -> InsuranceText.LINE_ADDED;
            case CHANGED -> InsuranceText.LINE_CHANGED;
            case LEFT_OUT -> InsuranceText.LINE_LEFT_OUT;
        };
        Div line = new Div(words.text(outcome.line(), outcome.words()));
        line.addClassName("small");
        return line;
    }

    private void refuse(String why) {
        report.removeAll();
        report.add(new NoteBox(Tone.CAUTION, why));
    }
}
