package app.unknot.shared.forms;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed into a form and not saved yet.
 *
 * @param form names the form and what it is about, such as {@code clients.new}
 * @param act the form's act, which is the same when the form comes back
 * @param title what the form is called on the screen
 * @param page the address of the page that it was opened on
 * @param fields what is in its fields, by their names
 */
public record Unfinished(
        String form, ActId act, String title, String page, Instant keptAt, Map<String, String> fields) {}
