package app.unknot.plans.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.plans.HomeCareLimits;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.education.EducationTopics;
import app.unknot.plans.form.IntendedEffect;
import app.unknot.plans.form.OtherCare;
import app.unknot.plans.form.PlanDetails;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.home.HomeReading;
import app.unknot.plans.targets.Measure;
import app.unknot.plans.techniques.HistoryHints;
import app.unknot.plans.techniques.TechniqueChooser.Sign;
import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.ScreeningResult;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.ui.ActionBar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.KeepOffMap;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What therapist and client agree on, on one page. */
final class PlanEditor extends Div {
    private final GoalsCard goals;
    private final SuggestionCard suggestion;
    private final RhythmCard rhythm;
    private final PressureCard pressure;
    private final HomeCard home;
    private final ReadingCard reading;
    private final transient HomeReading homeReading;
    private final transient Map<HomeCareItem, String> withheld;
    private final boolean first;
    private final SequencedMap<String, List<String>> keepOff;
    private final ChipPicker<Technique> techniques;
    private final ChipPicker<IntendedEffect> effects;
    private final TextBlock focus = Lines.field(PlansText.MUSCLES_TO_CHECK_FIRST_ONE.text());
    private final TextBlock others = Lines.field(PlansText.OTHER_CARE_ONE_PER_LINE.text());
    private final Checkbox preparing = new Checkbox(PlansText.THE_MASSAGE_PREPARES.text());
    private final SignerInput agreement;

    /**
     * What the editor starts from.
     *
     * @param client whose plan it is
     * @param before what is agreed so far, if anything
     * @param clues what the health history says, for a first plan
     * @param measured what is known in numbers
     * @param signer who agrees
     * @param name of the signer, empty when it is not known
     */
    record Beginning(
            ClientId client,
            Optional<PlanForm> before,
            HistoryHints clues,
            Measured measured,
            Signer signer,
            String name) {}

    /**
     * What outcomes know.
     *
     * @param measures by what the plan can have a target
     * @param disability the newest Roland-Morris score, or null
     */
    record Measured(List<Measure> measures, @Nullable Integer disability) {
        Measured {
            measures = List.copyOf(measures);
        }
    }

    /**
     * @param screened what screening allows
     * @param doses the rhythms that the practice suggests
     * @param topics what there is to read
     */
    PlanEditor(
            Beginning beginning,
            ScreeningResult screened,
            Map<PlanTemplate, Dose> doses,
            EducationTopics topics,
            HomeReading homeReading,
            Consumer<PlanForm> agreed,
            Runnable cancelled) {
        HandsOnLimit handsOn = screened.handsOn(false).orElse(null);
        goals = new GoalsCard(beginning.measured().measures());
        rhythm = new RhythmCard(doses, handsOn, this::suggestReading);
        pressure = new PressureCard(screened.ceiling(), screened.avoid());
        keepOff = screened.keepOffByReason();
        this.homeReading = homeReading;
        withheld = HomeCareLimits.of(screened);
        first = beginning.before().isEmpty();
        home = new HomeCard(withheld, this::suggestReading);
        reading = new ReadingCard(topics, homeReading.withheldTopics(withheld));
        techniques = new ChipPicker<>(
                PlansText.TECHNIQUES.text(),
                Arrays.asList(Technique.values()),
                Technique::title,
                screened.banReasons(),
                this::suggestReading);
        effects = new ChipPicker<>(
                PlansText.AIMS_2.text(),
                Arrays.asList(IntendedEffect.values()),
                IntendedEffect::title,
                this::suggestReading);
        suggestion = new SuggestionCard(
                screened.banned(), handsOn, beginning.measured().disability(), this::takeSuggestion);
        agreement = new SignerInput(beginning.signer(), beginning.name(), () -> {});
        others.addValueChangeListener(change -> suggestReading());
        beginning.before().ifPresentOrElse(this::begin, () -> begin(beginning.clues()));
        suggestReading();
        var grid = grid();
        var form = new InputForm("plans.agree." + beginning.client(), PlansText.A_NEW_VERSION.text(), grid);
        var body = new Div(grid, form.message());
        body.addClassName("body");
        var space = new Span();
        space.addClassName("grow");
        add(
                body,
                new ActionBar(
                        space,
                        Buttons.outlined(PlansText.KEEP_AS_IT_IS.text(), click -> {
                            form.end();
                            cancelled.run();
                        }),
                        form.save(PlansText.AGREED_WITH_THE_CLIENT.text(), () -> agreed.accept(signed()), () -> {})));
    }

    private Div grid() {
        var grid = new Div(
                wide(suggestion),
                goals,
                rhythm,
                new Card(PlansText.TECHNIQUES.text(), techniques, new Card(PlansText.AIMS_2.text(), effects), focus),
                new Card(PlansText.OTHER_CARE.text(), others, preparing),
                pressure,
                home,
                wide(reading),
                wide(new Card(
                        PlansText.AGREEMENT.text(),
                        new Paragraph(PlansText.TECHNIQUES_PRESSURE_LENGTH_AND_HOW.text()),
                        agreement)));
        if (!keepOff.isEmpty())
            grid.addComponentAtIndex(
                    grid.indexOf(pressure),
                    wide(new Card(PlansText.KEEP_OFF.text(), new KeepOffMap(keepOff, Regions::together))));
        grid.addClassName("plan-grid");
        return grid;
    }

    private static Div wide(Component content) {
        var wide = new Div(content);
        wide.addClassName("wide");
        return wide;
    }

    /** A first plan begins with what the client has told. */
    private void begin(HistoryHints clues) {
        goals.begin(clues);
        pressure.begin(clues);
        suggestion.begin(clues);
        if (clues.signs().contains(Sign.STRESS)) effects.show(Set.of(IntendedEffect.STRESS));
    }

    private void takeSuggestion() {
        suggestion.template().ifPresent(rhythm::suggest);
        if (focus.isEmpty()) focus.setValue(String.join("\n", suggestion.focus().muscles()));
        suggestReading();
    }

    private void suggestReading() {
        var grounds = new HomeReading.Grounds(
                techniques.chosen(),
                home.items(),
                effects.chosen(),
                suggestion.locations(),
                suggestion.causes(),
                rhythm.template(),
                suggestion.acuity().orElse(null),
                goals.conditions(),
                !others.isEmpty(),
                first);
        reading.suggest(homeReading.suggest(grounds, withheld));
    }

    private void begin(PlanForm before) {
        goals.begin(before);
        rhythm.begin(before);
        pressure.begin(before);
        home.begin(before);
        reading.begin(before.details().topics());
        techniques.show(before.techniques());
        effects.show(before.details().effects());
        focus.setValue(String.join("\n", before.details().focus()));
        var care = before.details().otherCare();
        others.setValue(String.join("\n", care.stream().map(PlanEditor::line).toList()));
        preparing.setValue(care.stream().anyMatch(OtherCare::preparing));
    }

    private PlanForm signed() {
        if (!agreement.isSigned()) throw new RefusedRequest(PlansText.THE_AGREEMENT_IS_NOT_SIGNED.text());
        return form();
    }

    private PlanForm form() {
        var dose = rhythm.dose();
        return new PlanForm(
                goals.goals(),
                rhythm.template(),
                dose.sessions(),
                dose.minutes(),
                List.copyOf(techniques.chosen()),
                pressure.overall(),
                pressure.byRegion(),
                home.items(),
                rhythm.reason(),
                details(dose));
    }

    private PlanDetails details(Dose dose) {
        var signed = agreement.signature();
        return new PlanDetails(
                goals.ability(),
                goals.symptoms(),
                goals.conditions(),
                effects.chosen(),
                dose,
                Lines.of(focus),
                home.stress(),
                home.lifestyle(),
                Lines.of(others).stream().map(this::care).toList(),
                suggestion.template().orElse(null),
                signed.name(),
                signed.strokes(),
                reading.topics(),
                goals.target());
    }

    private OtherCare care(String line) {
        int comma = line.indexOf(',');
        return comma < 0
                ? new OtherCare(line, "", preparing.getValue())
                : new OtherCare(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip(),
                        preparing.getValue());
    }

    private static String line(OtherCare care) {
        return care.provider().isBlank() ? care.kind() : care.kind() + ", " + care.provider();
    }
}
