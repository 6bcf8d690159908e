package io.github.dealhub4j.taglib.internal;

import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;

/** {@code <dh:style/>}. */
public class StyleTag extends SimpleTagSupport {

    @Override
    public void doTag() throws IOException {
        Page page = new Page(getJspContext());
        page.out().write("<link rel=\"stylesheet\"" + Html.attribute("href", page.style()) + ">");
    }
}
