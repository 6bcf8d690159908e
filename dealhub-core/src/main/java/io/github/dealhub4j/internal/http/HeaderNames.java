package io.github.dealhub4j.internal.http;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets of names of headers, which differ by more than upper and lower case. */
final class HeaderNames {
    private HeaderNames() {}

    /** A set that finds a name in whichever case it is asked for. */
    static Set<String> of(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return Collections.unmodifiableSet(set);
    }
}
