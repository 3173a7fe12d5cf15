package app.unknot.accounts;

/** What an account may do. Roles add up: a solo owner has all three. */
public enum Role {
    THERAPIST("Therapist"),
    MANAGER("Manager"),
    ADMIN("Admin");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The authority that Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
