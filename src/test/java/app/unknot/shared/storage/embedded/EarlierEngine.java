package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.nio.file.Path;

/** Makes a folder look as if another release of H2 had written its file, so that the next start writes it whole. */
public final class EarlierEngine {
    private static final String ENGINE = "2.3.232";

    private EarlierEngine() {}

    public static void mark(Path folder, Keys keys) throws IOException {
        Manifest now = Manifest.read(folder).orElseThrow();
        new Manifest(
                        now.practice(),
                        now.key(),
                        ENGINE,
                        now.schema(),
                        now.size(),
                        now.checksum(),
                        now.auditSeq(),
                        now.at(),
                        "")
                .sealed(keys)
                .write(folder);
    }
}
