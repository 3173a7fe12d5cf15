package app.unknot.shell;

import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The quiet half of the pages before the sign-in: the line that loosens, and whose practice this is. */
public final class SceneArt extends Div {
    public SceneArt(String practice) {
        addClassName("art");
        Image line = new Image(Assets.path("kit/loosening-line.svg"), "");
        line.addClassName("line");
        Span product = new Span(ShellText.UNKNOT.text());
        product.addClassName("product");
        Span name = new Span(practice);
        name.addClassName("strong");
        Div foot = new Div(name);
        foot.addClassName("foot");
        add(line, product, foot);
    }
}
