package app.unknot.accounts.requests;

import java.util.List;

/** Shows that somebody has the owner's recovery sheet in hand. */
public interface OwnersProof {
    /** One group of the sheet, both numbers from 1. */
    record Group(int line, int group) {}

    /** Groups to be asked for. */
    List<Group> ask();

    /**
     * @param typed one for each of {@code asked}
     */
    boolean shows(List<Group> asked, List<String> typed);
}
