package app.unknot.claims.settings;

import app.unknot.accounts.access.Scope;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SettingsRows extends Repository<SettingsRow, Integer> {
    SettingsRow save(SettingsRow row);

    @Query("select r from SettingsRow r where r.id = 1 and :#{#scope.practiceWide} = true")
    Optional<SettingsRow> only(Scope scope);
}
