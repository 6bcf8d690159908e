package io.github.dealhub4j.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A JVM that answers each line it is sent with one line, and ends with its input. */
final class ChildJvm implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 180;
    /** The same for all, so that nobody wins by the size of his heap. */
    private static final List<String> HEAP = List.of("-Xms256m", "-Xmx256m", "-XX:+UseG1GC");

    private final Process process;
    private final BufferedReader out;
    private final PrintStream in;

    private ChildJvm(Process process) {
        this.process = process;
        out = process.inputReader(StandardCharsets.UTF_8);
        in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts it; what it complains of is appended to the log. */
    static ChildJvm start(File log, String classPath, String main, List<String> arguments) throws IOException {
        return new ChildJvm(builder(log, HEAP, classPath, main, arguments).start());
    }

    /** Whether a JVM with these options does its work and ends with status 0. */
    static boolean succeeds(
            File log, List<String> options, String classPath, String main, List<String> arguments, int seconds)
            throws IOException, InterruptedException {
        Process process = builder(log, options, classPath, main, arguments)
                .redirectOutput(Redirect.appendTo(log))
                .start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        return ended && process.exitValue() == 0;
    }

    private static ProcessBuilder builder(
            File log, List<String> options, String classPath, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(Redirect.appendTo(log));
    }

    /** What it answers to this line. */
    String ask(String line) throws IOException, InterruptedException {
        in.println(line);
        return answer();
    }

    /** Its next line. */
    String answer() throws IOException, InterruptedException {
        try {
            String answer = CompletableFuture.supplyAsync(this::readLine).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer.startsWith("failed:")) {
                throw new IOException(answer);
            }
            return answer;
        } catch (ExecutionException e) {
            throw new IOException("a JVM has ended", e);
        } catch (TimeoutException e) {
            throw new IOException("a JVM has not answered in " + PATIENCE_SECONDS + " s", e);
        }
    }

    private String readLine() {
        try {
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("the end of its output");
            }
            return line;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        in.close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
