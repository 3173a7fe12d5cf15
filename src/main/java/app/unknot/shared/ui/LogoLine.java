package app.unknot.shared.ui;

import com.vaadin.flow.component.html.Image;

/** The line that loosens from a loop to straight: the only picture of the product. */
public final class LogoLine extends Image {
    public LogoLine() {
        super(Assets.path("kit/logo.svg"), "");
        addClassName("logo-line");
    }
}
