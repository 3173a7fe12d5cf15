package app.unknot.shared.storage.embedded;

import java.util.UUID;

/** Decides from outside what a data folder is. Never in doubt for a new practice: an empty one must not take a full one's place. */
final class FolderCheck {
    /** Two header blocks of H2 and the salt before them: a shorter file holds nothing. */
    static final long SHORTEST = 3 * 4096;

    private FolderCheck() {}

    /**
     * @param knownSchema version of the newest migration that this program has
     */
    static FolderFinding examine(FolderFacts facts, String knownSchema) {
        if (!facts.writable()) return new FolderFinding(FolderState.NOT_WRITABLE, "its files cannot be written");
        boolean neverWhole = facts.begun() && facts.manifest().isEmpty();
        if (facts.databaseSize() < 0) return withoutDatabase(facts, neverWhole);
        if (neverWhole) return new FolderFinding(FolderState.NEW, "a first start was interrupted");
        if (facts.databaseSize() < SHORTEST)
            return new FolderFinding(FolderState.DAMAGED, "the file holds only " + facts.databaseSize() + " bytes");
        if (!facts.keyFile()) return new FolderFinding(FolderState.KEY_MISSING, "there is no key file");
        if (facts.key() == null) return new FolderFinding(FolderState.KEY_WRONG, "the key file cannot be read");
        if (!facts.encrypted())
            return new FolderFinding(FolderState.DAMAGED, "its beginning is not that of a database");
        if (!facts.manifestGood())
            return new FolderFinding(FolderState.DAMAGED, "its manifest " + Manifest.FILE + " was altered");
        return facts.manifest()
                .map(manifest -> againstManifest(facts, manifest, knownSchema))
                .orElse(new FolderFinding(FolderState.MINE, "made before there were manifests"));
    }

    private static FolderFinding withoutDatabase(FolderFacts facts, boolean neverWhole) {
        if (neverWhole) return new FolderFinding(FolderState.NEW, "a first start was interrupted");
        boolean used = facts.keyFile() || facts.manifest().isPresent() || !facts.manifestGood() || facts.traces();
        return used
                ? new FolderFinding(FolderState.DAMAGED, "the database file is missing")
                : new FolderFinding(FolderState.NEW, "nothing is there yet");
    }

    private static FolderFinding againstManifest(FolderFacts facts, Manifest manifest, String knownSchema) {
        if (!manifest.key().equals(facts.key())) {
            UUID other = facts.keyPractice();
            return other != null && !other.equals(manifest.practice())
                    ? new FolderFinding(FolderState.FOREIGN, "the key file was made for another practice")
                    : new FolderFinding(FolderState.KEY_WRONG, "the folder needs the key " + manifest.key());
        }
        if (compare(manifest.schema(), knownSchema) > 0)
            return new FolderFinding(FolderState.NEWER, "its schema is " + manifest.schema());
        return new FolderFinding(FolderState.MINE, "");
    }

    /** Versions as Flyway writes them: numbers with dots. */
    static int compare(String left, String right) {
        return org.flywaydb.core.api.MigrationVersion.fromVersion(left.isEmpty() ? "0" : left)
                .compareTo(org.flywaydb.core.api.MigrationVersion.fromVersion(right));
    }

    /**
     * @param because what was seen, in words that complete "The database in FOLDER is ...:"
     */
    record FolderFinding(FolderState state, String because) {}
}
