package app.unknot.outcomes.store;

import app.unknot.accounts.access.Scope;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface InstrumentSettings extends Repository<InstrumentSetting, String> {
    InstrumentSetting save(InstrumentSetting setting);

    @Query("select s from InstrumentSetting s where :#{#scope.practiceWide} = true")
    List<InstrumentSetting> all(Scope scope);
}
