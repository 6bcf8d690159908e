package io.github.dealhub4j.cdi;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean of the application that is a filter of the REST client through which requests to DealHub go, for such things as
 * correlation ids:
 *
 * <pre>{@code
 * @DealHubClient @ApplicationScoped
 * public class CorrelationId implements ClientRequestFilter {
 *     @Override
 *     public void filter(ClientRequestContext request) {
 *         request.getHeaders().putSingle("X-Correlation-Id", …);
 *     }
 * }
 * }</pre>
 *
 * <p>The bean has a scope, and is a {@code ClientRequestFilter}, a {@code ClientResponseFilter} or both. It applies to all
 * instances. {@code DealHubConfig.Builder.register} says what it sees and what it may change.
 */
@Qualifier @Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
public @interface DealHubClient {

    /** The qualifier where one is needed at run time. */
    final class Literal extends AnnotationLiteral<DealHubClient> implements DealHubClient {
        private static final long serialVersionUID = 1L;

        /** The qualifier. */
        public static final Literal INSTANCE = new Literal();

        private Literal() {}
    }
}
