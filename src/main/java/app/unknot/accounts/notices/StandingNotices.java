package app.unknot.accounts.notices;

import app.unknot.accounts.Subject;
import java.util.List;

/** What stands above every page of some people until it is dealt with, seen or not. Beans of this type are asked at each page. */
public interface StandingNotices {
    /** What this person has to deal with, or know; empty for most. */
    List<StandingNotice> of(Subject reader);

    /**
     * @param address of the page where it is dealt with
     * @param link what leads there is called
     */
    record StandingNotice(String words, String address, String link) {}
}
