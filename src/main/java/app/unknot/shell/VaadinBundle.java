package app.unknot.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows which files of Vaadin's ready-made bundle every one of its pages loads: where it begins, and what is named there. */
public final class VaadinBundle {
    private static final String WEB = "META-INF/VAADIN/webapp/";
    private static final String FOLDER = "VAADIN/build/";
    private static final Pattern ENTRY = Pattern.compile("\\./" + FOLDER + "(indexhtml[\\w-]*\\.js)");
    private static final Pattern NAMED = Pattern.compile("[\"`]\\./([\\w-]+\\.js)[\"`]");

    private static final List<String> FILES = read();

    private VaadinBundle() {}

    /** Paths from the application's root; none where the bundle is made while it runs, as by a developer's server. */
    public static List<String> files() {
        return FILES;
    }

    private static List<String> read() {
        Matcher entry = ENTRY.matcher(text("index.html").orElse(""));
        if (!entry.find()) return List.of();
        Set<String> files = new LinkedHashSet<>(Set.of(entry.group(1)));
        text(FOLDER + entry.group(1))
                .ifPresent(script -> NAMED.matcher(script).results().forEach(named -> files.add(named.group(1))));
        return files.stream().map(FOLDER::concat).toList();
    }

    private static Optional<String> text(String file) {
        try (var in = VaadinBundle.class.getClassLoader().getResourceAsStream(WEB + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Vaadin's bundle cannot be read", e);
        }
    }
}
