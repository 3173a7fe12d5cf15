package app.unknot.clients;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.search.ClientWordStore;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who a client is, at first contact and later. */
@Service
public class ClientRegistration {
    private final ClientRepository clients;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final ClientWordStore words;
    private final JdbcClient jdbc;

    ClientRegistration(
            ClientRepository clients,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            ClientWordStore words,
            JdbcClient jdbc) {
        this.clients = clients;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
        this.jdbc = jdbc;
    }

    /**
     * Creates a record. A therapist who creates one is assigned to it.
     *
     * @throws app.unknot.shared.Refused when a name is missing, a text is too long, or a number or the birthday cannot be
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public ClientId create(ClientForm typed) {
        ClientForm form = typed.kept(clock.today());
        jdbc.sql("update client_number set last_number = last_number + 1 where id = 1")
                .update();
        int number = jdbc.sql("select last_number from client_number where id = 1")
                .query(Integer.class)
                .single();
        Client client = clients.saveAndFlush(new Client(Ids.next(), "C" + number, form, clock.instant()));
        ClientId id = client.reference().id();
        words.keep(id.value(), client.words());
        audit.record(AuditEvent.done("CLIENT_CREATE", id.matter()));
        careTeam.takeOn(id);
        return id;
    }

    /**
     * Changes what is written down about a client.
     *
     * @param seen the version that was changed
     * @return the record as it is now, which is no further look at it
     * @throws app.unknot.shared.Refused when a name is missing, a text is too long, a number or the birthday cannot be, or somebody else
     *     changed the record in between
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public ClientRecord change(ClientId id, long seen, ClientForm form) {
        return change(id, seen, client -> client.change(form.kept(clock.today())));
    }

    /**
     * Changes all that a front desk knows, at once.
     *
     * @param seen the version that was changed
     * @throws app.unknot.shared.Refused as {@link #change(ClientId, long, ClientForm)}
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public ClientRecord change(ClientId id, long seen, ClientForm form, ClientDetails details) {
        return change(id, seen, client -> {
            client.change(form.kept(clock.today()));
            client.change(details.kept());
        });
    }

    /**
     * Changes what is known besides name and address.
     *
     * @param seen the version that was changed
     * @throws RefusedRequest when somebody else has changed the record since
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public ClientRecord change(ClientId id, long seen, ClientDetails details) {
        return change(id, seen, client -> client.change(details.kept()));
    }

    private ClientRecord change(ClientId asked, long seen, Consumer<Client> by) {
        ClientId id = careTeam.survivor(asked);
        Scope scope = access.require(Action.CLIENT_CONTACT_EDIT, careTeam.relationByCare(id), id.matter());
        Client client = clients.find(id.value(), scope, clock.today()).orElseThrow(RecordNotFound::new);
        if (client.record().version() != seen)
            throw new RefusedRequest(ClientsWords.SOMEONE_ELSE_HAS_JUST_CHANGED.text());
        by.accept(client);
        ClientRecord changed = clients.saveAndFlush(client).record();
        words.keep(id.value(), client.words());
        audit.record(AuditEvent.done("CLIENT_CHANGE", id.matter()));
        return changed;
    }
}
