package app.unknot.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

/** Where hands keep off, hatched on the body from behind and in front, and in words with the reason. A picture: nothing to tap. */
public final class KeepOffMap extends Div {
    /**
     * @param byReason codes of the body map by what keeps off them
     * @param words for several of them
     */
    public KeepOffMap(SequencedMap<String, List<String>> byReason, Function<Collection<String>, String> words) {
        addClassName("keep-off");
        Div drawing = new Div();
        drawing.addClassName("keep-off-views");
        List<String> all =
                byReason.values().stream().flatMap(Collection::stream).toList();
        for (String view : List.of("BACK", "FRONT")) {
            BodyMap map = BodyMap.still(view);
            map.mark("avoid", all);
            drawing.add(map);
        }
        add(drawing);
        for (Map.Entry<String, List<String>> kept : byReason.entrySet())
            add(new Paragraph(CommonText.KEEP_OFF.text(words.apply(kept.getValue()), kept.getKey())));
    }
}
