package app.unknot.shell.signin;

/** Addresses on the way into the portal. */
public final class SignInPages {
    public static final String SET_UP = "setup";
    public static final String WELCOME = "welcome";
    public static final String SECOND_FACTOR = "second-factor";
    public static final String LOCK = "lock";

    private SignInPages() {}
}
