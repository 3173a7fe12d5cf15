package app.unknot.plans.ui;

import app.unknot.anatomy.Technique;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.techniques.FocusMuscles;
import app.unknot.plans.techniques.FocusMuscles.Cause;
import app.unknot.plans.techniques.FocusMuscles.Focus;
import app.unknot.plans.techniques.FocusMuscles.Location;
import app.unknot.plans.techniques.HistoryHints;
import app.unknot.plans.techniques.TechniqueChooser;
import app.unknot.plans.techniques.TechniqueChooser.Sign;
import app.unknot.plans.techniques.TechniqueChooser.Suggestion;
import app.unknot.screening.HandsOnLimit;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.ChoiceRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of the back, tapped in half a minute, and what it speaks for. Nothing here is kept but the suggestion. */
final class SuggestionCard extends Div {
    private static final Map<Integer, String> EPISODES = episodes();

    private final ChoiceRow<Integer> onset;
    private final ChoiceRow<Integer> worst;
    private final ChoiceRow<Technique> preferred;
    private final ChipPicker<Sign> signs;
    private final ChipPicker<Location> locations;
    private final ChipPicker<Cause> causes;
    private final Div result = new Div();
    private final transient Runnable answered;
    private final transient Set<Technique> banned;
    private final transient @Nullable HandsOnLimit handsOn;
    private final transient @Nullable Integer disability;

    /**
     * @param handsOn how long a session may last for now, or null when nothing limits it
     * @param disability the newest Roland-Morris score, 0-24, or null without one
     * @param changed runs after each answer
     */
    SuggestionCard(
            Set<Technique> banned, @Nullable HandsOnLimit handsOn, @Nullable Integer disability, Runnable changed) {
        this.banned = banned;
        this.handsOn = handsOn;
        this.disability = disability;
        answered = () -> {
            show();
            changed.run();
        };
        onset = new ChoiceRow<>(
                PlansText.CURRENT_EPISODE.text(),
                "o",
                List.copyOf(EPISODES.keySet()),
                SuggestionCard::episode,
                any -> answered.run());
        worst = new ChoiceRow<>(
                PlansText.WORST_PAIN_IN_24_HOURS.text(),
                "o",
                IntStream.rangeClosed(0, 10).boxed().toList(),
                String::valueOf,
                any -> answered.run());
        preferred = new ChoiceRow<>(
                PlansText.ASKED_FOR.text(),
                "o",
                Arrays.stream(Technique.values())
                        .filter(technique -> !banned.contains(technique))
                        .toList(),
                Technique::title,
                any -> answered.run());
        signs = new ChipPicker<>(
                PlansText.WHAT_ELSE_IS_KNOWN.text(), Arrays.asList(Sign.values()), Words::of, answered);
        locations = new ChipPicker<>(
                PlansText.WHERE_IT_HURTS.text(), Arrays.asList(Location.values()), Location::title, answered);
        causes =
                new ChipPicker<>(PlansText.LIKELY_CAUSES.text(), Arrays.asList(Cause.values()), Cause::title, answered);
        for (var row : List.of(onset, worst, preferred)) row.addClassName("opts");
        result.addClassName("suggested");
        result.getElement().setAttribute("aria-live", "polite");
        worst.addClassName("eleven");
        var questions = new Div(
                part(PlansText.HOW_LONG_THIS_EPISODE_HAS.text(), onset),
                part(PlansText.WORST_PAIN_IN_THE_LAST.text(), worst),
                part(PlansText.WHERE_IT_HURTS.text(), locations),
                part(PlansText.LIKELY_CAUSES.text(), causes),
                part(PlansText.WHAT_ELSE_IS_KNOWN.text(), signs),
                part(PlansText.WHAT_THE_CLIENT_ASKS_FOR.text(), preferred));
        questions.addClassName("clues");
        add(new Card(PlansText.WHAT_IS_KNOWN_AND_WHAT.text(), questions, result));
        show();
    }

    /** Answers what the health history tells; all of it can be tapped otherwise. */
    void begin(HistoryHints clues) {
        Integer days = clues.onsetDays();
        if (days != null)
            EPISODES.keySet().stream()
                    .filter(episode -> Acuity.ofDays(episode) == Acuity.ofDays(days) && episode < 3 == days < 3)
                    .findFirst()
                    .ifPresent(onset::show);
        worst.show(clues.worstPain());
        locations.show(clues.locations());
        causes.show(clues.causes());
        signs.show(clues.signs());
        if (clues.wished() != null && !banned.contains(clues.wished())) preferred.show(clues.wished());
        answered.run();
    }

    /** The template that fits, once episode and pain are known. */
    Optional<PlanTemplate> template() {
        return onset.chosen()
                .flatMap(days ->
                        worst.chosen().map(pain -> PlanTemplate.suggest(Acuity.ofDays(days), pain, disability)));
    }

    Focus focus() {
        return FocusMuscles.suggest(locations.chosen(), causes.chosen());
    }

    /** How long the episode has lasted, once somebody has asked. */
    Optional<Acuity> acuity() {
        return onset.chosen().map(Acuity::ofDays);
    }

    Set<Location> locations() {
        return locations.chosen();
    }

    Set<Cause> causes() {
        return causes.chosen();
    }

    private void show() {
        result.removeAll();
        template()
                .ifPresent(template -> result.add(new Paragraph(
                        PlansText.SUGGESTED_SCHEDULE_MINUTES_A_SESSION.text(template.title(), minutes(template)))));
        if (disability != null) result.add(new Paragraph(PlansText.DISABILITY_IS.text(disability)));
        onset.chosen().ifPresent(this::ranking);
        var focus = focus();
        if (!focus.muscles().isEmpty())
            result.add(new Paragraph(PlansText.CHECK_FIRST.text(String.join(", ", focus.muscles()))));
        focus.cautions().forEach(caution -> result.add(new Paragraph(caution)));
    }

    private int minutes(PlanTemplate template) {
        int suggested = template.minutesAt(onset.chosen().orElse(Integer.MAX_VALUE));
        return handsOn == null ? suggested : Math.min(suggested, handsOn.minutes());
    }

    private void ranking(int days) {
        var spoken = TechniqueChooser.rank(
                        days, signs.chosen(), preferred.chosen().orElse(null), banned)
                .stream()
                .filter(suggestion -> !suggestion.reasons().isEmpty())
                .map(SuggestionCard::words)
                .toList();
        if (!spoken.isEmpty())
            result.add(new Paragraph(PlansText.TECHNIQUES_TRIALS_FOUND_NO_STYLE.text(String.join("; ", spoken))));
        else if (days < 3) result.add(new Paragraph(PlansText.IN_THE_FIRST_THREE_DAYS.text()));
    }

    private static String words(Suggestion suggestion) {
        return suggestion.technique().title() + " (" + String.join(", ", suggestion.reasons()) + ")";
    }

    private static Div part(String words, Component answers) {
        var heading = new H3(words);
        heading.addClassName("ask");
        return new Div(heading, answers);
    }

    private static String episode(int days) {
        return String.valueOf(EPISODES.get(days));
    }

    /** A day within each stretch, with its words. */
    private static Map<Integer, String> episodes() {
        var episodes = new LinkedHashMap<Integer, String>();
        episodes.put(1, PlansText.UNDER_3_DAYS.text());
        episodes.put(14, PlansText.UNDER_4_WEEKS.text());
        episodes.put(56, PlansText.N4_TO_12_WEEKS.text());
        episodes.put(120, PlansText.OVER_12_WEEKS.text());
        return episodes;
    }

    /** Signs as the screen says them. */
    private static final class Words {
        static String of(Sign sign) {
            return switch (sign) {
                case GENERAL_TENSION -> PlansText.GENERAL_TENSION.text();
                case STRESS -> PlansText.STRESS.text();
                case FIRST_VISIT -> PlansText.FIRST_VISIT.text();
                case NAGGING_PAIN -> PlansText.NAGGING_PAIN.text();
                case ADHESION -> PlansText.ADHESION.text();
                case TRIGGER_POINT_FOUND -> PlansText.TRIGGER_POINT.text();
                case REFERRED_PAIN -> PlansText.REFERRED_PAIN.text();
                case LIKES_HEAT -> PlansText.LIKES_HEAT.text();
                case TENDER_BUT_WANTS_DEPTH -> PlansText.TENDER_WANTS_DEPTH.text();
                case ATHLETE -> PlansText.PLAYS_SPORTS.text();
                case SPORT_INJURY -> PlansText.SPORTS_INJURY.text();
                case RESTRICTED_MOVEMENT -> PlansText.RESTRICTED_MOVEMENT.text();
            };
        }
    }
}
