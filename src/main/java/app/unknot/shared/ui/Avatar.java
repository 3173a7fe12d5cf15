package app.unknot.shared.ui;

import app.unknot.shared.Face;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The photo or the initials beside a name. The name itself is read aloud, this is not. */
public final class Avatar extends Span {
    /**
     * @param look CSS classes of the design language: colour and size
     */
    public Avatar(Face face, String... look) {
        addClassName("avatar");
        addClassNames(look);
        getElement().setAttribute("aria-hidden", "true");
        String photo = face.photo();
        if (photo == null) setText(face.initials());
        else add(new Image(photo, ""));
    }
}
