package app.unknot.plans.ui;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.plans.dose.Phase;
import app.unknot.plans.education.EducationTopic;
import app.unknot.plans.form.PlanTarget;
import app.unknot.plans.home.HomeReading;
import app.unknot.plans.home.HomeReading.Sheet;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.SignaturePad;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan on paper, for the client: short sentences, no promise, nothing that only therapists understand. */
@Route(ClientPages.PLAN_TO_PRINT)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class PlanPrintView extends Div implements BeforeEnterObserver {
    private final transient PlanService plans;
    private final transient HomeReading reading;
    private final transient ScreeningResults screening;
    private final transient ClientDirectory clients;

    PlanPrintView(PlanService plans, HomeReading reading, ScreeningResults screening, ClientDirectory clients) {
        this.plans = plans;
        this.reading = reading;
        this.screening = screening;
        this.clients = clients;
        addClassName("plan-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId id = ClientId.parse(event.getRouteParameters().get("client").orElse(""));
        ClientReference client = clients.open(id).reference();
        removeAll();
        add(new PaperBar(ClientPages.plan(id)));
        plans.current(id)
                .ifPresentOrElse(
                        plan -> write(client, plan),
                        () -> add(new EmptyState(PlansText.THERE_IS_NO_CURRENT_PLAN.text(client.firstName()))));
    }

    private void write(ClientReference client, Plan plan) {
        var form = plan.agreed();
        var details = form.details();
        var today = screening.standing(plan.client());
        var sheet = reading.sheet(form, today);
        add(new H1(PlansText.YOUR_PLAN.text(client.firstName())));
        add(
                part(PlansText.WHAT_YOU_WANT_TO_DO.text(), list(goals(plan))),
                part(
                        PlansText.WHAT_WE_DO_AND_WHY.text(),
                        list(work(plan)),
                        new Paragraph(PlansText.MASSAGE_MAY_HELP.text())),
                part(PlansText.HOW_OFTEN.text(), new Paragraph(often(plan)), new Paragraph(checkpoint(plan))),
                part(PlansText.HOW_FIRM.text(), new Paragraph(pressure(plan, today.ceiling()))),
                part(PlansText.WHAT_YOU_DO_AT_HOME.text(), list(home(plan, sheet))),
                part(
                        PlansText.TO_READ_AT_HOME.text(),
                        list(titles(sheet)),
                        new Paragraph(PlansText.IT_IS_ON_YOUR_HOME.text())),
                part(
                        PlansText.WHAT_TO_EXPECT.text(),
                        new Paragraph(form.template().expectation())),
                part(
                        PlansText.WHEN_TO_SEEK_HELP.text(),
                        new Paragraph(PlansText.SEE_A_DOCTOR_IF.text()),
                        new Paragraph(PlansText.CALL_THE_EMERGENCY_NUMBER_RIGHT.text())));
        var agreed = part(
                PlansText.AGREED.text(),
                new Paragraph(PlansText.YOU_CAN_ASK_TO_CHANGE.text(
                        details.agreedBy().isBlank()
                                ? PlansText.AGREED_ON.text()
                                : PlansText.AGREED_BY_ON_2.text(details.agreedBy()),
                        Formats.day(plan.agreedOn()))));
        if (!details.signature().isEmpty())
            agreed.add(SignaturePad.still(PlansText.SIGNATURE_OF.text(details.agreedBy()), details.signature()));
        add(agreed);
    }

    private static List<String> goals(Plan plan) {
        var details = plan.agreed().details();
        List<String> goals = new ArrayList<>();
        for (String goal : plan.agreed().goals()) {
            Integer start = details.ability().get(goal);
            goals.add(start == null ? goal : PlansText.AT_THE_START_OF_10.text(goal, start));
        }
        PlanTarget target = details.target();
        if (target != null) goals.add(PlansText.TARGET_IS.text(target.words()));
        details.symptomGoals().forEach(symptom -> goals.add(PlansText.TO_FEEL.text(symptom)));
        return goals;
    }

    private static List<String> work(Plan plan) {
        List<String> work = new ArrayList<>();
        work.add(PlansText.MASSAGE.text(
                plan.agreed().techniques().stream().map(Technique::title).collect(Collectors.joining(", "))));
        plan.agreed().details().effects().stream()
                .sorted()
                .forEach(effect -> work.add(effect.forTheClient() + " (" + effect.evidence() + ")"));
        plan.agreed().details().otherCare().forEach(care -> work.add(PlansText.ALONG_WITH.text(care.words())));
        return work;
    }

    private static String often(Plan plan) {
        String rhythm = plan.agreed().dose().phases().stream()
                .map(Phase::words)
                .collect(Collectors.joining(PlansText.THEN.text()));
        return PlansText.SESSIONS_OF_MINUTES.text(
                plan.sessionsPlanned(), plan.agreed().minutes(), rhythm);
    }

    private static String checkpoint(Plan plan) {
        return plan.nextCheckpoint() == 0
                ? PlansText.WE_WILL_REVIEW_IT_WHENEVER.text()
                : PlansText.AFTER_SESSION_WE_WILL_REVIEW.text(plan.nextCheckpoint());
    }

    private static String pressure(Plan plan, @Nullable Integer ceiling) {
        String regions = plan.agreed().pressureByRegion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Regions.plain(entry.getKey()) + ": " + capped(entry.getValue(), ceiling))
                .collect(Collectors.joining("; "));
        String words = PlansText.ON_A_SCALE_OF_10.text(capped(plan.agreed().pressure(), ceiling));
        return PlansText.SAY_SO_AT_ANY_TIME.text(words, regions.isEmpty() ? "" : ". " + regions);
    }

    /** What is preferred, or what is safe where that is less. */
    private static int capped(int preferred, @Nullable Integer ceiling) {
        return ceiling == null ? preferred : Math.min(preferred, ceiling);
    }

    private static List<String> titles(Sheet sheet) {
        return sheet.topics().stream().map(EducationTopic::title).toList();
    }

    private static List<String> home(Plan plan, Sheet sheet) {
        var details = plan.agreed().details();
        List<String> home =
                new ArrayList<>(sheet.items().stream().map(HomeCareItem::title).toList());
        if (!details.stressRelief().isBlank()) home.add(PlansText.FOR_STRESS.text(details.stressRelief()));
        if (!details.lifestyle().isBlank()) home.add(PlansText.IN_DAILY_LIFE.text(details.lifestyle()));
        home.add(PlansText.STOP_ANYTHING_THAT_HURTS_MORE.text());
        return home;
    }

    private static Section part(String title, Component... content) {
        var part = new Section(new H2(title));
        part.add(content);
        return part;
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
