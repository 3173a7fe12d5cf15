package app.unknot.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VaadinBundleTests {
    @Test
    void it_knows_what_every_page_of_vaadin_loads() {
        assertThat(VaadinBundle.files())
                .hasSizeBetween(5, 30)
                .allMatch(file -> file.startsWith("VAADIN/build/") && file.endsWith(".js"))
                .anyMatch(file -> file.contains("/indexhtml-"))
                .anyMatch(file -> file.contains("/generated-flow-imports-"))
                .anyMatch(file -> file.contains("/FlowClient-"));
    }

    @Test
    void each_of_them_is_there() {
        for (String file : VaadinBundle.files())
            assertThat(getClass().getClassLoader().getResource("META-INF/VAADIN/webapp/" + file))
                    .as(file)
                    .isNotNull();
    }
}
