package app.unknot.schedule.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.calendars.CalendarFeed;
import app.unknot.schedule.calendars.CalendarFeeds;
import app.unknot.schedule.settings.MessageSettings;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.CopyButton;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ProofPrompt;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A therapist's own address for calendars outside the portal. It is shown once, when it is made. */
@Route(SchedulePages.OWN_CALENDAR)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class CalendarFeedView extends Page {
    private final transient CalendarFeeds feeds;
    private final transient ProofPrompt proof;
    private final transient PracticeClock clock;
    private final Div standing = new Div();
    private final Div message = new Div();

    CalendarFeedView(CalendarFeeds feeds, MessageSettings settings, ProofPrompt proof, PracticeClock clock) {
        super(Density.TOUCH, CalendarText.YOUR_CALENDAR.text(), "");
        this.feeds = feeds;
        this.proof = proof;
        this.clock = clock;
        standing.addClassName("stack");
        message.getElement().setAttribute("role", "status");
        Card card = new Card(
                CalendarText.YOUR_VISITS_IN_ANOTHER_CALENDAR.text(),
                new Paragraph(
                        settings.calendarsNameClients()
                                ? CalendarText.IT_NAMES_CLIENTS.text()
                                : CalendarText.IT_NAMES_NOBODY.text()),
                message,
                standing);
        card.addClassNames("stack", "narrow");
        Div all = new Div(card, new Anchor(AccountPages.MY_ACCOUNT, CalendarText.BACK_TO_MY_ACCOUNT.text()));
        all.addClassName("stack");
        add(all);
        show();
    }

    private void show() {
        standing.removeAll();
        Optional<CalendarFeed> mine = feeds.mine();
        standing.add(new Paragraph(mine.map(this::words).orElseGet(CalendarText.YOU_HAVE_NO_ADDRESS::text)));
        Div acts = new Div();
        acts.addClassNames("row", "wrap");
        if (mine.isEmpty()) acts.add(Buttons.primary(CalendarText.MAKE_AN_ADDRESS.text(), click -> askToMake()));
        else
            acts.add(
                    Buttons.outlined(
                            CalendarText.MAKE_A_NEW_ADDRESS.text(),
                            click -> Confirm.ask(
                                    CalendarText.MAKE_A_NEW_ADDRESS_2.text(),
                                    CalendarText.THE_OLD_ONE_STOPS.text(),
                                    CalendarText.MAKE_A_NEW_ADDRESS.text(),
                                    this::askToMake)),
                    Buttons.outlined(
                            CalendarText.END_THE_ADDRESS.text(),
                            click -> Confirm.ask(
                                    CalendarText.END_THE_ADDRESS_2.text(),
                                    CalendarText.CALENDARS_STOP_READING.text(),
                                    CalendarText.END_THE_ADDRESS.text(),
                                    this::end)));
        standing.add(acts);
    }

    private String words(CalendarFeed feed) {
        String made = Formats.day(clock.dayOf(feed.madeAt()));
        return feed.readOn()
                .map(day -> CalendarText.MADE_AND_READ.text(made, Formats.day(day)))
                .orElseGet(() -> CalendarText.MADE_NEVER_READ.text(made));
    }

    private void askToMake() {
        proof.before(
                CalendarText.MAKE_AN_ADDRESS.text(),
                CalendarText.WHO_HAS_IT_SEES_YOUR_VISITS.text(),
                CalendarText.MAKE_AN_ADDRESS.text(),
                this::make);
    }

    private void make() {
        message.removeAll();
        try {
            offer(feeds.renew());
            show();
        } catch (Refused refused) {
            message.add(new NoteBox(Tone.CAUTION, refused.words()));
        }
    }

    private void end() {
        feeds.stop();
        Toast.show(CalendarText.THE_ADDRESS_HAS_ENDED.text());
        show();
    }

    /** The browser knows under which name the portal is reached. */
    private void offer(String path) {
        Dialog dialog = new Dialog(CalendarText.YOUR_ADDRESS.text());
        Density.TOUCH.applyTo(dialog);
        Div address = new Div();
        address.addClassName("code");
        address.setId("calendar-address");
        Div copy = new Div();
        Div content = new Div(
                new Paragraph(CalendarText.ADD_IT_IN_YOUR_CALENDAR.text()),
                address,
                copy,
                new NoteBox(Tone.CAUTION, CalendarText.IT_IS_SHOWN_ONCE.text()));
        content.addClassNames("stack", "sched-form");
        dialog.add(content);
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(Buttons.primary(CalendarText.CLOSE.text(), click -> dialog.close()));
        dialog.open();
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return new URL($0, document.baseURI).href", path)
                .then(String.class, whole -> {
                    address.setText(whole);
                    copy.add(new CopyButton(CalendarText.COPY_THE_ADDRESS.text(), whole));
                });
    }
}
