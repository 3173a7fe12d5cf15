package app.unknot.charting.note;

import app.unknot.charting.NoteContent;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleBook;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What rules were called when a note was written: a code by itself says nothing to a reader, and titles change. */
@Component
public class RuleTitles {
    private final RuleBook book;

    RuleTitles(RuleBook book) {
        this.book = book;
    }

    /** The titles by their codes, of the rules that ran at that time. */
    public Map<String, String> at(Instant time) {
        return book.at(time).rules().stream().collect(Collectors.toMap(Rule::code, Rule::title));
    }

    /** Those that a note needs: none, when its session was adapted to nothing. */
    public Map<String, String> of(NoteContent note) {
        return note.fields().keySet().stream().anyMatch(field -> NoteField.ADAPTED.isNamed(field))
                ? at(note.head().startedAt())
                : Map.of();
    }
}
