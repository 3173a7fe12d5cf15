package app.unknot.shared.ui;

import java.util.Locale;

/** The statuses of the design language. Each has a colour, an icon shape and a word. */
public enum Tone {
    STOP(Icons.STOP),
    CAUTION(Icons.CAUTION),
    ADVISE(Icons.INFO),
    OK(Icons.OK),
    ACCENT(Icons.CHECK),
    PLAIN(Icons.INFO);

    private final Icons icon;

    Tone(Icons icon) {
        this.icon = icon;
    }

    public Icons icon() {
        return icon;
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
