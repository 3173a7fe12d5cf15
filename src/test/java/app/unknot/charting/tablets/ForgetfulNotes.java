package app.unknot.charting.tablets;

import app.unknot.accounts.access.Scope;
import app.unknot.charting.store.SessionNote;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** As somebody might write it in a hurry: the query takes a scope and never looks at it. */
public interface ForgetfulNotes extends Repository<SessionNote, UUID> {
    @Query("select n from SessionNote n where n.id = :id")
    Optional<SessionNote> find(UUID id, Scope scope);
}
