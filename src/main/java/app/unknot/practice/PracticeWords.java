package app.unknot.practice;

import app.unknot.accounts.joining.LocalWords;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a guesser knows of the practice. */
@Component
class PracticeWords implements LocalWords {
    private final PracticeSettings settings;
    private final Locations locations;

    PracticeWords(PracticeSettings settings, Locations locations) {
        this.settings = settings;
        this.locations = locations;
    }

    @Override
    public List<String> names() {
        PracticeProfile profile = settings.profile();
        return Stream.concat(
                        Stream.of(profile.name(), profile.street(), profile.city()),
                        locations.all().stream()
                                .flatMap(one -> Stream.of(
                                        one.name(),
                                        one.address().street(),
                                        one.address().city())))
                .distinct()
                .toList();
    }
}
