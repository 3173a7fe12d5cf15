package app.unknot.shared.ui;

import app.unknot.shared.forms.ActId;
import app.unknot.shared.forms.Made;
import app.unknot.shared.forms.Once;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.util.function.Supplier;

/** One act behind a button: done once, however often the button is tapped and however late the taps arrive. */
final class OneAct {
    private ActId id;

    OneAct(ActId id) {
        this.id = id;
    }

    ActId id() {
        return id;
    }

    /** The act of a form that came back. */
    void is(ActId earlier) {
        id = earlier;
    }

    /** Does it, or answers what it made before. The next one is another act. */
    <T> T take(Made<T> made, Supplier<T> work) {
        UI ui = UI.getCurrent();
        // A form that is looked at by itself has no page, and no services behind it.
        T answer = ui == null ? work.get() : service(ui, Once.class).take(id, made, work);
        id = ActId.next();
        return answer;
    }

    static <T> T service(UI ui, Class<T> type) {
        return Instantiator.get(ui).getOrCreate(type);
    }
}
