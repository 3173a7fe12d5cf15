package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The drawing of the body. The screen that shows it says in words beside it what is marked. */
@com.vaadin.flow.component.Tag("session-body-map")
public final class BodyMap extends Component {
    public BodyMap() {
        Assets.module(this, "body-map/body-map.js");
    }

    /** A picture: nothing to tap. */
    public static BodyMap still(String view) {
        BodyMap map = new BodyMap();
        map.getElement().setAttribute("still", true);
        map.turn(view);
        return map;
    }

    /**
     * @param view {@code BACK}, {@code FRONT} or {@code SIDE}
     */
    public void turn(String view) {
        getElement().setAttribute("view", view);
    }

    /**
     * @param mark how the drawing shows them: {@code painful} or {@code avoid}
     * @param regions codes of the drawing
     */
    public void mark(String mark, Collection<String> regions) {
        ArrayNode marked = JsonMapper.shared().createArrayNode();
        regions.forEach(marked::add);
        getElement().setPropertyJson(mark, marked);
    }
}
