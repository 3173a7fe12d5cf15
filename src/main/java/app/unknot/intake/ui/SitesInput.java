package app.unknot.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks where on the body something is that was told, so that hands keep off there. */
final class SitesInput extends Div {
    private final transient Map<String, String> words;
    private final transient Runnable changed;
    private final Map<String, One> fields = new LinkedHashMap<>();

    /**
     * @param words of each fact whose place is asked, as it was told
     */
    SitesInput(Map<String, String> words, Runnable changed) {
        this.words = Map.copyOf(words);
        this.changed = changed;
        addClassNames("sites", "stack");
        setVisible(false);
    }

    /** Asks for these, as far as their place matters; what was marked before stays. */
    void ask(Collection<String> facts) {
        List<One> asked = new ArrayList<>();
        for (String fact : facts)
            if (words.containsKey(fact)) asked.add(fields.computeIfAbsent(fact, none -> new One(fact)));
        List<One> shown = fields.values().stream()
                .filter(one -> one.getParent().isPresent())
                .toList();
        shown.stream().filter(one -> !asked.contains(one)).forEach(this::remove);
        asked.stream().filter(one -> !shown.contains(one)).forEach(this::add);
        setVisible(!asked.isEmpty());
    }

    /** A place that is known from before. */
    void show(String fact, Set<String> regions) {
        One field = fields.get(fact);
        if (field != null) field.show(regions);
    }

    /** The places of what is asked for now; what has no answer is absent, and empty is a place that the map does not show. */
    Map<String, Set<String>> sites() {
        Map<String, Set<String>> sites = new LinkedHashMap<>();
        fields.forEach((fact, one) -> {
            if (one.getParent().isPresent() && one.isAnswered()) sites.put(fact, one.regions());
        });
        return sites;
    }

    private final class One extends Div {
        private static final String PRESSED = "aria-pressed";

        private final BodyPlaces places;
        private final NativeButton elsewhere;
        private Set<String> regions = Set.of();

        One(String fact) {
            String told = words.getOrDefault(fact, fact);
            places = new BodyPlaces(IntakeText.WHERE.text(told), "avoid", this::marked);
            elsewhere = new NativeButton(IntakeText.NOT_ON_THIS_MAP.text(), click -> elsewhere());
            elsewhere.addClassNames("chip", "o");
            elsewhere.getElement().setAttribute("type", "button");
            elsewhere.getElement().setAttribute("aria-label", IntakeText.NOT_ON_THIS_MAP_2.text(told));
            elsewhere.getElement().setAttribute(PRESSED, "false");
            addClassName("site");
            add(new H3(IntakeText.WHERE_IS_IT.text(told)), places, elsewhere);
        }

        void show(Set<String> known) {
            regions = Set.copyOf(known);
            places.show(known);
            press(known.isEmpty());
        }

        boolean isAnswered() {
            return !regions.isEmpty() || isElsewhere();
        }

        Set<String> regions() {
            return regions;
        }

        private boolean isElsewhere() {
            return "true".equals(elsewhere.getElement().getAttribute(PRESSED));
        }

        private void marked(Collection<String> chosen) {
            regions = Set.copyOf(chosen);
            press(false);
            changed.run();
        }

        private void elsewhere() {
            boolean now = !isElsewhere();
            regions = Set.of();
            places.show(regions);
            press(now);
            changed.run();
        }

        private void press(boolean pressed) {
            elsewhere.getElement().setAttribute(PRESSED, String.valueOf(pressed));
        }
    }
}
