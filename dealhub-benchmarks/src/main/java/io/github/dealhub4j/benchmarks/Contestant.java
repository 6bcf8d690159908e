package io.github.dealhub4j.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is measured. The REST client is chosen by the class path, so each contestant has its own, and a JVM with it. */
enum Contestant {
    JERSEY("ours on Jersey", Kind.OURS, "worker.LibraryClient"),
    RESTEASY("ours on RESTEasy", Kind.OURS, "worker.LibraryClient"),
    NATIVE("generated, native", Kind.GENERATED, "generated.NativeClient"),
    JERSEY3("generated, jersey3", Kind.GENERATED, "generated.Jersey3Client"),
    BARE("bare java.net.http", Kind.BARE, "worker.BareClient");

    private final String title;
    private final Kind kind;
    private final String clientClass;

    /** What a contestant is to the goals. */
    enum Kind {
        OURS,
        GENERATED,
        BARE
    }

    Contestant(String title, Kind kind, String clientClass) {
        this.title = title;
        this.kind = kind;
        this.clientClass = Contestant.class.getPackageName() + "." + clientClass;
    }

    /** All of them, or all but those that are generated. */
    static List<Contestant> all(boolean generated) {
        return Arrays.stream(values())
                .filter(contestant -> generated || contestant.kind != Kind.GENERATED)
                .toList();
    }

    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    /** The name of its {@link io.github.dealhub4j.benchmarks.worker.DealHubClient}. */
    String clientClass() {
        return clientClass;
    }

    /** Its class path, in the folder of this module. */
    String classPath(Path module) {
        return Stream.concat(Stream.of("target/classes"), libraries())
                .map(entry -> module + File.separator + entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Stream<String> libraries() {
        return switch (this) {
            case JERSEY -> Stream.of("target/contestants/jersey/*");
            case RESTEASY -> Stream.of("target/contestants/resteasy/*");
            case NATIVE, JERSEY3 ->
                Stream.of("generated-clients/target/classes", "generated-clients/target/contestants/*");
            case BARE -> Stream.empty();
        };
    }
}
