package app.unknot.accounts.factors.passkeys;

import app.unknot.accounts.words.AccountsWords;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where passkeys work, by the address that the practice has set and the one that a request was made to. */
@Component
public final class PasskeyAddresses {
    private final @Nullable URI own;

    PasskeyAddresses(@Value("${unknot.address}") String address) {
        this.own = uri(address.strip());
    }

    /** The address of this request, or empty when passkeys do not work there. */
    public Optional<PasskeyAddress> of(HttpServletRequest request) {
        return PasskeyAddress.of(own, request.isSecure(), request.getServerName(), request.getServerPort());
    }

    /** Why they do not work where somebody is, in one sentence. */
    public String whyNot() {
        return PasskeyAddress.ofPractice(own)
                .map(address -> AccountsWords.PASSKEYS_WORK_AT_ONLY_OPEN.text(address.origin()))
                .orElse(AccountsWords.PASSKEYS_WORK_ONLY_IF_THIS_PORTAL.text());
    }

    /** What is no address at all stops the start elsewhere, with words. */
    private static @Nullable URI uri(String text) {
        try {
            return text.isEmpty() ? null : URI.create(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
