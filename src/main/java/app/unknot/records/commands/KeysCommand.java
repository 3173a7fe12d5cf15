package app.unknot.records.commands;

import app.unknot.records.backup.BackupFailed;
import app.unknot.records.recovery.SheetWords;
import app.unknot.shared.storage.Keys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the key file again from the lines of the recovery sheet. */
record KeysCommand(Place place) {
    void run(InputStream typed, Consumer<String> out) {
        out.accept("Type the " + SheetWords.LINES + " lines of the recovery sheet, each followed by Enter.");
        try {
            Keys keys = Keys.rebuild(place.keyFile(), SheetWords.read(lines(typed)));
            out.accept("The key file is " + place.keyFile() + ". Its key is " + keys.fingerprint()
                    + ": compare that with the sheet.");
        } catch (SheetWords.Mistyped | IllegalStateException e) {
            throw new BackupFailed(e.getMessage() + " No key file was written.", e);
        } catch (IOException e) {
            throw new BackupFailed("The lines could not be read: " + e.getMessage(), e);
        }
    }

    private static List<String> lines(InputStream typed) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(typed, StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line; lines.size() < SheetWords.LINES && (line = in.readLine()) != null; )
            if (!line.isBlank()) lines.add(line);
        return lines;
    }
}
