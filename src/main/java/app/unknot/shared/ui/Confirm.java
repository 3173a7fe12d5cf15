package app.unknot.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirm {
    private Confirm() {}

    /**
     * @param question what is about to happen, as a question
     * @param text what it means
     * @param verb what the button says
     */
    public static void ask(String question, String text, String verb, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog(question, text, verb, confirm -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText(CommonText.KEEP_AS_IT_IS.text());
        dialog.open();
    }
}
