package io.github.dealhub4j.internal.value;

import java.lang.reflect.RecordComponent;
import java.util.StringJoiner;

/** What values print: all that is in them, as records do, under the name that applications know. */
final class ValueText {
    private ValueText() {}

    static String of(Class<?> type, Record value) {
        StringJoiner text = new StringJoiner(", ", type.getSimpleName() + "[", "]");
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                text.add(component.getName() + "=" + component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e); // accessors of public records are public and throw nothing
            }
        }
        return text.toString();
    }
}
