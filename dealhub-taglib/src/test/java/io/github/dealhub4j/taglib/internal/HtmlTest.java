package io.github.dealhub4j.taglib.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void what_could_end_an_attribute_or_begin_an_element_is_escaped() {
        assertThat(Html.escape("a\"b'c<d>e&f")).isEqualTo("a&quot;b&#39;c&lt;d&gt;e&amp;f");
        assertThat(Html.attribute("title", "\"><script>")).isEqualTo(" title=\"&quot;&gt;&lt;script&gt;\"");
    }

    @Test
    void what_needs_no_escaping_is_not_copied() {
        String text = "006Dm00000A1xYzIAJ ä\u2028";

        assertThat(Html.escape(text)).isSameAs(text);
    }
}
