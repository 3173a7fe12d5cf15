package app.unknot.charting.timeline;

import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.documents.DocumentHead;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.Documents;
import app.unknot.clients.timeline.TimelineEntry;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.clients.timeline.TimelineSource;
import app.unknot.letters.LetterPages;
import app.unknot.letters.LetterRow;
import app.unknot.letters.Letters;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers in a client's history: what came in, and what was written. */
final class PaperTimeline {
    private PaperTimeline() {}

    @Component
    static class Incoming implements TimelineSource {
        private final Documents documents;

        Incoming(Documents documents) {
            this.documents = documents;
        }

        @Override
        public TimelineKind kind() {
            return TimelineKind.DOCUMENT;
        }

        @Override
        public List<TimelineEntry> newest(ClientId client, int atMost) {
            return documents.heads(client, atMost).stream()
                    // A letter that was given is told as the letter it is.
                    .filter(head -> head.kind() != DocumentKind.GIVEN_LETTER)
                    .map(head -> entry(head, client))
                    .toList();
        }

        private static TimelineEntry entry(DocumentHead head, ClientId client) {
            String standing = head.withdrawn()
                    ? ChartingWords.WITHDRAWN.text()
                    : head.verified() ? ChartingWords.KEPT_AND_VERIFIED.text() : ChartingWords.KEPT.text();
            return new TimelineEntry(
                    TimelineKind.DOCUMENT,
                    head.uploadedAt(),
                    head.kind().title(),
                    standing,
                    ClientPages.documents(client));
        }
    }

    @Component
    static class Written implements TimelineSource {
        private final Letters letters;

        Written(Letters letters) {
            this.letters = letters;
        }

        @Override
        public TimelineKind kind() {
            return TimelineKind.LETTER;
        }

        @Override
        public List<TimelineEntry> newest(ClientId client, int atMost) {
            return letters.of(client, atMost).stream().map(Written::entry).toList();
        }

        private static TimelineEntry entry(LetterRow letter) {
            return new TimelineEntry(
                    TimelineKind.LETTER,
                    letter.draftedAt(),
                    letter.kind().title(),
                    letter.state().title(),
                    LetterPages.letter(letter.id()));
        }
    }
}
