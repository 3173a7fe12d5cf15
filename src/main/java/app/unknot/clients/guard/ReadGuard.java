package app.unknot.clients.guard;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.clients.merge.ClientAliases;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The second net under the services' own checks. A query may find only rows that its scope reaches, however the query was written; a
 * row about a client that comes up outside of any query with a scope is refused as well. So one forgotten check does not leak.
 */
final class ReadGuard implements MethodInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(ReadGuard.class);
    private static final ScopedValue<RepositoryCall> NOW = ScopedValue.newInstance();

    private final ObjectProvider<CareTeam> careTeam;
    private final ObjectProvider<AuditLog> audit;
    private final ObjectProvider<ClientAliases> aliases;

    ReadGuard(
            ObjectProvider<CareTeam> careTeam, ObjectProvider<AuditLog> audit, ObjectProvider<ClientAliases> aliases) {
        this.careTeam = careTeam;
        this.audit = audit;
        this.aliases = aliases;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Optional<Scope> scope = throughAliases(call);
        if (scope.isPresent()) return read(call, scope.get());
        return writes(call) ? ScopedValue.where(NOW, new RepositoryCall(null)).call(call::proceed) : call.proceed();
    }

    /** Called for each row that the database brings up. */
    void loaded(AboutClient row) {
        if (!NOW.isBound()) throw refuse(row, "outside of any scope");
        NOW.get().loaded(row);
    }

    private @Nullable Object read(MethodInvocation call, Scope scope) throws Throwable {
        for (UUID client : clientsAskedFor(call))
            if (!scope.reaches(client))
                throw refuse(client, call.getMethod().getName(), "asked for in the scope of others");
        RepositoryCall reading = new RepositoryCall(scope);
        Object result = ScopedValue.where(NOW, reading).call(call::proceed);
        reading.returned(result);
        reading.outOfReach().ifPresent(row -> {
            throw refuse(row, "found in " + scope);
        });
        Set<UUID> strangers = new HashSet<>(reading.toBeInCare());
        // Which notes a supervisor signs second stands in the notes themselves: the query has looked there.
        if (strangers.isEmpty() || scope.relation() == Relation.SUPERVISES) return result;
        strangers.removeAll(careTeam.getObject().inCareOf(scope.subject().id(), strangers));
        for (UUID client : strangers) throw refuse(client, call.getMethod().getName(), "not in care");
        return result;
    }

    /** The scope of the call. The query gets it with the aliases of its clients, whose rows it finds as well. */
    private Optional<Scope> throughAliases(MethodInvocation call) {
        @Nullable Object[] arguments = call.getArguments();
        for (int i = 0; i < arguments.length; i++)
            if (arguments[i] instanceof Scope scope) {
                Scope wider = AccessPolicy.through(scope, aliases.getObject());
                arguments[i] = wider;
                return Optional.of(wider);
            }
        return Optional.empty();
    }

    /** What the parameters called client and clients hold. */
    private static Set<UUID> clientsAskedFor(MethodInvocation call) {
        Set<UUID> asked = new HashSet<>();
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Object value = call.getArguments()[i];
            if (parameters[i].getName().equals("client") && value instanceof UUID client) asked.add(client);
            if (parameters[i].getName().equals("clients") && value instanceof Collection<?> clients)
                clients.forEach(client -> asked.add((UUID) client));
        }
        return asked;
    }

    private static boolean writes(MethodInvocation call) {
        String name = call.getMethod().getName();
        return name.startsWith("save") || name.startsWith("delete");
    }

    private OutOfScope refuse(AboutClient row, String how) {
        UUID client = row.aboutClient();
        String what = row.getClass().getSimpleName();
        return client == null ? refused(Matter.unknown(what), what, how) : refuse(client, what, how);
    }

    private OutOfScope refuse(UUID client, String what, String how) {
        return refused(Matter.ofClient(client, what), what, how);
    }

    private OutOfScope refused(Matter matter, String what, String how) {
        LOG.error("Read guard: {} {}", what, how);
        audit.getObject().recordAlone(AuditEvent.denied("READ_GUARD", matter));
        return new OutOfScope("The read guard refused " + what + ", " + how);
    }
}
