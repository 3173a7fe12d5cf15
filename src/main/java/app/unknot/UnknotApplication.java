package app.unknot;

import app.unknot.records.RecordsCommands;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.theme.aura.Aura;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Unknot")
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
public class UnknotApplication implements AppShellConfigurator {
    private static final String REBUILD = "--unknot.rebuild-summaries=true";
    private static final String PORT = "--server.port=";

    static void main(String[] args) {
        if (RecordsCommands.knows(args)) System.exit(RecordsCommands.run(args));
        Map<String, Object> asProcess = new HashMap<>(Map.of("unknot.stop.on-signals", "true"));
        if ("json".equals(System.getenv("UNKNOT_LOG"))) asProcess.put("logging.structured.format.console", "ecs");
        SpringApplication portal = new SpringApplication(UnknotApplication.class);
        portal.setDefaultProperties(asProcess);
        portal.run(List.of(args).contains(REBUILD) ? withoutListening(args) : args);
    }

    /** Whatever port was named: a command works for nobody. */
    private static String[] withoutListening(String[] args) {
        return Stream.concat(Stream.of(args).filter(word -> !word.startsWith(PORT)), Stream.of(PORT + "-1"))
                .toArray(String[]::new);
    }
}
