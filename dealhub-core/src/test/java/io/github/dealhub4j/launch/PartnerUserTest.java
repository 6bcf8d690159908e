package io.github.dealhub4j.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.InvalidRequestException.Problem;
import org.junit.jupiter.api.Test;

class PartnerUserTest {

    private static PartnerUser.Builder pat() {
        return PartnerUser.builder()
                .userId("u1")
                .login("pat")
                .email("pat@partner.example")
                .name("Pat");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> PartnerUser.builder()
                .login(" ")
                .email(null)
                .name("Pat\ud800")
                .phone("1\n2")
                .build());

        assertThat(e.problems())
                .containsExactly(
                        new Problem("name", "has half of a character at position 3"),
                        new Problem(
                                "phone",
                                "is one line of text, and has a control character or line separator at position 1"),
                        new Problem("user_id", "is required"),
                        new Problem("login", "is required"),
                        new Problem("email", "is required"));
        assertThat(e.getMessage())
                .contains("The partner user cannot be sent: name has half", "user_id is required", "nothing was sent");
    }

    @Test
    void what_is_not_known_is_empty() {
        PartnerUser user = pat().company("").mobile(null).build();

        assertThat(user.company()).isEmpty();
        assertThat(user.phone()).isEmpty();
        assertThat(user.mobile()).isEmpty();
        assertThat(user.fields()).containsOnlyKeys("type", "user_id", "login", "email", "name");
        assertThat(user.toString()).contains("u1").doesNotContain("partner.example");
    }

    @Test
    void a_street_can_have_two_lines() {
        assertThat(pat().street("1 Main St\nFloor 2").build().street()).contains("1 Main St\nFloor 2");
    }
}
