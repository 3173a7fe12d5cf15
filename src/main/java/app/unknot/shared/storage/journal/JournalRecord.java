package app.unknot.shared.storage.journal;

import java.util.List;

/**
 * One entry of the journal.
 *
 * @param id number of the transaction, rising over the life of the practice
 * @param withdrawn the database refused the commit after all: the changes of this number are not to be replayed
 * @param changes empty when withdrawn
 */
record JournalRecord(long id, boolean withdrawn, List<Change> changes) {}
