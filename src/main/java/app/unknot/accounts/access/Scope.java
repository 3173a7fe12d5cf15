package app.unknot.accounts.access;

import app.unknot.accounts.Subject;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a query may reach: for whom, for which clients, to which kinds of content. Made by the {@link AccessPolicy} alone, so that
 * there is none without a decision. Every query takes one, and what it finds is compared with it once more.
 */
public final class Scope {
    private static final UUID NOBODY = new UUID(0, 0);

    private final @Nullable Subject subject;
    private final Relation relation;
    private final Set<Content> opens;
    private final @Nullable Set<UUID> clients;
    private final boolean ownRows;

    /**
     * @param subject who asks, or null for a work of the product
     * @param clients the clients who are reached, or null for all whom the query finds
     * @param ownRows whether a query has to keep to rows of the subject's own and to clients in care
     */
    Scope(
            @Nullable Subject subject,
            Relation relation,
            Set<Content> opens,
            @Nullable Set<UUID> clients,
            boolean ownRows) {
        this.subject = subject;
        this.relation = relation;
        this.opens = opens;
        this.clients = clients;
        this.ownRows = ownRows;
    }

    /**
     * @throws IllegalStateException for a work of the product, which nobody in particular asks for
     */
    public Subject subject() {
        if (subject == null) throw new IllegalStateException("A work of the product has no subject");
        return subject;
    }

    public Relation relation() {
        return relation;
    }

    /** Whose own rows a query keeps to, or the nil id. */
    public UUID therapist() {
        return ownRows ? subject().id().value() : NOBODY;
    }

    /** Whether a query need not keep to the subject's own rows: the clients are checked, or everybody's are meant. */
    public boolean practiceWide() {
        return !ownRows;
    }

    /** Whether the client was checked. In a scope of own rows nobody was: their rows tell. */
    public boolean reaches(UUID client) {
        return clients == null || clients.contains(client);
    }

    public boolean opens(Content content) {
        return opens.contains(content);
    }

    @Override
    public String toString() {
        return "Scope[" + (subject == null ? "product" : subject.id()) + ", " + relation + ", " + opens + "]";
    }
}
