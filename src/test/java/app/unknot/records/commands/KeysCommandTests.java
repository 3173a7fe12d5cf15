package app.unknot.records.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.records.backup.BackupFailed;
import app.unknot.records.recovery.SheetWords;
import app.unknot.shared.storage.Keys;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTests {
    @TempDir
    private Path folder;

    private List<String> typed(String text) {
        List<String> said = new ArrayList<>();
        Place place = Place.of(Words.of(
                "keys", List.of("from-sheet", "--data", folder.resolve("data").toString())));
        new KeysCommand(place).run(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), said::add);
        return said;
    }

    @Test
    void the_key_file_is_made_again_from_the_sheet() {
        Keys lost = Keys.create(folder.resolve("lost.properties"), UUID.randomUUID());
        List<String> said = typed(String.join("\n", SheetWords.of(lost.masterForPaper())) + "\n");
        Path file = folder.resolve("data").resolve("keys.properties");
        assertThat(Keys.load(file).fingerprint()).isEqualTo(lost.fingerprint());
        assertThat(said.getLast()).contains(file.toString(), lost.fingerprint());
    }

    @Test
    void a_slip_writes_nothing() {
        List<String> lines = SheetWords.of(Keys.create(folder.resolve("lost.properties"), UUID.randomUUID())
                .masterForPaper());
        assertThatThrownBy(() -> typed(String.join("\n", lines.subList(0, 3))))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("3 were typed")
                .hasMessageContaining("No key file was written");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void another_word_is_not_understood() {
        assertThatThrownBy(() -> Words.of("keys", List.of("print"))).isInstanceOf(Words.NotUnderstood.class);
    }
}
