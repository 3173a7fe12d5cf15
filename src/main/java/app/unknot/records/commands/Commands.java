package app.unknot.records.commands;

import app.unknot.records.backup.BackupFailed;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** Runs one command: reads its words, prints what it does as it does it, and turns the end into an exit code. */
public final class Commands {
    public static final Set<String> NAMES = Set.of("backup", "restore", "verify", "keys", "rotate-keys");

    private static final int WELL = 0;
    private static final int NOT_WELL = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private Commands() {}

    public static int run(String... arguments) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) root.setLevel(Level.OFF);
        PrintStream out = stream(FileDescriptor.out);
        PrintStream complaints = stream(FileDescriptor.err);
        List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            Words given = Words.of(arguments[0], words);
            Place place = Place.of(given);
            switch (arguments[0]) {
                case "backup" -> new BackupCommand(place).run(out::println);
                case "verify" -> new VerifyCommand(place).run(given.file(), out::println);
                case "keys" -> new KeysCommand(place).run(new FileInputStream(FileDescriptor.in), out::println);
                case "rotate-keys" -> new RotateCommand(place).run(out::println);
                default ->
                    new RestoreCommand(place).run(given.requireFile(), given.force(), given.asOfBackup(), out::println);
            }
            return WELL;
        } catch (Words.NotUnderstood e) {
            complaints.println(e.getMessage());
            return NOT_UNDERSTOOD;
        } catch (BackupFailed e) {
            complaints.println(e.words());
            return NOT_WELL;
        } catch (RuntimeException e) {
            complaints.println(arguments[0] + " failed: " + e.getMessage());
            return NOT_WELL;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
