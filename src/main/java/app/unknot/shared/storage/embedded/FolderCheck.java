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
    static Verdict examine(FolderFacts facts, String knownSchema) {
        if (!facts.writable()) return new Verdict(FolderState.NOT_WRITABLE, "its files cannot be written");
        boolean neverWhole = facts.begun() && facts.manifest().isEmpty();
        if (facts.databaseSize() < 0) return withoutDatabase(facts, neverWhole);
        if (neverWhole) return new Verdict(FolderState.NEW, "a first start was interrupted");
        if (facts.databaseSize() < SHORTEST)
            return new Verdict(FolderState.DAMAGED, "the file holds only " + facts.databaseSize() + " bytes");
        if (!facts.keyFile()) return new Verdict(FolderState.KEY_MISSING, "there is no key file");
        if (facts.key() == null) return new Verdict(FolderState.KEY_WRONG, "the key file cannot be read");
        if (!facts.encrypted()) return new Verdict(FolderState.DAMAGED, "its beginning is not that of a database");
        if (!facts.manifestGood())
            return new Verdict(FolderState.DAMAGED, "its manifest " + Manifest.FILE + " was altered");
        return facts.manifest()
                .map(manifest -> againstManifest(facts, manifest, knownSchema))
                .orElse(new Verdict(FolderState.MINE, "made before there were manifests"));
    }

    private static Verdict withoutDatabase(FolderFacts facts, boolean neverWhole) {
        if (neverWhole) return new Verdict(FolderState.NEW, "a first start was interrupted");
        boolean used = facts.keyFile() || facts.manifest().isPresent() || !facts.manifestGood() || facts.traces();
        return used
                ? new Verdict(FolderState.DAMAGED, "the database file is missing")
                : new Verdict(FolderState.NEW, "nothing is there yet");
    }

    private static Verdict againstManifest(FolderFacts facts, Manifest manifest, String knownSchema) {
        if (!manifest.key().equals(facts.key())) {
            UUID other = facts.keyPractice();
            return other != null && !other.equals(manifest.practice())
                    ? new Verdict(FolderState.FOREIGN, "the key file was made for another practice")
                    : new Verdict(FolderState.KEY_WRONG, "the folder needs the key " + manifest.key());
        }
        if (compare(manifest.schema(), knownSchema) > 0)
            return new Verdict(FolderState.NEWER, "its schema is " + manifest.schema());
        return new Verdict(FolderState.MINE, "");
    }

    /** Versions as Flyway writes them: numbers with dots. */
    static int compare(String left, String right) {
        return org.flywaydb.core.api.MigrationVersion.fromVersion(left.isEmpty() ? "0" : left)
                .compareTo(org.flywaydb.core.api.MigrationVersion.fromVersion(right));
    }

    /**
     * @param because what was seen, in words that complete "The database in FOLDER is ...:"
     */
    record Verdict(FolderState state, String because) {}
}
