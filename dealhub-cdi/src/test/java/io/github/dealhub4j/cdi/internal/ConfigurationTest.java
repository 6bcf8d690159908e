package io.github.dealhub4j.cdi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.cdi.spi.Configuration;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    /** The build runs the tests of this module with MicroProfile Config, without its implementation, and without it. */
    @Test
    void MicroProfile_Config_is_used_where_it_works() {
        String expected = System.getProperty("configuration.expected", "MicroProfileConfiguration");

        assertThat(Configuration.current().getClass().getSimpleName()).isEqualTo(expected);
    }
}
