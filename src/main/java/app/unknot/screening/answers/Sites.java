package app.unknot.screening.answers;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.words.ScreeningWords;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks places that were told, before they are kept. */
public final class Sites {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final int MOST = 60;

    private Sites() {}

    /**
     * @throws RefusedRequest when a place cannot be one of the body map
     */
    public static void check(Map<String, Set<String>> sites) {
        boolean possible = sites.values().stream()
                .allMatch(regions -> regions.size() <= MOST
                        && regions.stream().allMatch(code -> CODE.matcher(code).matches()));
        if (!possible) throw new RefusedRequest(ScreeningWords.A_PLACE_IS_NOT_ONE_OF_THE_BODY.text());
    }
}
