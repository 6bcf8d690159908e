package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.quote.QuoteAction;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <dh:ifAllowed action="publish" status="…">…</dh:ifAllowed>}. */
public class IfAllowedTag extends SimpleTagSupport {
    private @Nullable Object action;
    private @Nullable Object status;

    /** {@code submit}, {@code publish} or {@code sign-externally}. */
    public void setAction(@Nullable Object action) {
        this.action = action;
    }

    /** The quote's status: a status, DealHub's text for one, or the quote. */
    public void setStatus(@Nullable Object status) {
        this.status = status;
    }

    @Override
    public void doTag() throws JspException, IOException {
        Optional<QuoteAction> named = ActionName.parse(action);
        if (named.isEmpty()) {
            throw new Page(getJspContext())
                    .problem(
                            "ifAllowed",
                            "action",
                            "must be submit, publish or sign-externally, not \"" + action + "\"");
        }
        if (getJspBody() != null && StatusValue.of(status).allows(named.get())) {
            getJspBody().invoke(null);
        }
    }
}
