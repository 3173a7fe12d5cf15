package app.unknot.letters;

import app.unknot.shared.text.Text;

/** How a letter left the practice. */
public enum LetterDelivery implements Text {
    TO_CLIENT(true),
    TO_CREW(true),
    FAX(false),
    POST(false),
    SECURE_MAIL(false),
    BY_HAND(false);

    private final boolean giving;

    LetterDelivery(boolean giving) {
        this.giving = giving;
    }

    public String title() {
        return text();
    }

    /** Whether it was given into somebody's hands here; otherwise it was sent. */
    public boolean isGiving() {
        return giving;
    }
}
