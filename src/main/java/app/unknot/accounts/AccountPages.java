package app.unknot.accounts;

/** Addresses of accounts, and of the sign-in. */
public final class AccountPages {
    public static final String SIGN_IN = "login";
    public static final String ACCOUNTS = "accounts";
    public static final String TEAM = "team";
    public static final String REQUESTS = "requests";
    public static final String MY_ACCOUNT = "my-account";
    public static final String PIN = "pin";

    /** In the address of the sign-in: the password is new. */
    public static final String WELCOME_PARAMETER = "welcome";

    /** In the address of the sign-in: the practice was set up before. */
    public static final String DONE_PARAMETER = "done";

    private AccountPages() {}

    /** The sign-in, with what has just been done. */
    public static String signInAfter(String what) {
        return SIGN_IN + "?" + what;
    }
}
