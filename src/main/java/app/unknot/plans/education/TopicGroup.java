package app.unknot.plans.education;

/** The shelves of the topics, in their order. */
public enum TopicGroup {
    ABOUT("About back pain"),
    CAUSES("Possible causes"),
    EFFECTS("What massage can do"),
    TECHNIQUES("Kinds of massage"),
    TREATMENT("Your treatment"),
    HOME("What you can do at home"),
    SEEK_HELP("When to seek help");

    private final String title;

    TopicGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
