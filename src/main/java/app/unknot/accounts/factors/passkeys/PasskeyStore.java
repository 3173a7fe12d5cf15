package app.unknot.accounts.factors.passkeys;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where passkeys lie. They hang on the account; nothing in them is secret. */
@Component
class PasskeyStore {
    private static final String CREDENTIAL =
            "select p.*, u.handle from passkey p join passkey_user u on u.user_id = p.user_id where ";

    private final JdbcClient jdbc;
    private final PracticeClock clock;

    PasskeyStore(JdbcClient jdbc, PracticeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Passkey> of(UserId user) {
        return jdbc.sql("select * from passkey where user_id = ? order by made_at, id")
                .param(user.value())
                .query((row, number) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getString("rp_id"),
                        instant(row, "made_at"),
                        row.getObject("used_at") == null ? null : instant(row, "used_at"),
                        row.getBoolean("backed_up")))
                .list();
    }

    List<CredentialRecord> credentials(UserId user, String rpId) {
        return jdbc.sql(CREDENTIAL + "p.user_id = ? and p.rp_id = ? order by p.made_at, p.id")
                .params(user.value(), rpId)
                .query(PasskeyStore::credential)
                .list();
    }

    List<CredentialRecord> credentials(Bytes handle, String rpId) {
        return jdbc.sql(CREDENTIAL + "u.handle = ? and p.rp_id = ? order by p.made_at, p.id")
                .params(handle.toBase64UrlString(), rpId)
                .query(PasskeyStore::credential)
                .list();
    }

    Optional<CredentialRecord> credential(Bytes id, String rpId) {
        return jdbc.sql(CREDENTIAL + "p.credential_id = ? and p.rp_id = ?")
                .params(id.toBase64UrlString(), rpId)
                .query(PasskeyStore::credential)
                .optional();
    }

    Optional<UserId> owner(Bytes id, String rpId) {
        return jdbc.sql("select user_id from passkey where credential_id = ? and rp_id = ?")
                .params(id.toBase64UrlString(), rpId)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    Optional<Bytes> handle(UserId user) {
        return jdbc.sql("select handle from passkey_user where user_id = ?")
                .param(user.value())
                .query(String.class)
                .optional()
                .map(Bytes::fromBase64);
    }

    Optional<UserId> user(Bytes handle) {
        return jdbc.sql("select user_id from passkey_user where handle = ?")
                .param(handle.toBase64UrlString())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** @throws RefusedRequest when the person has a passkey of that name */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(UserId user, String rpId, CredentialRecord made) {
        if (handle(user).isEmpty())
            jdbc.sql("insert into passkey_user (user_id, handle) values (?, ?)")
                    .params(user.value(), made.getUserEntityUserId().toBase64UrlString())
                    .update();
        String transports = made.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(" "));
        try {
            jdbc.sql(
                            "insert into passkey (id, user_id, rp_id, credential_id, public_key, attestation, transports, label,"
                                    + " label_key, made_at, sign_count, user_verified, backup_eligible, backed_up)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            Ids.next(),
                            user.value(),
                            rpId,
                            made.getCredentialId().toBase64UrlString(),
                            new Bytes(made.getPublicKey().getBytes()).toBase64UrlString(),
                            text(made.getAttestationObject()),
                            transports,
                            made.getLabel(),
                            key(made.getLabel()),
                            now(),
                            made.getSignatureCount(),
                            made.isUvInitialized(),
                            made.isBackupEligible(),
                            made.isBackupState())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw nameTaken();
        }
    }

    /**
     * Notes that one was shown. Of two that show the same count at the same moment, one gets true; authenticators that do not count
     * always show zero.
     */
    @Transactional
    boolean used(Bytes id, long count) {
        return jdbc.sql("update passkey set sign_count = ?, used_at = ? where credential_id = ?"
                                + " and (sign_count < ? or (sign_count = 0 and ? = 0))")
                        .params(count, now(), id.toBase64UrlString(), count, count)
                        .update()
                == 1;
    }

    boolean hasName(UserId user, String label) {
        return jdbc.sql("select count(*) from passkey where user_id = ? and label_key = ?")
                        .params(user.value(), key(label))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws RefusedRequest when the person has another passkey of that name */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean rename(UserId user, UUID id, String label) {
        try {
            return jdbc.sql("update passkey set label = ?, label_key = ? where id = ? and user_id = ?")
                            .params(label, key(label), id, user.value())
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            throw nameTaken();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(UserId user, UUID id) {
        return jdbc.sql("delete from passkey where id = ? and user_id = ?")
                        .params(id, user.value())
                        .update()
                == 1;
    }

    /** Two of a person's devices that remove the last but one at the same moment wait for each other here. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(UserId user) {
        jdbc.sql("select id from user_account where id = ? for update")
                .param(user.value())
                .query(UUID.class)
                .single();
    }

    static RefusedRequest nameTaken() {
        return new RefusedRequest(AccountsWords.YOU_ALREADY_HAVE_A_PASSKEY.text());
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(Bytes.fromBase64(row.getString("handle")))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(row.getString("public_key")).getBytes()))
                .attestationObject(Bytes.fromBase64(row.getString("attestation")))
                .transports(Arrays.stream(row.getString("transports").split(" "))
                        .filter(one -> !one.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .label(row.getString("label"))
                .created(instant(row, "made_at"))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .build();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
