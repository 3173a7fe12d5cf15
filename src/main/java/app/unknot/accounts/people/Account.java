package app.unknot.accounts.people;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Role;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. */
@Entity
@Table(name = "user_account")
public class Account {
    @Id
    private UUID id;

    private String signInName;
    private String firstName;
    private String lastName;
    private String credentials = "";
    private String npi = "";
    private String licenceNumber = "";
    private String licenceState = "";
    private @Nullable LocalDate licenceExpires;
    private @Nullable UUID supervisorId;
    private @Nullable String passwordHash;
    private boolean enabled = true;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;
    private int sessionEpoch;
    private @Nullable Instant disabledAt;

    @ElementCollection
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    /** A role without a line here holds everywhere. */
    @ElementCollection
    @CollectionTable(name = "role_location", joinColumns = @JoinColumn(name = "user_id"))
    private Set<RolePlace> places = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(UUID id, NewAccount wanted, Instant createdAt) {
        this.id = id;
        this.signInName = wanted.signInName().trim().toLowerCase(java.util.Locale.ROOT);
        this.firstName = wanted.firstName();
        this.lastName = wanted.lastName();
        this.roles.addAll(wanted.roles());
        this.createdAt = createdAt;
    }

    public UserId userId() {
        return new UserId(id);
    }

    public Subject subject() {
        return new Subject(
                userId(), firstName + " " + lastName, roles, placesOf(Role.MANAGER), placesOf(Role.THERAPIST));
    }

    public SignedInUser principal() {
        return new SignedInUser(subject(), signInName, passwordHash == null ? "" : passwordHash, enabled, sessionEpoch);
    }

    public AccountRow row() {
        return new AccountRow(
                userId(),
                signInName,
                firstName,
                lastName,
                credentials,
                Set.copyOf(roles),
                placesOf(Role.MANAGER),
                placesOf(Role.THERAPIST),
                enabled,
                passwordHash != null,
                disabledAt,
                lastSignInAt);
    }

    public TherapistProfile therapist() {
        return new TherapistProfile(
                userId(),
                firstName,
                lastName,
                credentials,
                npi,
                licenceNumber,
                licenceState,
                licenceExpires,
                placesOf(Role.THERAPIST));
    }

    public void license(String credentials, String npi, String number, String state, @Nullable LocalDate expires) {
        this.credentials = credentials;
        this.npi = npi;
        this.licenceNumber = number;
        this.licenceState = state;
        this.licenceExpires = expires;
    }

    @Nullable
    public UUID supervisorId() {
        return supervisorId;
    }

    public void supervisedBy(@Nullable UserId supervisor) {
        supervisorId = supervisor == null ? null : supervisor.value();
    }

    public boolean enabled() {
        return enabled;
    }

    public void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    /** Takes the places of a role with it. */
    public void changeRoles(Set<Role> wanted) {
        roles.clear();
        roles.addAll(wanted);
        places.removeIf(one -> !wanted.contains(one.role()));
    }

    /** Where a role of this person holds; everywhere unless it was said where. */
    public Places placesOf(Role role) {
        Set<LocationId> listed = places.stream()
                .filter(one -> one.role() == role)
                .map(one -> new LocationId(one.locationId()))
                .collect(Collectors.toSet());
        return listed.isEmpty() ? Places.EVERYWHERE : Places.only(listed);
    }

    public void place(Role role, Places wanted) {
        places.removeIf(one -> one.role() == role);
        wanted.listed().forEach(one -> places.add(new RolePlace(role, one.value())));
    }

    public void enable(boolean wanted, Instant at) {
        this.enabled = wanted;
        this.disabledAt = wanted ? null : at;
    }

    /** Every session that is open ends with its next request. */
    public void endSessions() {
        sessionEpoch++;
    }

    public Set<Role> roles() {
        return roles;
    }

    @Nullable
    public String passwordHash() {
        return passwordHash;
    }
}
