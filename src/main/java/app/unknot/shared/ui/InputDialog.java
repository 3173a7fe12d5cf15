package app.unknot.shared.ui;

import app.unknot.shared.forms.Made;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A form in a dialog. It closes by its buttons only: a tap beside it does nothing, and Esc asks when something was typed. When its act is
 * done it closes by itself.
 */
public class InputDialog extends Dialog {
    private final InputForm form;

    /**
     * @param name of the form and what it is about, such as {@code clients.new}
     * @param body what all of its fields are in
     */
    public InputDialog(String name, String title, Div body) {
        super(title);
        form = new InputForm(name, title, body);
        body.addComponentAsFirst(form.message());
        add(body);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(esc -> askToClose());
    }

    public final InputForm form() {
        return form;
    }

    /** Gives up what was typed. */
    public final void cancel(String words) {
        getFooter().add(Buttons.plain(words, click -> close()));
    }

    public final NativeButton save(String words, Runnable work, Runnable then) {
        return footed(form.save(words, work, closing(then)));
    }

    public final <T> NativeButton save(String words, Made<T> made, Supplier<T> work, Consumer<T> then) {
        return footed(form.save(words, made, work, closing(then)));
    }

    public final <P> NativeButton save(String words, Supplier<P> proof, Consumer<P> work, Runnable then) {
        return footed(form.save(words, proof, work, closing(then)));
    }

    public final <P, T> NativeButton save(
            String words, Supplier<P> proof, Made<T> made, Function<P, T> work, Consumer<T> then) {
        return footed(form.save(words, proof, made, work, closing(then)));
    }

    @Override
    public void close() {
        form.close();
        super.close();
    }

    private NativeButton footed(NativeButton button) {
        getFooter().add(button);
        return button;
    }

    private Runnable closing(Runnable then) {
        return () -> {
            close();
            then.run();
        };
    }

    private <T> Consumer<T> closing(Consumer<T> then) {
        return answer -> {
            close();
            then.accept(answer);
        };
    }

    private void askToClose() {
        if (form.isChanged())
            Confirm.ask(
                    CommonText.CLOSE_WITHOUT_SAVING.text(getHeaderTitle()),
                    CommonText.WHAT_YOU_TYPED_WILL_BE_GONE.text(),
                    CommonText.CLOSE.text(),
                    this::close);
        else close();
    }
}
