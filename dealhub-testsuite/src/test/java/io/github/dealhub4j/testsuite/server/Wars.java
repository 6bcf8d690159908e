package io.github.dealhub4j.testsuite.server;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.sandbox.DealHubSandbox;
import io.github.dealhub4j.testsuite.TestPortal;
import io.github.dealhub4j.web.LaunchSeals;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Applications as somebody would write them: our jars, a few classes or pages, and a configuration. */
public final class Wars {
    private static final String TLD = "META-INF/dealhub.tld";

    private Wars() {}

    /** With what injection needs, under {@code /name}. */
    public static WebArchive withInjection(String name, String configuration) {
        return ShrinkWrap.create(WebArchive.class, name + ".war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource(new StringAsset(configuration), "META-INF/microprofile-config.properties")
                .addAsLibraries(jarOf(DealHub.class), jarOf(DealHubExtension.class));
    }

    /** The same, with what browsers call. */
    public static WebArchive withEndpoints(String name, String configuration) {
        return withInjection(name, configuration).addAsLibrary(jarOf(LaunchSeals.class));
    }

    /** The same, with the tags. */
    public static WebArchive withTags(String name, String configuration) {
        return withEndpoints(name, configuration).addAsLibrary(jarOfTheTags());
    }

    /** The example portal as the build made it, under {@code /name}. */
    public static WebArchive examplePortal(String name, String configuration) {
        return ShrinkWrap.create(ZipImporter.class, name + ".war")
                .importFrom(TestPortal.WAR.toFile())
                .as(WebArchive.class)
                .addAsResource(new StringAsset(configuration), "META-INF/microprofile-config.properties");
    }

    /** The configuration of an application, as it would stand in its WAR. */
    public static String configuration(DealHubSandbox sandbox) {
        return configuration(sandbox.baseUrl(), sandbox.apiToken(), sandbox.partnerKey());
    }

    public static String configuration(URI baseUrl, String apiToken, String partnerKey) {
        return "dealhub.base-url=" + baseUrl + "\n"
                + "dealhub.api-token=" + apiToken + "\n"
                + "dealhub.partner-key=" + partnerKey + "\n";
    }

    private static File jarOfTheTags() {
        String tld = String.valueOf(Wars.class.getClassLoader().getResource(TLD));
        return Path.of(URI.create(tld.replaceFirst("^jar:", "").replaceFirst("!?/" + TLD + "$", "")))
                .toFile();
    }

    /** The jar of this project that a class is in. */
    public static File jarOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toFile();
    }
}
