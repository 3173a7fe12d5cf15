package app.unknot.accounts.joining;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.passwords.PasswordRules;
import app.unknot.accounts.signin.PasswordHashing;
import app.unknot.accounts.words.AccountsWords;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/** Takes a password that somebody has chosen, when it is good enough, and hashes it. */
@Component
class PasswordChoice {
    private final PasswordHashing hashing;
    private final LocalWords local;

    PasswordChoice(PasswordHashing hashing, LocalWords local) {
        this.hashing = hashing;
        this.local = local;
    }

    /**
     * @param name of the person
     * @throws RefusedRequest when it is not good enough, or too many sign in at this moment
     */
    ChosenPassword choose(String password, String name) {
        List<String> known = new ArrayList<>(local.names());
        known.add(name);
        PasswordRules.complaint(password, known).ifPresent(complaint -> {
            throw new RefusedRequest(complaint);
        });
        try {
            return new ChosenPassword(hashing.encode(password));
        } catch (AuthenticationServiceException busy) {
            throw new RefusedRequest(AccountsWords.MANY_PEOPLE_ARE_SIGNING_IN_RIGHT_NOW.text());
        }
    }
}
