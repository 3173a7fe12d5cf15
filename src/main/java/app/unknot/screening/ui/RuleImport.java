package app.unknot.screening.ui;

import app.unknot.screening.rules.RuleProblem;
import app.unknot.screening.rules.RuleSetText;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes a whole rule set as text: pasted, or from a file. What has a problem stays in the box, with the problem beside it. */
final class RuleImport {
    private static final int LARGEST = 512 * 1024;

    private final RuleDesk desk;
    private final Dialog dialog = new Dialog("Import a rule set");
    private final TextArea text = new TextArea("Text of the rule set");
    private final Div message = new Div();

    private RuleImport(RuleDesk desk) {
        this.desk = desk;
    }

    static void open(RuleDesk desk) {
        new RuleImport(desk).open();
    }

    private void open() {
        dialog.addClassName("rule-dialog");
        text.addClassName("rules-text");
        Div body = new Div(
                new Paragraph(
                        "It goes into your draft, and replaces what the draft was. Nothing of it runs before you publish."),
                upload(),
                text,
                message);
        body.addClassNames("stack", "rule-form");
        dialog.add(body);
        dialog.getFooter()
                .add(
                        Buttons.plain("Cancel", click -> dialog.close()),
                        Buttons.outlined("Check", click -> isClean()),
                        Buttons.primary("Take into the draft", click -> take()));
        dialog.open();
    }

    private Upload upload() {
        Upload upload = new Upload(new RuleFile((file, bytes) -> {
            text.setValue(new String(bytes, StandardCharsets.UTF_8));
            isClean();
        }));
        upload.setAcceptedFileTypes(".json", "application/json");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file"));
        words.setDropFiles(new UploadI18N.DropFiles().setOne("or drop a .json file here"));
        upload.setI18n(words);
        upload.addFileRejectedListener(
                event -> say(Tone.CAUTION, "Choose a .json file of at most 512 KB. Nothing was changed."));
        return upload;
    }

    private boolean isClean() {
        List<RuleProblem> problems = desk.publishing().check(new RuleSetText(text.getValue()));
        if (problems.isEmpty()) say(Tone.OK, "No problem was found.");
        else {
            say(Tone.CAUTION, "Nothing was taken. Correct the text here:");
            message.add(DraftCard.problems(problems));
        }
        return problems.isEmpty();
    }

    private void take() {
        if (!isClean()) return;
        dialog.close();
        if (desk.replace(shown -> desk.publishing().take(shown, new RuleSetText(text.getValue()))))
            Toast.show("It is in the draft.");
    }

    private void say(Tone tone, String words) {
        message.removeAll();
        message.add(new NoteBox(tone, words));
    }

    /** Keeps a file in memory while it comes in, and no more of it than a rule set needs. */
    private static final class RuleFile extends InMemoryUploadHandler {
        RuleFile(InMemoryUploadCallback taken) {
            super(taken);
        }

        /** Vaadin holds its limits against forms only; the upload field sends the bare file as the body. */
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            if (event.getFileSize() < 0 || event.getFileSize() > LARGEST) event.reject("Larger than 512 KB");
            else super.handleUploadRequest(event);
        }

        @Override
        public long getFileSizeMax() {
            return LARGEST;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
