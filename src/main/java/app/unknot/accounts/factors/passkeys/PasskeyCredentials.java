package app.unknot.accounts.factors.passkeys;

import app.unknot.accounts.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * The passkeys of one address, as Spring Security asks for them.
 *
 * @param owner whose a new one will be; null where none can be new
 */
record PasskeyCredentials(
        PasskeyStore store, String rpId, @Nullable UserId owner) implements UserCredentialRepository {
    @Override
    public void save(CredentialRecord credential) {
        if (findByCredentialId(credential.getCredentialId()) == null) {
            if (owner == null) throw new RefusedPasskey("it was removed while it was shown");
            store.add(owner, rpId, credential);
        } else if (!store.used(credential.getCredentialId(), credential.getSignatureCount()))
            throw new RefusedPasskey(RelyingParty.COUNTER);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return store.credential(id, rpId).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return store.credentials(handle, rpId);
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Only its owner removes a passkey");
    }
}
