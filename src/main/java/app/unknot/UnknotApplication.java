package app.unknot;

import app.unknot.records.RecordsCommands;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.theme.aura.Aura;
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
    static void main(String[] args) {
        if (RecordsCommands.knows(args)) System.exit(RecordsCommands.run(args));
        SpringApplication.run(UnknotApplication.class, args);
    }
}
