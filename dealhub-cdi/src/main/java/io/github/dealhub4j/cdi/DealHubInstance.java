package io.github.dealhub4j.cdi;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Selects one of several DealHub instances, such as the tenants of two regions:
 *
 * <pre>{@code
 * @Inject @DealHubInstance("emea") QuoteActions quotes;
 * }</pre>
 *
 * <p>The instance is listed in {@code dealhub.instances} and has keys of its own, such as
 * {@code dealhub.instance.emea.base-url}; it inherits none from the default instance. Works on {@code DealHub},
 * {@code QuoteActions}, {@code Quotes} and {@code CpqLauncher}. Without the qualifier, the default instance is injected.
 */
@Qualifier @Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
public @interface DealHubInstance {

    /** The name of the instance: letters, digits and hyphens, as listed in {@code dealhub.instances}. */
    String value();

    /** The qualifier where a name is known at run time only: {@code instance.select(DealHubInstance.Literal.of(name))}. */
    final class Literal extends AnnotationLiteral<DealHubInstance> implements DealHubInstance {
        private static final long serialVersionUID = 1L;

        private final String value;

        private Literal(String value) {
            this.value = value;
        }

        /** The qualifier of the instance with this name. */
        public static Literal of(String name) {
            return new Literal(name);
        }

        @Override
        public String value() {
            return value;
        }
    }
}
