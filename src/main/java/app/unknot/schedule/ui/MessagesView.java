package app.unknot.schedule.ui;

import app.unknot.practice.PracticePages;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.settings.MessageSettings;
import app.unknot.schedule.settings.ReminderWording;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How the practice words a reminder, and what a calendar outside the portal says. */
@Route(SchedulePages.MESSAGES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("ADMIN")
class MessagesView extends Page {
    MessagesView(MessageSettings settings) {
        super(Density.DESK, RemindersText.REMINDERS_AND_CALENDARS.text(), "");
        TextBlock words = new TextBlock(
                RemindersText.WORDS_OF_A_REMINDER.text(),
                ReminderWording.TEXT,
                settings.wording().shown());
        words.setHelperText(RemindersText.FILLED_IN.text(String.join(" ", ReminderWording.PLACEHOLDERS)));
        Checkbox names = new Checkbox(RemindersText.CALENDARS_NAME_CLIENTS.text(), settings.calendarsNameClients());
        Paragraph why = new Paragraph(RemindersText.A_CALENDAR_IS_READ_ELSEWHERE.text());
        why.addClassNames("small", "quiet");
        Div fields = new Div(words, names, why);
        fields.addClassName("stack");
        InputForm form = new InputForm("schedule.messages", RemindersText.REMINDERS_AND_CALENDARS.text(), fields);
        Card card = new Card(
                RemindersText.REMINDERS_AND_CALENDARS.text(),
                form.message(),
                fields,
                form.save(
                        RemindersText.SAVE.text(), () -> settings.save(wording(words.text()), names.getValue()), () -> {
                            words.setValue(settings.wording().shown());
                            Toast.show(RemindersText.SAVED.text());
                        }));
        Div all = new Div(card, new Anchor(PracticePages.PRACTICE, RemindersText.BACK_TO_THE_PRACTICE.text()));
        all.addClassName("stack");
        add(all);
    }

    /** The usual words are not kept, so that they follow the release. */
    private static ReminderWording wording(String typed) {
        String usual = new ReminderWording("").shown();
        return new ReminderWording(typed.equals(usual) ? "" : typed);
    }
}
