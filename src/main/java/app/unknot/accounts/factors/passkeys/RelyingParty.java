package app.unknot.accounts.factors.passkeys;

import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.passkeys.Ceremony.Creating;
import app.unknot.accounts.factors.passkeys.Ceremony.Showing;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of the portal in WebAuthn Level 3: asks a browser for a new passkey or one that there is, and checks what comes back. Each
 * time the device has to check who holds it; without that a passkey would be one factor only.
 */
@Component
class RelyingParty {
    static final String COUNTER = "its counter went back";

    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(5);
    private static final int HANDLE_BYTES = 64;
    private static final int LARGEST_ANSWER = 20_000;
    private static final int LARGEST_ATTESTATION = 6_000;
    /** The flags follow the hash of the name; this one says that the device has checked who holds it. */
    private static final int FLAGS = 32;

    private static final int USER_VERIFIED = 0x04;

    private static final List<String> NEW =
            List.of("/id", "/rawId", "/type", "/response/clientDataJSON", "/response/attestationObject");

    private static final List<String> KNOWN = List.of(
            "/id", "/rawId", "/type", "/response/clientDataJSON", "/response/authenticatorData", "/response/signature");

    private final PasskeyStore store;

    RelyingParty(PasskeyStore store) {
        this.store = store;
    }

    /** @param name what the device lists the passkey under */
    Creating askForNew(PasskeyAddress at, UserId user, String name, Instant now) {
        PublicKeyCredentialCreationOptions asked = PublicKeyCredentialCreationOptions.builder()
                .rp(entity(at))
                .user(ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(store.handle(user).orElseGet(RelyingParty::newHandle))
                        .name(name)
                        .displayName(name)
                        .build())
                .challenge(Bytes.random())
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .timeout(TIME_TO_ANSWER)
                .excludeCredentials(descriptors(store.credentials(user, at.rpId())))
                .build();
        return new Creating(at, asked, Json.MAPPER.valueToTree(asked), now);
    }

    /** @param user whose passkeys will do, or null for anybody's */
    Showing askFor(PasskeyAddress at, @Nullable UserId user, Instant now) {
        PublicKeyCredentialRequestOptions asked = PublicKeyCredentialRequestOptions.builder()
                .rpId(at.rpId())
                .challenge(Bytes.random())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(TIME_TO_ANSWER)
                .allowCredentials(user == null ? List.of() : descriptors(store.credentials(user, at.rpId())))
                .build();
        return new Showing(at, asked, Json.MAPPER.valueToTree(asked), now);
    }

    /**
     * Keeps a new passkey.
     *
     * @throws RefusedPasskey when it is not what was asked for, or the device has not checked who holds it
     */
    void register(Creating ceremony, UserId owner, String label, String answer) {
        PublicKeyCredential<AuthenticatorAttestationResponse> made =
                read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {}, NEW);
        if (made.getResponse().getAttestationObject().getBytes().length > LARGEST_ATTESTATION)
            throw new RefusedPasskey("its attestation is too long");
        checked(() -> operations(ceremony.at(), owner)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        ceremony.asked(), new RelyingPartyPublicKey(made, label))));
    }

    /** @throws RefusedPasskey when it cannot be read */
    PublicKeyCredential<AuthenticatorAssertionResponse> read(String answer) {
        return read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {}, KNOWN);
    }

    /** @throws RefusedPasskey when it is not one of ours, or not what was asked for; its message says why */
    void verify(Showing ceremony, PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        byte[] said = shown.getResponse().getAuthenticatorData().getBytes();
        if (said.length <= FLAGS || (said[FLAGS] & USER_VERIFIED) == 0)
            throw new RefusedPasskey("the device did not check who holds it");
        Bytes handle = shown.getResponse().getUserHandle();
        CredentialRecord kept = store.credential(shown.getRawId(), ceremony.at().rpId())
                .orElseThrow(() -> new RefusedPasskey("it is not known"));
        if (handle != null && !handle.equals(kept.getUserEntityUserId()))
            throw new RefusedPasskey("it names somebody else");
        checked(() -> operations(ceremony.at(), null)
                .authenticate(new RelyingPartyAuthenticationRequest(ceremony.asked(), shown)));
    }

    private WebAuthnRelyingPartyOperations operations(PasskeyAddress at, @Nullable UserId owner) {
        return new Webauthn4JRelyingPartyOperations(
                new PasskeyHandles(store),
                new PasskeyCredentials(store, at.rpId(), owner),
                entity(at),
                Set.of(at.origin()));
    }

    private static <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (MaliciousCounterValueException behind) {
            throw new RefusedPasskey(COUNTER, behind);
        } catch (WebAuthnException | JacksonException | IllegalArgumentException wrong) {
            throw new RefusedPasskey(wrong.getClass().getSimpleName(), wrong);
        }
    }

    /** @param parts that have to be there */
    private <T> T read(String answer, TypeReference<T> type, List<String> parts) {
        if (answer.length() > LARGEST_ANSWER) throw new RefusedPasskey("the answer is too long");
        try {
            JsonNode tree = Json.MAPPER.readTree(answer);
            if (!parts.stream().allMatch(part -> tree.at(part).isString()))
                throw new RefusedPasskey("the answer is incomplete");
            return Json.MAPPER.treeToValue(tree, type);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new RefusedPasskey("the answer cannot be read", unreadable);
        }
    }

    private static PublicKeyCredentialRpEntity entity(PasskeyAddress at) {
        return PublicKeyCredentialRpEntity.builder()
                .id(at.rpId())
                .name("Unknot")
                .build();
    }

    private static List<PublicKeyCredentialDescriptor> descriptors(List<CredentialRecord> credentials) {
        return credentials.stream()
                .map(one -> PublicKeyCredentialDescriptor.builder()
                        .id(one.getCredentialId())
                        .transports(one.getTransports())
                        .build())
                .toList();
    }

    private static Bytes newHandle() {
        byte[] handle = new byte[HANDLE_BYTES];
        new java.security.SecureRandom().nextBytes(handle);
        return new Bytes(handle);
    }

    /** Made with the first passkey, and not with every start. Some browsers take an empty wish for a wrong one, so none is sent. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .addModule(new WebauthnJacksonModule())
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
