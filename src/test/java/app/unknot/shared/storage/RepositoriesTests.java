package app.unknot.shared.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;

/** Queries are read when they are first asked: a wrong one that no other test asks would be found by a practice. */
@PortalTest
class RepositoriesTests {
    @Autowired
    private ApplicationContext portal;

    @Test
    void every_query_of_every_repository_is_understood() {
        assertThat(portal.getBeansOfType(Repository.class).values())
                .hasSizeGreaterThan(60)
                .allSatisfy(repository -> assertThat(repository.toString()).isNotEmpty());
    }
}
