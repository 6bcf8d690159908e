package io.github.dealhub4j.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sandbox's JSON: as strict as it can be in what it reads. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .serializationInclusion(JsonInclude.Include.ALWAYS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .withCoercionConfig(
                    LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a request's body, or says in DealHub's words why it cannot. */
    static <T> T read(Call call, Class<T> type) throws BadRequest {
        if (!call.isJson() || call.body().isBlank()) {
            throw new BadRequest("Invalid payload format. Supported format: JSON");
        }
        try {
            T value = MAPPER.readValue(call.body(), type);
            if (value == null) {
                throw new BadRequest("Invalid payload format. Supported format: JSON");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw new BadRequest("Unrecognized field: " + e.getPropertyName() + ".");
        } catch (JsonMappingException e) {
            String field = e.getPath().isEmpty()
                    ? "payload"
                    : String.valueOf(e.getPath().get(e.getPath().size() - 1).getFieldName());
            throw new BadRequest("Invalid payload data. [{Field: " + field + ", Message: wrong type}]");
        } catch (JsonProcessingException e) {
            throw new BadRequest("Invalid payload format. Supported format: JSON");
        }
    }

    static Reply reply(int status, Object value) {
        return Reply.of(status, "application/json", write(value));
    }

    static Reply error(int status, String message) {
        return reply(status, Map.of("error", message));
    }

    /** Refuses {@code null}, as DealHub words it. */
    static <T> T required(String field, @Nullable T value) throws BadRequest {
        if (value == null || (value instanceof String text && text.isEmpty())) {
            throw new BadRequest(
                    "Invalid payload data. [{Field: " + field + ", Message: must not be null, Value: null}]");
        }
        return value;
    }

    /** Refuses a text that is too long, as DealHub words it. */
    static void limited(String field, @Nullable String value, int longest) throws BadRequest {
        if (value != null && value.codePointCount(0, value.length()) > longest) {
            throw new BadRequest(
                    "The request parameter " + field + " exceeds its limits. Allowed maximum length: " + longest);
        }
    }

    /** Refuses a value that is none of the known ones, as DealHub words it. */
    static String oneOf(String field, @Nullable String value, String... known) throws BadRequest {
        if (!List.of(known).contains(required(field, value))) {
            throw new BadRequest("Invalid request: The value " + value
                    + " is not supported in DealHub. Supported values: " + String.join(", ", known) + ".");
        }
        return required(field, value);
    }

    /** A request that DealHub refuses, in its words. */
    static final class BadRequest extends Exception {
        private static final long serialVersionUID = 1L;

        BadRequest(String words) {
            super(words);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }
}
