package app.unknot.plans.education;

import app.unknot.shared.text.Text;

/** The shelves of the topics, in their order. */
public enum TopicGroup implements Text {
    ABOUT,
    CAUSES,
    EFFECTS,
    TECHNIQUES,
    TREATMENT,
    HOME,
    SEEK_HELP;

    public String title() {
        return text();
    }
}
