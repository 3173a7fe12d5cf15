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
import app.unknot.plans.home.HomeReading;
import app.unknot.plans.home.HomeReading.Sheet;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan on paper, for the client: short sentences, no promise, nothing that only therapists understand. */
@Route(ClientPages.PLAN_TO_PRINT)
@PageTitle("Plan to print - Unknot")
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
                        () -> add(new EmptyState("There is no current plan for " + client.firstName() + ".")));
    }

    private void write(ClientReference client, Plan plan) {
        var form = plan.agreed();
        var details = form.details();
        var today = screening.standing(plan.client());
        var sheet = reading.sheet(form, today);
        add(new H1("Your plan, " + client.firstName()));
        add(
                part("What you want to do again", list(goals(plan))),
                part(
                        "What we do, and why",
                        list(work(plan)),
                        new Paragraph(
                                "Massage may help. It is not a cure, and relief may not last. What you do at home helps "
                                        + "it last longer.")),
                part("How often", new Paragraph(often(plan)), new Paragraph(checkpoint(plan))),
                part("How firm", new Paragraph(pressure(plan, today.ceiling()))),
                part("What you do at home", list(home(plan, sheet))),
                part("To read at home", list(titles(sheet)), new Paragraph("It is on your home sheet.")),
                part("What to expect", new Paragraph(form.template().expectation())),
                part(
                        "When to seek help",
                        new Paragraph(
                                "See a doctor if the pain gets worse, if it has not eased after a week, if it is hard to "
                                        + "move, or if an arm or leg tingles or feels numb."),
                        new Paragraph(
                                "Call the emergency number right away if you cannot hold or pass urine or stool, if you "
                                        + "cannot move an arm or a leg, or if you have back pain with a fever or after a fall or an"
                                        + " accident.")));
        var agreed = part(
                "Agreed",
                new Paragraph((details.agreedBy().isBlank() ? "Agreed on " : "Agreed by " + details.agreedBy() + " on ")
                        + Formats.day(plan.agreedOn()) + ". You can ask to change it at any time."));
        if (!details.signature().isEmpty())
            agreed.add(SignaturePad.still("Signature of " + details.agreedBy(), details.signature()));
        add(agreed);
    }

    private static List<String> goals(Plan plan) {
        var details = plan.agreed().details();
        List<String> goals = new ArrayList<>();
        for (String goal : plan.agreed().goals()) {
            Integer start = details.ability().get(goal);
            goals.add(start == null ? goal : goal + " (at the start: " + start + " of 10)");
        }
        details.symptomGoals().forEach(symptom -> goals.add("To feel: " + symptom));
        return goals;
    }

    private static List<String> work(Plan plan) {
        List<String> work = new ArrayList<>();
        work.add(plan.agreed().techniques().stream().map(Technique::title).collect(Collectors.joining(", "))
                + " massage");
        plan.agreed().details().effects().stream()
                .sorted()
                .forEach(effect -> work.add(effect.forTheClient() + " (" + effect.evidence() + ")"));
        plan.agreed().details().otherCare().forEach(care -> work.add("Along with: " + care.words()));
        return work;
    }

    private static String often(Plan plan) {
        String rhythm = plan.agreed().dose().phases().stream().map(Phase::words).collect(Collectors.joining(", then "));
        return plan.sessionsPlanned() + " sessions of " + plan.agreed().minutes() + " minutes: " + rhythm + ".";
    }

    private static String checkpoint(Plan plan) {
        return plan.nextCheckpoint() == 0
                ? "We will review it whenever you ask."
                : "After session " + plan.nextCheckpoint() + " we will review how it is going together.";
    }

    private static String pressure(Plan plan, @Nullable Integer ceiling) {
        String regions = plan.agreed().pressureByRegion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Regions.plain(entry.getKey()) + ": " + capped(entry.getValue(), ceiling))
                .collect(Collectors.joining("; "));
        String words = capped(plan.agreed().pressure(), ceiling) + " on a scale of 10, where 1 is light and 9 is deep";
        return words + (regions.isEmpty() ? "" : ". " + regions) + ". Say so at any time if it is too much.";
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
        if (!details.stressRelief().isBlank()) home.add("For stress: " + details.stressRelief());
        if (!details.lifestyle().isBlank()) home.add("In daily life: " + details.lifestyle());
        home.add("Stop anything that hurts more, and tell us");
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
