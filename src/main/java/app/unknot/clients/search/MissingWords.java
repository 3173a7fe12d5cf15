package app.unknot.clients.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the words of clients that have none yet, before the portal says that it is ready. */
@Component
class MissingWords implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(MissingWords.class);

    private final ClientWordStore words;

    MissingWords(ClientWordStore words) {
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int all = 0;
        for (int some = words.makeSome(); some > 0; some = words.makeSome()) all += some;
        if (all > 0) LOG.info("{} clients can be found by more than their last names now.", all);
    }
}
