package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.ProductClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody needs is not kept. */
class UnusedTests {
    private static final JavaClasses PRODUCT = ProductClasses.all();

    /** Columns are read by queries and by the database. Constants are written into the code that names them. */
    @Test
    void no_field_is_kept_and_never_read() {
        List<JavaField> fields = PRODUCT.stream()
                .filter(UnusedTests::isNoRow)
                .filter(one -> !one.isRecord() && !one.isEnum())
                .flatMap(one -> one.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
        assertThat(fields).hasSizeGreaterThan(500);
        assertThat(fields.stream()
                        .filter(field -> field.getAccessesToSelf().stream()
                                .noneMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.GET)))
                .extracting(JavaField::getFullName)
                .isEmpty();
    }

    private static boolean isNoRow(JavaClass one) {
        return !one.isAnnotatedWith(Entity.class) && !one.isAnnotatedWith(Embeddable.class);
    }
}
