package app.unknot.schedule.sheets;

/**
 * One visit as it is on paper.
 *
 * @param time when it begins, by the clock of its place
 * @param client the name
 * @param tentative whether the visit may still not take place; the paper does not say why
 * @param service what was booked, with its minutes
 * @param where the room, and the place where there are several; empty when nothing was chosen
 * @param phone empty when there is none, or the reader may not see it
 */
record SheetLine(
        String time, String client, boolean tentative, String therapist, String service, String where, String phone) {}
