package app.unknot.charting.tablets;

import app.unknot.charting.worklist.DraftRow;
import app.unknot.charting.worklist.Worklist;
import app.unknot.shared.Listed;
import app.unknot.shared.Places;
import java.util.ArrayList;
import java.util.List;

/** The drafts of every page: other tests have left some in the same practice. */
final class AllDrafts {
    private AllDrafts() {}

    static List<DraftRow> of(Worklist worklist) {
        List<DraftRow> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            Listed<DraftRow> found = worklist.drafts(Places.EVERYWHERE, page);
            all.addAll(found.rows());
            if (found.rows().isEmpty() || all.size() >= found.total()) return all;
        }
    }
}
