package app.unknot.testing;

import app.unknot.UnknotApplication;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The classes of the product, without tests and the demo, as rules look at them. Read once a process: that takes seconds. */
public final class ProductClasses {
    private static final JavaClasses ALL = new ClassFileImporter().importPath(folder());

    private ProductClasses() {}

    public static JavaClasses all() {
        return ALL;
    }

    /** Where they are. */
    public static Path folder() {
        try {
            return Path.of(UnknotApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
