package app.unknot.charting.search;

import java.util.List;

/**
 * A page of what a search found, the newest first.
 *
 * @param older whether there is another page
 */
public record SearchPage(List<SearchHit> hits, boolean older) {
    public SearchPage {
        hits = List.copyOf(hits);
    }
}
