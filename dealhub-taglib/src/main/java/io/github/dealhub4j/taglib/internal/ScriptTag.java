package io.github.dealhub4j.taglib.internal;

import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <dh:script nonce="…"/>}. */
public class ScriptTag extends SimpleTagSupport {
    private @Nullable String nonce;
    private @Nullable String src;

    /** The nonce of the page's Content-Security-Policy. */
    public void setNonce(@Nullable String nonce) {
        this.nonce = nonce;
    }

    /** Another address of the script, as browsers see it. */
    public void setSrc(@Nullable String src) {
        this.src = src;
    }

    @Override
    public void doTag() throws IOException {
        new Page(getJspContext()).writeScript(src, nonce);
    }
}
