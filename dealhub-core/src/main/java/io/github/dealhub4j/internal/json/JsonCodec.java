package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.internal.text.Gate;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes to values and back. One per connection, since looking up a provider is dear; thread-safe. */
public final class JsonCodec {
    private static final byte[] NOTHING = {'{', '}'};

    private final JsonParserFactory parsers;
    private final JsonGeneratorFactory generators;
    private final Gate gate;

    /** @param gate what quotes of answers pass before they are shown */
    public JsonCodec(Gate gate) {
        this.gate = gate;
        try {
            JsonProvider provider = JsonProvider.provider();
            this.parsers = provider.createParserFactory(Map.of());
            this.generators = provider.createGeneratorFactory(Map.of());
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
     * Reads an object. If it says that something went wrong, that is believed before everything else in it.
     *
     * @throws JsonFormatException if the bytes are not JSON, not an object, or not all of one, or what the reader needs is not in
     *     it
     */
    public <T> JsonAnswer<T> read(byte[] bytes, JsonInput.Reader<T> reader) throws JsonFormatException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new JsonFormatException("it is empty");
        }
        boolean damaged = text.indexOf('\uFFFD') >= 0 && !isUtf8(bytes);
        String document = text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
        try (JsonParser parser = parsers.createParser(new StringReader(document))) {
            return read(new JsonInput(parser, gate, damaged), reader);
        }
    }

    private static <T> JsonAnswer<T> read(JsonInput json, JsonInput.Reader<T> reader) throws JsonFormatException {
        T value = null;
        JsonFormatException useless = null;
        try {
            value = json.document(reader);
        } catch (JsonFormatException e) {
            if (!json.isAtEnd()) {
                throw e;
            }
            useless = e;
        }
        json.expectNothingBehind();
        if (!json.errors().isEmpty()) {
            return new JsonAnswer.Errors<>(json.errors());
        }
        if (useless == null) {
            useless = json.contradiction();
        }
        if (useless != null || value == null) {
            throw useless == null ? new JsonFormatException("there is nothing in it") : useless;
        }
        return new JsonAnswer.Value<>(value, json.unreadableInAll());
    }

    /** What an answer says that went wrong, or otherwise tells; empty if it is no JSON or says nothing. */
    public List<String> messages(byte[] bytes) {
        try {
            JsonAnswer<List<String>> answer = read(bytes, json -> {
                List<String> messages = new ArrayList<>();
                while (json.nextField()) {
                    if (json.field().equals("message")) {
                        messages.addAll(json.messages());
                    }
                }
                return messages;
            });
            return answer instanceof JsonAnswer.Errors<List<String>> errors
                    ? errors.messages()
                    : ((JsonAnswer.Value<List<String>>) answer).value();
        } catch (JsonFormatException e) {
            return List.of();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)) != null;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Writes an object of texts, numbers, truths, lists and nested objects, in the order of the map. */
    public byte[] write(Map<String, ?> fields) {
        if (fields.isEmpty()) {
            return NOTHING.clone();
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generators.createGenerator(text)) {
            write(json, null, fields);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, @Nullable String name, Object value) {
        if (name != null) {
            json.writeKey(name);
        }
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((key, member) -> write(json, (String) key, member));
            json.writeEnd();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> write(json, null, element));
            json.writeEnd();
        } else if (value instanceof BigDecimal number) {
            json.write(number);
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.write(truth);
        } else {
            json.write((String) value);
        }
    }
}
