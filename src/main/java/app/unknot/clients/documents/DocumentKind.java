package app.unknot.clients.documents;

import app.unknot.accounts.access.Action;
import app.unknot.shared.text.Text;
import java.util.Arrays;
import java.util.List;

/** What a document is, and with it who may see it. */
public enum DocumentKind implements Text {
    CLEARANCE(false),
    REPORT(false),
    IMAGING(false),
    PRESCRIPTION(false),
    INSURANCE_CARD(true),
    PHOTO(true),
    OTHER(false),
    /** A letter of the practice, as it was given. */
    GIVEN_LETTER(false);

    private final boolean office;

    DocumentKind(boolean office) {
        this.office = office;
    }

    public String title() {
        return text();
    }

    /** Whether the office needs it too: what identifies or insures the client, and says nothing of health. */
    public boolean isForTheOffice() {
        return office;
    }

    /** What may be uploaded as it is. A clearance also needs its terms; a letter given is the product's own. */
    public static List<DocumentKind> uploadable() {
        return Arrays.stream(values())
                .filter(kind -> kind != CLEARANCE && kind != GIVEN_LETTER)
                .toList();
    }

    Action reading() {
        return office ? Action.OFFICE_DOCUMENT_READ : Action.DOCUMENT_READ;
    }

    Action editing() {
        return office ? Action.OFFICE_DOCUMENT_EDIT : Action.DOCUMENT_EDIT;
    }
}
