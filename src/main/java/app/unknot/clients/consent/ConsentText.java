package app.unknot.clients.consent;

import java.util.List;

/**
 * The wording of one consent, in one version.
 *
 * @param version counts from 1, which is the wording that comes with the product
 * @param validDays how long a signature counts, in days; a year where the law says nothing else (WAC 246-830-565)
 */
public record ConsentText(ConsentKind kind, int version, String title, List<Section> sections, int validDays) {
    public ConsentText {
        sections = List.copyOf(sections);
    }

    /** One heading with what stands under it. */
    public record Section(String heading, String words) {}
}
