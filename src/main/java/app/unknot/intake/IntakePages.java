package app.unknot.intake;

/** Addresses of the intake beside those of one client. */
public final class IntakePages {
    public static final String HOLDS = "holds";

    private IntakePages() {}
}
