package app.unknot.accounts.factors.passkeys;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Whose a handle is, as Spring Security asks for it. The name is the account's id: names of people are no business of it. */
record PasskeyHandles(PasskeyStore store) implements PublicKeyCredentialUserEntityRepository {
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return store.user(handle)
                .map(user -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle)
                        .name(user.toString())
                        .displayName(user.toString())
                        .build())
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        throw new UnsupportedOperationException("People are found by their handle");
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("A handle is kept with the first passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("A handle goes with the account's factors");
    }
}
