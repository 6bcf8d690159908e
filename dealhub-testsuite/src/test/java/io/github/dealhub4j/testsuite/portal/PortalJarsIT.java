package io.github.dealhub4j.testsuite.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.testsuite.TestPortal;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What an application takes along with the tags. */
class PortalJarsIT {
    private static final long KIB = 1024;

    @Test
    void the_tags_bring_four_small_jars_and_nothing_else() throws IOException {
        try (ZipFile war = new ZipFile(TestPortal.WAR.toFile())) {
            List<? extends ZipEntry> jars = war.stream()
                    .filter(entry -> entry.getName().matches("WEB-INF/lib/.+\\.jar"))
                    .filter(jar -> !jar.getName().contains("/h2-")) // the portal's own database
                    .toList();

            assertThat(jars)
                    .extracting(jar -> jar.getName().replaceAll("WEB-INF/lib/(.+?)-\\d.*", "$1"))
                    .containsExactlyInAnyOrder("dealhub-core", "dealhub-cdi", "dealhub-web", "dealhub-taglib");
            assertThat(jars.stream().mapToLong(ZipEntry::getSize).sum()).isLessThanOrEqualTo(512 * KIB);
        }
    }
}
