package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.cdi.InstanceName;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.DynamicAttributes;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A tag that becomes an element, with class names, an id, and further attributes that describe it. */
public abstract class ElementTag extends SimpleTagSupport implements DynamicAttributes {
    private final String name;
    private final DynamicAttributeList dynamicAttributes = new DynamicAttributeList();
    private @Nullable String styleClass;
    private @Nullable String id;

    ElementTag(String name) {
        this.name = name;
    }

    /** Class names for the element, besides its own. */
    public void setStyleClass(@Nullable String styleClass) {
        this.styleClass = styleClass;
    }

    /** The id of the element. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    @Override
    public void setDynamicAttribute(@Nullable String uri, String localName, @Nullable Object value)
            throws JspException {
        dynamicAttributes.add(page(), name, localName, value);
    }

    String name() {
        return name;
    }

    Page page() {
        return new Page(getJspContext());
    }

    DynamicAttributeList dynamicAttributes() {
        return dynamicAttributes;
    }

    /** Id and class names. */
    String identity(String ownClasses) {
        return (id == null || id.isEmpty() ? "" : Html.attribute("id", id))
                + Html.attribute(
                        "class",
                        styleClass == null || styleClass.isBlank() ? ownClasses : ownClasses + " " + styleClass);
    }

    /** The value of an attribute that cannot be left out. */
    String required(String attribute, @Nullable String value) throws JspException {
        if (value == null || value.isEmpty()) {
            throw page().problem(
                            name,
                            attribute,
                            "is empty. Check the spelling of its expression, and whether that has a value");
        }
        return value;
    }

    /** An id that cannot be left out. */
    <T> T id(String attribute, @Nullable String value, Function<String, T> type) throws JspException {
        try {
            return type.apply(required(attribute, value));
        } catch (InvalidRequestException e) {
            throw page().problem(name, attribute, e.problems().get(0).rule());
        }
    }

    /** An instance that the application has. */
    InstanceName instance(@Nullable String instance) throws JspException {
        InstanceName named = InstanceName.of(instance == null ? "" : instance);
        if (!page().content().instances().contains(named)) {
            throw page().problem(
                            name,
                            "instance",
                            "there is no DealHub instance \"" + named + "\"; this application has "
                                    + page().content().instances());
        }
        return named;
    }
}
