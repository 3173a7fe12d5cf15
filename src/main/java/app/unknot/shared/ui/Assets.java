package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Addresses of our own modules, styles and pictures. They carry the build, so that a cache may keep them for ever. */
public final class Assets {
    private static final String BUILD = read();

    private Assets() {}

    /** The path from the application's root, such as {@code assets/20261013/kit/icons.svg}. */
    public static String path(String file) {
        return "assets/" + BUILD + "/" + file;
    }

    /** Loads the module of a custom element whenever the component is attached. */
    public static void module(Component component, String file) {
        component.addAttachListener(attach -> UI.getCurrentOrThrow().getPage().addJsModule("context://" + path(file)));
    }

    private static String read() {
        try (var in = Assets.class.getResourceAsStream("/build.properties")) {
            Properties properties = new Properties();
            if (in != null) properties.load(in);
            return properties.getProperty("assets", "dev");
        } catch (IOException e) {
            throw new UncheckedIOException("The build's properties cannot be read", e);
        }
    }
}
