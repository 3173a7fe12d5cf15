package app.unknot.schedule.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.schedule.settings.ReminderWording.Facts;
import org.junit.jupiter.api.Test;

class ReminderWordingTests {
    private static final Facts SAM =
            new Facts("Sam", "Tuesday, March 3", "2:00 PM", "Harbor Street Massage", "(206) 555-0100");

    @Test
    void the_usual_words_say_when_and_where_and_whom_to_call() {
        assertThat(new ReminderWording("").message(SAM))
                .isEqualTo("Hi Sam, this is a reminder of your visit on Tuesday, March 3 at 2:00 PM at Harbor Street"
                        + " Massage. If you cannot come, please call (206) 555-0100.");
    }

    @Test
    void a_place_without_a_phone_asks_for_no_call() {
        Facts silent = new Facts("Sam", "Tuesday, March 3", "2:00 PM", "Harbor Street Massage", "");
        assertThat(new ReminderWording("").message(silent)).endsWith("at Harbor Street Massage.");
    }

    @Test
    void the_practices_own_words_are_filled_in_once() {
        Facts odd = new Facts("{day} $1", "Tuesday", "2:00 PM", "Harbor", "");
        assertThat(new ReminderWording("{name}: {day}, {time}. {place}").message(odd))
                .isEqualTo("{day} $1: Tuesday, 2:00 PM. Harbor");
    }

    @Test
    void what_cannot_be_filled_in_is_refused_by_name() {
        assertThatThrownBy(() -> new ReminderWording("{day} {time} {service}").kept())
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("{service}")
                .hasMessageContaining("{phone}");
    }

    @Test
    void a_reminder_says_when() {
        assertThatThrownBy(() -> new ReminderWording("See you, {name}!").kept())
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("{day}");
    }

    @Test
    void what_somebody_edits_are_the_usual_words_with_their_placeholders() {
        assertThat(new ReminderWording(new ReminderWording("").shown()).kept().message(SAM))
                .isEqualTo(new ReminderWording("").message(SAM));
    }
}
