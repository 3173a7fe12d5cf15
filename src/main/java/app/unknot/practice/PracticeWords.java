package app.unknot.practice;

import app.unknot.accounts.joining.LocalWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a guesser knows of the practice. */
@Component
class PracticeWords implements LocalWords {
    private final PracticeSettings settings;

    PracticeWords(PracticeSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> names() {
        PracticeProfile profile = settings.profile();
        return List.of(profile.name(), profile.street(), profile.city());
    }
}
