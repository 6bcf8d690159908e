package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Bytes to JSON objects and back. One per connection, since looking up a provider is dear; thread-safe. */
public final class JsonCodec {
    private final JsonProvider provider;

    public JsonCodec() {
        try {
            this.provider = JsonProvider.provider();
        } catch (RuntimeException | LinkageError e) {
            throw new DealHubException(
                    ErrorCode.NOT_CONFIGURED,
                    "There is no JSON processing: on an application server it is part of the platform, elsewhere add"
                            + " org.eclipse.parsson:parsson",
                    0,
                    null,
                    e);
        }
    }

    /**
     * Reads an object.
     *
     * @throws JsonFormatException if the bytes are not UTF-8, not JSON, or not an object
     */
    public JsonFields read(byte[] bytes) throws JsonFormatException {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new JsonFormatException("it is empty");
        }
        JsonStructure structure;
        try (JsonReader reader = provider.createReader(new StringReader(text))) {
            structure = reader.read();
        } catch (RuntimeException | StackOverflowError e) {
            // The parser's message quotes what it stumbled over, which in an answer with a token would be the token.
            throw new JsonFormatException("it is not JSON", e instanceof StackOverflowError ? null : e);
        }
        if (structure instanceof JsonObject object) {
            return new JsonFields(object, "");
        }
        throw new JsonFormatException("it is a JSON array, not an object");
    }

    private static String decode(byte[] bytes) throws JsonFormatException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonFormatException("it is not UTF-8", e);
        }
    }

    /** Writes an object of texts, numbers, truths, lists and nested objects, in the order of the map. */
    public byte[] write(Map<String, ?> fields) {
        return object(fields).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonObjectBuilder object(Map<?, ?> fields) {
        JsonObjectBuilder object = provider.createObjectBuilder();
        fields.forEach((name, value) -> object.add((String) name, value(value)));
        return object;
    }

    private JsonValue value(Object value) {
        if (value instanceof Map<?, ?> nested) {
            return object(nested).build();
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = provider.createArrayBuilder();
            list.forEach(element -> array.add(value(element)));
            return array.build();
        }
        if (value instanceof BigDecimal number) {
            return provider.createValue(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return provider.createValue(((Number) value).longValue());
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return provider.createValue((String) value);
    }
}
