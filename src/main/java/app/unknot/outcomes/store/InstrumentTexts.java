package app.unknot.outcomes.store;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface InstrumentTexts extends Repository<InstrumentText, UUID> {
    InstrumentText save(InstrumentText text);

    /** All, the newest last. */
    @Query("select t from InstrumentText t where :#{#scope.practiceWide} = true order by t.installedAt, t.id")
    List<InstrumentText> all(Scope scope);
}
