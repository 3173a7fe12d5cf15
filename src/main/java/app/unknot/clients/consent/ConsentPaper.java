package app.unknot.clients.consent;

import java.util.List;

/**
 * A consent as it lies before those who sign it: the wording, and what is filled in for this client.
 *
 * @param techniques the techniques that are planned, in words
 * @param areas the areas that are planned, in words
 * @param avoided the areas that are kept off, in words
 * @param sections everything that is read and signed, with what was filled in
 */
public record ConsentPaper(
        ConsentKind kind,
        int version,
        String title,
        int validDays,
        List<String> techniques,
        List<String> areas,
        List<String> avoided,
        List<ConsentText.Section> sections) {
    public ConsentPaper {
        techniques = List.copyOf(techniques);
        areas = List.copyOf(areas);
        avoided = List.copyOf(avoided);
        sections = List.copyOf(sections);
    }
}
