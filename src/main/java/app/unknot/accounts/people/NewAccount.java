package app.unknot.accounts.people;

import app.unknot.accounts.Role;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.shared.Refused;
import app.unknot.shared.typed.TextRule;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is asked of a new account. The person chooses the password, never the one who invites. */
public record NewAccount(String signInName, String firstName, String lastName, Set<Role> roles) {
    public static final TextRule NAME = TextRule.line(80);

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@-]+");

    public NewAccount {
        roles = Set.copyOf(roles);
    }

    /**
     * As it is kept: names without what nobody sees, the sign-in name in small letters.
     *
     * @throws Refused when a name is missing or too long, the sign-in name has other characters, or no role is chosen
     */
    public NewAccount kept() {
        NewAccount kept = new NewAccount(
                NAME.kept(signInName).toLowerCase(Locale.ROOT), NAME.kept(firstName), NAME.kept(lastName), roles);
        if (roles.isEmpty()) throw new Refused(AccountsWords.CHOOSE_AT_LEAST_ONE_ROLE.text());
        if (kept.signInName.isEmpty() || kept.firstName.isEmpty() || kept.lastName.isEmpty())
            throw new Refused(AccountsWords.ENTER_THE_NAME_AND_THE_SIGN.text());
        if (!SIGN_IN_NAME.matcher(kept.signInName).matches())
            throw new Refused(AccountsWords.A_SIGN_IN_NAME_HAS.text());
        return kept;
    }
}
