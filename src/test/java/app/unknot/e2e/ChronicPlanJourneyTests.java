package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionNotes;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.PlanEndings;
import app.unknot.plans.PlanService;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A back that has hurt for long: from the first visit's questions over two checkpoints to the end of the plan. */
class ChronicPlanJourneyTests extends OnTheTablet {
    @Autowired
    private ClientBuilder clients;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanEndings endings;

    @Autowired
    private SessionNotes notes;

    private Page page;

    @Test
    void a_chronic_pain_goes_from_the_intake_over_two_checkpoints_to_the_discharge() {
        ClientId gwen = clients.registered(wren, "Gwen", "Reyes", LocalDate.of(1980, 3, 2));
        page = Browser.signIn(tablet, "wren");
        Browser.watched(page, "chronic-plan", () -> {
            FirstVisit.begin(page, gwen)
                    .achingSince("5 Jan 2026", 6, 7)
                    .safeBut()
                    .complete();
            clients.agreed(wren, gwen, ConsentKind.TREATMENT, ConsentKind.GLUTEAL);
            agreeOnThePlan(gwen);
            bookItsSessions();
            for (int session = 1; session <= 5; session++) sessions.signed(wren, gwen, 8 - session / 2, 4);
            decideInTheMiddleOfASession(gwen);
            for (int session = 7; session <= 10; session++) sessions.signed(wren, gwen, 3, 2);
            endThePlan(gwen);
        });
        assertThat(People.get(wren, () -> plans.checkpoints(gwen)))
                .extracting(Checkpoint::decision)
                .containsExactly(Checkpoint.Decision.DISCHARGE, Checkpoint.Decision.CONTINUE);
        assertThat(People.get(wren, () -> endings.lastDischarge(gwen))).isPresent();
    }

    private void agreeOnThePlan(ClientId client) {
        page.navigate("/clients/" + client + "/plan");
        button("Agree on a plan").tap();
        assertThat(page.getByText("Suggested schedule: Chronic, 60 minutes a session at first."))
                .isVisible();
        page.getByLabel("What the client wants to do again, one goal per line").fill("Sit through a film");
        page.getByLabel("What the client wants to do again, one goal per line").blur();
        answer("Sit through a film", "3");
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("No target"))
                .tap();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Roland-Morris"))
                .last()
                .tap();
        page.getByLabel("Value to reach").fill("9");
        page.getByLabel("Value to reach").blur();
        in("Techniques", "Swedish").tap();
        answer("Preferred pressure", "4");
        button("Walk, 20 minutes a day").tap();
        button("Agreed with the client").tap();
        assertThat(page.getByText("The agreement is not signed yet")).isVisible();
        draw(page, page.locator("signature-pad"));
        button("Agreed with the client").tap();
        assertThat(page.getByText("0 of 14 sessions used")).isVisible();
        assertThat(page.getByText("Agreed by Gwen Reyes")).isVisible();
        assertThat(page.getByText("Target: Roland-Morris: 9 or less")).isVisible();
        assertThat(People.get(
                        wren, () -> plans.current(client).orElseThrow().agreed().template()))
                .isEqualTo(PlanTemplate.CHRONIC);
    }

    private void bookItsSessions() {
        page.getByText("Book its sessions").tap();
        button("Book 14 sessions").tap();
        assertThat(page.getByText("Booked 14 of 14 sessions for Gwen Reyes.")).isVisible();
        button("Close").tap();
    }

    private void decideInTheMiddleOfASession(ClientId client) {
        NoteId note = sessions.begun(wren, client);
        NoteWriting told = NoteWriting.routine(6, 4, 4).without("s.text").set("s.text", "Sat through half a film.");
        People.as(wren, () -> notes.append(note, told.operations()));
        Workspace visit = Workspace.open(page, note);
        assertThat(visit.at("plan-advice")).containsText("The plan's checkpoint is due.");
        visit.tap("sign");
        assertThat(page.getByText("Checkpoint after session 5")).isVisible();
        answer("Pain on average in the last week", "5");
        answer("Sit through a film", "5");
        answer("Home care", "partly done");
        button("Record the decision").tap();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("decision");
        answer("Decision", "Continue");
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill("Sits longer, sleeps better.");
        button("Record the decision").tap();
        assertThat(page.getByText("Next checkpoint after session 10.")).isVisible();
        Workspace.open(page, note).sign();
    }

    private void endThePlan(ClientId client) {
        page.navigate("/clients/" + client + "/plan/print");
        assertThat(page.getByText("Your plan, Gwen")).isVisible();
        assertThat(page.getByText("Sit through a film (at the start: 3 of 10)")).isVisible();
        page.getByText("Back to the plan").tap();
        assertThat(page.getByText("Checkpoint after session 10")).isVisible();
        answer("Pain on average in the last week", "2");
        answer("Sit through a film", "9");
        answer("Home care", "done");
        answer("Decision", "Discharge");
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill("The goal is met.");
        button("Record the decision").tap();
        button("Goals met").tap();
        page.getByLabel("If the pain comes back").fill("Walk, warmth, and call after a week.");
        page.getByLabel("What the client will continue").fill("Walks every day.");
        button("End the plan").tap();
        assertThat(page.getByText("The last plan ended on")).isVisible();
        assertThat(page.getByText("Goals met.")).isVisible();
    }

    private void answer(String question, String answer) {
        in(question, answer).tap();
    }

    private Locator in(String group, String name) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
