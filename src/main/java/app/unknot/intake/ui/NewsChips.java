package app.unknot.intake.ui;

import app.unknot.screening.questions.NewsGroup;
import app.unknot.screening.questions.Question.NewFact;
import app.unknot.shared.ui.ChipPicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be new, under headings that open and close. A closed heading says what is ticked in it. "Nothing new here" answers a whole
 * heading; one that nobody touched stays not asked.
 */
final class NewsChips extends Div {
    private final Map<NewsGroup, Group> groups = new EnumMap<>(NewsGroup.class);
    private final Paragraph count = new Paragraph();
    private final transient Runnable changed;

    NewsChips(List<NewFact> chips, Runnable changed) {
        this.changed = changed;
        addClassName("news");
        count.addClassNames("small", "quiet", "news-count");
        count.getElement().setAttribute("role", "status");
        add(count);
        for (NewsGroup heading : NewsGroup.values()) {
            List<NewFact> here =
                    chips.stream().filter(chip -> chip.group() == heading).toList();
            if (here.isEmpty()) continue;
            Group group = new Group(heading, here);
            groups.put(heading, group);
            add(group);
        }
        tell();
    }

    /** What is ticked, in the order in which it is asked. */
    SequencedSet<NewFact> chosen() {
        return groups.values().stream()
                .flatMap(group -> group.chips.chosen().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The headings under which nothing is new. */
    Set<NewsGroup> nothingNewIn() {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().nothing)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Ticks one from elsewhere, or takes its tick back. */
    void tick(NewFact chip, boolean on) {
        Group group = groups.get(chip.group());
        if (group == null) return;
        Set<NewFact> chosen = group.chips.chosen();
        if (on) chosen.add(chip);
        else chosen.remove(chip);
        group.chips.show(chosen);
        group.ticked();
    }

    /** Shows what was told before, without telling anybody. */
    void show(Set<String> facts, Set<NewsGroup> nothing) {
        groups.forEach((heading, group) -> {
            group.nothing = nothing.contains(heading);
            group.chips.show(group.all.stream()
                    .filter(chip -> facts.contains(chip.fact()))
                    .toList());
            group.tell();
        });
        tell();
    }

    private void tell() {
        long ticked = chosen().size();
        List<String> words = new ArrayList<>();
        words.add(ticked == 0 ? IntakeText.NOTHING_CHECKED.text() : IntakeText.CHECKED.text(ticked));
        int nothing = nothingNewIn().size();
        if (nothing > 0) words.add(IntakeText.NOTHING_NEW_IN_OF_GROUPS.text(nothing, groups.size()));
        count.setText(String.join(", ", words));
    }

    private final class Group extends Div {
        private final List<NewFact> all;
        private final ChipPicker<NewFact> chips;
        private final Span inside = new Span();
        private final NativeButton none;
        private boolean nothing;

        private Group(NewsGroup heading, List<NewFact> all) {
            this.all = all;
            addClassName("news-group");
            chips = new ChipPicker<>(heading.title(), all, NewFact::text, this::ticked);
            Span title = new Span(heading.title());
            title.addClassName("news-title");
            inside.addClassNames("small", "quiet");
            NativeDetails details = new NativeDetails(new Span(title, inside), chips);
            details.setOpen(heading == NewsGroup.NOW);
            none = new NativeButton(IntakeText.NOTHING_NEW_HERE.text(), click -> nothingNew());
            none.addClassName("o");
            none.getElement().setAttribute("type", "button");
            none.getElement().setAttribute("aria-label", IntakeText.NOTHING_NEW_HERE_2.text(heading.title()));
            add(details, none);
            tell();
        }

        private void ticked() {
            if (!chips.chosen().isEmpty()) nothing = false;
            heard();
        }

        private void nothingNew() {
            nothing = !nothing;
            if (nothing) chips.show(List.of());
            heard();
        }

        private void heard() {
            tell();
            NewsChips.this.tell();
            changed.run();
        }

        private void tell() {
            none.getElement().setAttribute("aria-pressed", String.valueOf(nothing));
            SequencedSet<NewFact> chosen = chips.chosen();
            inside.setText(
                    nothing
                            ? IntakeText.NOTHING_NEW.text()
                            : chosen.isEmpty()
                                    ? ""
                                    : IntakeText.CHECKED_2.text(
                                            chosen.size(),
                                            chosen.stream().map(NewFact::text).collect(Collectors.joining(", "))));
        }
    }
}
