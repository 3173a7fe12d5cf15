package app.unknot.shared.storage.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A release of H2 that is not ours, for what it made and what it does. The build puts its file into target/engines. */
enum OtherEngine {
    H2_2_5_252("h2-2.5.252.jar");

    private final String file;

    OtherEngine(String file) {
        this.file = file;
    }

    /** Runs a class of these tests in a process that has this release in the place of ours. */
    Process start(Class<?> main, String... args) throws IOException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*[/\\\\]h2-[0-9.]+\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "engines", file) + File.pathSeparator + classPath,
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
