package app.unknot.accounts.ui;

import app.unknot.accounts.factors.passkeys.Ceremony;
import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Asks the device for a passkey. A browser that knows none shows no button. */
@Tag("passkey-button")
public final class PasskeyButton extends Component {
    private static final String ANSWER = "event.detail";

    private PasskeyButton(String kind, String words, String look) {
        Assets.module(this, "kit/passkey-button.js");
        getElement().setAttribute("kind", kind);
        getElement().setAttribute("words", words);
        getElement().setAttribute("look", look);
    }

    /** Signs in by itself. */
    public static PasskeyButton signIn(String words) {
        return new PasskeyButton("sign-in", words, "xl");
    }

    /** Asks for a new passkey. */
    public static PasskeyButton create(
            String words, Supplier<Ceremony.Creating> ask, BiConsumer<Ceremony.Creating, String> answered) {
        PasskeyButton button = new PasskeyButton("create", words, "primary");
        button.listen(ask, answered);
        return button;
    }

    /** Asks for one that there is. */
    public static PasskeyButton show(
            String words, Supplier<Ceremony.Showing> ask, BiConsumer<Ceremony.Showing, String> answered) {
        PasskeyButton button = new PasskeyButton("show", words, "");
        button.listen(ask, answered);
        return button;
    }

    /** Each question is answered once: with an answer the next one goes out. */
    private <C extends Ceremony> void listen(Supplier<C> ask, BiConsumer<C, String> answered) {
        Asked<C> asked = new Asked<>(ask.get());
        getElement().setPropertyJson("options", asked.now.options());
        getElement()
                .addEventListener("passkey", event -> {
                    C answeredOne = asked.now;
                    asked.now = ask.get();
                    getElement().setPropertyJson("options", asked.now.options());
                    answered.accept(
                            answeredOne, event.getEventData().get(ANSWER).asString(""));
                })
                .addEventData(ANSWER);
    }

    private static final class Asked<C> {
        private C now;

        Asked(C first) {
            this.now = first;
        }
    }
}
