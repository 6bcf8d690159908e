package io.github.dealhub4j.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PartnerUserTest {

    @Test
    void all_required_fields_that_are_missing_are_named_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartnerUser.builder().login(" ").name("Pat").build())
                .withMessageContaining("userId, login, email");
    }

    @Test
    void what_is_not_known_is_empty() {
        PartnerUser user = PartnerUser.builder()
                .userId("u1")
                .login("pat")
                .email("pat@partner.example")
                .name("Pat")
                .company("")
                .build();

        assertThat(user.company()).isEmpty();
        assertThat(user.phone()).isEmpty();
        assertThat(user.toString()).contains("u1").doesNotContain("partner.example");
    }
}
