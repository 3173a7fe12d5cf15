package app.unknot.accounts.joining;

import java.util.List;

/** Names that everybody here knows, such as the practice's: a guesser tries them first. */
public interface LocalWords {
    List<String> names();
}
