package app.unknot.claims.x12;

import app.unknot.claims.words.ClaimsWords;

/** Keeps the books of interchanges and groups: whether each is closed, by its own number, with the counts that are true. */
final class Envelope {
    private final X12Reader reader;
    private boolean interchange;
    private boolean group;
    private String interchangeControl = "";
    private String groupControl = "";
    private String groupCode = "";
    private String guide = "";
    private int groups;
    private int transactions;

    Envelope(X12Reader reader) {
        this.reader = reader;
    }

    /** Takes a segment that opens or closes an envelope; false when it is another. */
    boolean take(Segment segment) {
        if (segment.is("ISA")) opens(segment);
        else if (segment.is("GS")) opensGroup(segment);
        else if (segment.is("GE")) closesGroup(segment);
        else if (segment.is("IEA")) closes(segment);
        else return false;
        return true;
    }

    private void opens(Segment segment) {
        if (group) reader.flaw(ClaimsWords.A_GROUP_IS_NOT_CLOSED.text(groupControl));
        if (interchange) reader.flaw(ClaimsWords.AN_INTERCHANGE_IS_NOT_CLOSED.text(interchangeControl));
        interchange = true;
        group = false;
        interchangeControl = segment.text(13);
        forgetGroup();
        groups = 0;
    }

    private void opensGroup(Segment segment) {
        if (group) reader.flaw(ClaimsWords.A_GROUP_IS_NOT_CLOSED.text(groupControl));
        group = true;
        groupCode = segment.code(1);
        groupControl = segment.text(6);
        guide = segment.code(8);
        groups++;
        transactions = 0;
    }

    private void closesGroup(Segment segment) {
        if (!group) reader.flaw(ClaimsWords.A_GROUP_WAS_NEVER_OPENED.text());
        else {
            if (segment.whole(1) != transactions)
                reader.flaw(ClaimsWords.THE_GROUP_SAYS.text(segment.text(1), transactions));
            if (!segment.says(2, groupControl))
                reader.flaw(ClaimsWords.THE_NUMBERS_DIFFER.text(groupControl, segment.text(2)));
        }
        group = false;
        forgetGroup();
    }

    private void closes(Segment segment) {
        if (group) reader.flaw(ClaimsWords.A_GROUP_IS_NOT_CLOSED.text(groupControl));
        if (!interchange) reader.flaw(ClaimsWords.AN_INTERCHANGE_WAS_NEVER_OPENED.text());
        else {
            if (segment.whole(1) != groups) reader.flaw(ClaimsWords.THE_INTERCHANGE_SAYS.text(segment.text(1), groups));
            if (!segment.says(2, interchangeControl))
                reader.flaw(ClaimsWords.THE_NUMBERS_DIFFER.text(interchangeControl, segment.text(2)));
        }
        interchange = false;
        group = false;
        forgetGroup();
    }

    private void forgetGroup() {
        groupCode = "";
        groupControl = "";
        guide = "";
    }

    void transaction() {
        transactions++;
    }

    void fileEnds() {
        if (group || interchange) reader.flaw(ClaimsWords.THIS_FILE_HAS_NO_END.text());
    }

    boolean groupOpen() {
        return group;
    }

    String groupCode() {
        return groupCode;
    }

    String groupControl() {
        return groupControl;
    }

    String guide() {
        return guide;
    }
}
