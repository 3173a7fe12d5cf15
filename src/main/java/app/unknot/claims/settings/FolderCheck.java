package app.unknot.claims.settings;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.words.ClaimsWords;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses folders through which files cannot be exchanged. */
@Component
class FolderCheck {
    private final Path data;

    FolderCheck(@Value("${unknot.data}") Path data) {
        this.data = data;
    }

    /**
     * @param others with whom files are exchanged besides
     * @throws RefusedRequest with a folder that is missing, cannot be written or holds the practice's own data, and where files that go and
     *     files that come would mix
     */
    void require(ClearinghouseForm form, List<ClearinghouseForm> others) {
        for (String folder : List.of(form.outbound(), form.inbound()))
            ExchangeFolder.complaint(folder, data).ifPresent(why -> {
                throw new RefusedRequest(why);
            });
        boolean mixed = mix(form, form) || others.stream().anyMatch(other -> mix(form, other) || mix(other, form));
        if (mixed) throw new RefusedRequest(ClaimsWords.TWO_FOLDERS_ARE_TWO.text());
    }

    private static boolean mix(ClearinghouseForm goes, ClearinghouseForm comes) {
        return !goes.outbound().isEmpty() && ExchangeFolder.isSame(goes.outbound(), comes.inbound());
    }

    /**
     * Refuses a folder that has come to lie in the practice's own data since it was entered, as by a link.
     *
     * @throws RefusedRequest when it has
     */
    void requireOutside(ExchangeFolder folder) {
        if (ExchangeFolder.isIn(folder.path(), data))
            throw new RefusedRequest(ClaimsWords.NOT_IN_THE_DATA_FOLDER.text(folder.path()));
    }
}
