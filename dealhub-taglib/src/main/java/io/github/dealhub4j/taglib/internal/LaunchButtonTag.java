package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.SealedOffer;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.JspFragment;
import java.io.IOException;
import java.io.StringWriter;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A button that opens CPQ. Subclasses decide what it opens. */
public abstract class LaunchButtonTag extends ElementTag {
    private static final Set<String> TARGETS = Set.of("_self", "_blank", "_top");

    private final LaunchIntent.Kind kind;
    private @Nullable String opportunityId;
    private @Nullable String label;
    private @Nullable String target;
    private @Nullable String instance;
    private @Nullable String accessToken;

    LaunchButtonTag(String tagName, LaunchIntent.Kind kind) {
        super(tagName);
        this.kind = kind;
    }

    /** The CRM's id of the opportunity. */
    public void setOpportunityId(@Nullable String opportunityId) {
        this.opportunityId = opportunityId;
    }

    /** The text on the button, unless the tag has a body. */
    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    /** Where CPQ opens: {@code _self}, {@code _blank} or {@code _top}. */
    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    /** The name of the DealHub instance. */
    public void setInstance(@Nullable String instance) {
        this.instance = instance;
    }

    /** A token that the page already has. */
    public void setAccessToken(@Nullable String accessToken) {
        this.accessToken = accessToken;
    }

    /** What the button opens; empty if it cannot be opened. */
    abstract Optional<LaunchIntent> intent(OpportunityId opportunityId) throws JspException;

    /** Why there is no intent, as a key of the texts. */
    String reasonForNone() {
        throw new IllegalStateException("This button always has an intent.");
    }

    @Override
    public void doTag() throws JspException, IOException {
        OpportunityId opportunity = id("opportunityId", opportunityId, OpportunityId::of);
        InstanceName where = instance(instance);
        checkTarget();
        Optional<Principal> user = page().user();
        Optional<LaunchIntent> intent = intent(opportunity);
        if (user.isEmpty()) {
            writeDisabled("reason.signed-out");
        } else if (intent.isEmpty()) {
            writeDisabled(reasonForNone());
        } else {
            page().writeScriptOnce();
            Offer offer = new Offer.Launch(where, intent.get());
            SealedOffer sealed = page().content().seal(page().request(), user.get(), offer);
            page().out()
                    .write("<button type=\"button\"" + identity("dh-button")
                            + dynamicAttributes().html() + Html.attributes(sealed.attributes()) + target()
                            + ticket(where, intent.get())
                            + content());
        }
    }

    private void checkTarget() throws JspException {
        if (target != null && !target.isEmpty() && !TARGETS.contains(target)) {
            throw page().problem(name(), "target", "must be _self, _blank or _top, not \"" + target + "\"");
        }
    }

    private void writeDisabled(String reason) throws JspException, IOException {
        page().writeScriptOnce();
        page().out()
                .write("<button type=\"button\" disabled" + identity("dh-button")
                        + Html.attribute("data-dh-intent", kind.markupName())
                        + dynamicAttributes().htmlWithTitle(page().text(reason))
                        + Html.attribute("data-dh-title", reason)
                        + content());
    }

    private String target() {
        return target == null || target.isEmpty() ? "" : Html.attribute("data-dh-target", target);
    }

    private String ticket(InstanceName where, LaunchIntent intent) throws JspException {
        if (accessToken == null || accessToken.isEmpty()) {
            return "";
        }
        page().forbidCaching(name(), "accessToken");
        return Html.attribute("data-dh-ticket", page().content().ticket(where, intent, accessToken));
    }

    /** The rest of the element: the body as the page wrote it, or the label, or a text of ours that is marked as such. */
    private String content() throws JspException, IOException {
        JspFragment body = getJspBody();
        if (body != null) {
            StringWriter content = new StringWriter();
            body.invoke(content);
            if (!content.toString().isBlank()) {
                return ">" + content + "</button>";
            }
        }
        if (label != null && !label.isBlank()) {
            return ">" + Html.escape(label) + "</button>";
        }
        return page().markedText("label." + kind.markupName()) + "</button>";
    }
}
