package io.github.dealhub4j.web.internal.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts for users, by language. English and German are included; an application adds languages, or other texts, in
 * {@code dealhub-messages_<language>.properties} (UTF-8) at the root of its class path.
 */
public final class Texts {
    private static final String FALLBACK = "en";
    private static final String OF_THE_APPLICATION = "dealhub-messages_";

    private final SortedMap<String, SortedMap<String, String>> byLanguage;

    private Texts(SortedMap<String, SortedMap<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** The included texts, with those that the application adds or replaces. */
    public static Texts of(ClassLoader application) {
        SortedMap<String, SortedMap<String, String>> texts = new TreeMap<>();
        for (String language : new String[] {FALLBACK, "de"}) {
            add(texts, language, Texts.class.getResource("messages_" + language + ".properties"));
        }
        for (String language : Locale.getISOLanguages()) {
            add(texts, language, application.getResource(OF_THE_APPLICATION + language + ".properties"));
        }
        return new Texts(texts);
    }

    private static void add(SortedMap<String, SortedMap<String, String>> texts, String language, URL file) {
        if (file == null) {
            return;
        }
        Properties properties = new Properties();
        try (InputStream in = file.openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> ofLanguage = texts.computeIfAbsent(language, name -> new TreeMap<>());
        properties.stringPropertyNames().forEach(key -> ofLanguage.put(key, properties.getProperty(key)));
    }

    /** All texts, by language and key. */
    public Map<String, ? extends Map<String, String>> all() {
        return byLanguage;
    }

    /** A text in a language, or in English if that language lacks it. */
    public String get(Locale locale, String key) {
        String text =
                byLanguage.getOrDefault(locale.getLanguage(), new TreeMap<>()).get(key);
        if (text == null) {
            text = byLanguage.getOrDefault(FALLBACK, new TreeMap<>()).get(key);
        }
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + ".");
        }
        return text;
    }
}
