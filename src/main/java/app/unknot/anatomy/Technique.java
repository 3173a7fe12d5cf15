package app.unknot.anatomy;

import app.unknot.shared.text.Text;

/** The catalogue of six, in its order; ties in the chooser go by it. */
public enum Technique implements Text {
    SWEDISH,
    DEEP_TISSUE,
    TRIGGER_POINT,
    SHIATSU,
    HOT_STONE,
    SPORTS;

    public String title() {
        return text();
    }
}
